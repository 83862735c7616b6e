import type { Instant } from "#papers/instant.ts";
import { storedFrom } from "#papers/issue.ts";
import { monthDownloadsOf } from "#site/downloads/month-downloads.ts";
import { entryOfPeriod } from "#site/period-digest.ts";
import type { SiteModel } from "#site/site-model.ts";
import type { PaperStore } from "./ports.ts";

/**
 * Notes weeks, months, their downloads and their topics in short, for the pages that show many of them. To be done before those pages
 * read all notes, so that of two runs the later one knows of both.
 */
export async function notePeriods(model: SiteModel, store: PaperStore): Promise<void> {
  for (const entry of model.periods.map(entryOfPeriod))
    await store.putPeriod(entry, newestOf(model, entry.period.name));
  for (const downloads of monthDownloadsOf(model))
    await store.putDownloads(downloads, newestOf(model, downloads.month));
  await noteTopics(model, store);
}

function newestOf({ periods }: SiteModel, name: string): Instant {
  const rows = periods.find(({ period }) => period.name === name)?.rows ?? [];
  return rows.map(storedFrom).toSorted().at(-1) as Instant;
}

/**
 * Also those that only papers have that left or were withdrawn, so that a restored archive, which meets nothing else of
 * them, names what the archive names. Asks which are known before it offers any: every refusal is billed like a write.
 */
async function noteTopics({ subjectMonths }: SiteModel, store: PaperStore): Promise<void> {
  const held = subjectMonths.filter(({ subject }) => subject.kind === "topic");
  if (held.length === 0) return;
  const known = new Set(await store.readTopics());
  const slugs = new Set(held.map(({ subject }) => subject.slug));
  await store.putTopics([...slugs].filter((slug) => !known.has(slug)));
}
