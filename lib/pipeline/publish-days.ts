import type { Settings } from "#config/settings.ts";
import type { ListDay } from "#papers/list-day.ts";
import { invalidationPaths } from "#publishing/invalidation-paths.ts";
import { extentOf, loadFront, loadSiteModel } from "./load-site-model.ts";
import { loadSubjects, uniqueSubjects } from "./load-subjects.ts";
import { lookAtBucket } from "./look-at-bucket.ts";
import { noteOrganizations } from "./note-organizations.ts";
import { notePeriods } from "./note-periods.ts";
import type { Cdn, ObjectStore, PaperStore, Telemetry } from "./ports.ts";
import { putSite } from "./put-site.ts";
import { readCalendar } from "./read-calendar.ts";
import { retryConflicts } from "./retry-conflicts.ts";

export interface PublishPorts {
  readonly store: PaperStore;
  readonly objects: ObjectStore;
  readonly cdn: Cdn;
  readonly telemetry: Telemetry;
  readonly settings: Settings;
  /** Public address without a slash at the end. */
  readonly siteUrl: string;
}

/**
 * Publishes `days` and every page that depends on them: puts only what differs, then invalidates it once, and notes
 * which revisions are published. When another run publishes at the same time, one of the two meets a changed page,
 * and starts over from its first read. A run that dies half way is healed by the next one.
 */
export async function publishDays(days: readonly ListDay[], ports: PublishPorts): Promise<void> {
  let trusting = true;
  await invalidateChanged(ports, (changed) =>
    retryConflicts(
      () => publishOnce(days, ports, { changed, trusting }),
      () => {
        trusting = false;
        ports.telemetry.count("publishConflicts", 1);
      },
    ),
  );
}

/** Whatever `work` had put when it ended, well or badly, is forgotten by the readers' side of the press. */
export async function invalidateChanged(
  { cdn, telemetry }: Pick<PublishPorts, "cdn" | "telemetry">,
  work: (changed: Set<string>) => Promise<void>,
): Promise<void> {
  // What a run that failed or met a conflict had already put looks untouched to the next: it is remembered here.
  const changed = new Set<string>();
  try {
    await work(changed);
  } finally {
    const paths = invalidationPaths([...changed]);
    // Also of nothing new: what an earlier call could not have forgotten is published by now, and nobody asks again.
    await cdn.invalidate(paths);
    telemetry.count("pathsInvalidated", paths.length);
  }
}

async function publishOnce(
  days: readonly ListDay[],
  ports: PublishPorts,
  { changed, trusting }: { readonly changed: Set<string>; readonly trusting: boolean },
): Promise<void> {
  const { store } = ports;
  // The bucket is looked at before the table is read: whoever publishes newer records after this look changes an
  // ETag that our conditional put then refuses, so old records can never replace newer pages.
  const held = await lookAtBucket(days, ports, { trusting });
  // A record that comes twice; its weeks and months would be offered to the table once more, and every refusal is billed.
  if (held.published) return ports.telemetry.info("These days are published already.", { days });
  const calendar = await readCalendar(store, days);
  const parts = await loadSiteModel(extentOf(days, calendar.rows), calendar, ports);
  await notePeriods(parts, store);
  const asked = parts.days.filter(({ day }) => days.includes(day));
  const touched = uniqueSubjects(parts.subjectMonths.map(({ subject }) => subject));
  const subjects = await loadSubjects(store, touched, parts.subjectMonths);
  await noteOrganizations(subjects, store);
  const front = await loadFront(calendar, ports, [...parts.days, ...parts.periods.flatMap(({ digests }) => digests)]);
  await putSite({ ...parts, subjects, front }, held, ports, changed);
  for (const { day, issue } of asked) await store.putRendered(day, issue.revision);
}
