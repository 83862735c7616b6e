import type { Subject } from "#papers/subject.ts";
import type { SiteModel } from "#site/site-model.ts";
import { extentOfMonth, loadFront, loadSiteModel } from "./load-site-model.ts";
import { loadSubjects } from "./load-subjects.ts";
import { lookAtBucket } from "./look-at-bucket.ts";
import { noteOrganizations, readOrganizations } from "./note-organizations.ts";
import { notePeriods } from "./note-periods.ts";
import { invalidateChanged, type PublishPorts } from "./publish-days.ts";
import { putSite } from "./put-site.ts";
import { readCalendar } from "./read-calendar.ts";

/** Listing pages that are made and held in memory at a time. */
const SUBJECTS_AT_A_TIME = 100;

/**
 * Makes every page of the archive again, month by month, so that memory does not grow with its age; then what shows
 * the newest. Puts only what differs: after a release that changed the pages, or into an empty bucket.
 *
 * @throws ConflictError when another run published at the same time: what is published stays, start it again
 */
export async function rebuildSite(
  ports: PublishPorts,
  onMonth: (done: number, all: number, month: string) => void = () => undefined,
): Promise<void> {
  await invalidateChanged(ports, async (changed) => {
    const subjects = new Map<string, Subject>();
    const months = await ports.store.readMonths();
    for (const [index, month] of months.entries()) {
      onMonth(index + 1, months.length, month);
      for (const subject of await rebuildMonth(month, ports, changed))
        subjects.set(`${subject.kind} ${subject.slug}`, subject);
    }
    // Those that no paper is counted to any more, as the registry has learnt another name for them, keep their pages.
    for (const slug of (await readOrganizations(ports.store)).keys())
      subjects.set(`organization ${slug}`, { kind: "organization", slug });
    const all = [...subjects.values()];
    for (let at = 0; at < all.length; at += SUBJECTS_AT_A_TIME)
      await rebuildSubjects(all.slice(at, at + SUBJECTS_AT_A_TIME), ports, changed);
    await rebuildFront(ports, changed);
  });
}

/** @returns the topics and organisations that the month's papers have, or had while they were listed */
async function rebuildMonth(month: string, ports: PublishPorts, changed: Set<string>): Promise<Subject[]> {
  const { store } = ports;
  const calendar = await readCalendar(store, [`${month}-15` as never]);
  const extent = extentOfMonth(month, calendar.rows);
  const held = await lookAtBucket(extent.shown, ports, { everything: true });
  const model = await loadSiteModel(extent, calendar, ports);
  await notePeriods(model, store);
  await putSite(model, held, ports, changed);
  for (const { day, issue } of model.days) await store.putRendered(day, issue.revision);
  return model.subjectMonths.map(({ subject }) => subject);
}

async function rebuildSubjects(subjects: readonly Subject[], ports: PublishPorts, changed: Set<string>): Promise<void> {
  const held = await lookAtBucket([], ports, { subjects });
  const made = await loadSubjects(ports.store, subjects);
  await noteOrganizations(made, ports.store);
  const model = { ...(await emptyModel(ports)), subjects: made };
  await putSite(model, held, ports, changed);
}

async function rebuildFront(ports: PublishPorts, changed: Set<string>): Promise<void> {
  const held = await lookAtBucket([], ports);
  const calendar = await readCalendar(ports.store, []);
  await putSite({ ...(await emptyModel(ports)), front: await loadFront(calendar, ports) }, held, ports, changed);
}

async function emptyModel({ store, settings, siteUrl }: PublishPorts): Promise<SiteModel> {
  const calendar = await readCalendar(store, []);
  return loadSiteModel({ asked: [], shown: [], periods: [], everything: false }, calendar, {
    store,
    settings,
    siteUrl,
  });
}
