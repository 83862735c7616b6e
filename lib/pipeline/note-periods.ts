import { monthDownloadsOf } from "#site/downloads/month-downloads.ts";
import { entryOfPeriod } from "#site/period-digest.ts";
import type { SiteModel } from "#site/site-model.ts";
import type { PaperStore } from "./ports.ts";

/**
 * Notes weeks, months and their downloads in short, for the pages that show many of them. To be done before those pages
 * read all notes, so that of two runs the later one knows of both.
 */
export async function notePeriods(model: SiteModel, store: PaperStore): Promise<void> {
  for (const digest of model.periods) await store.putPeriod(entryOfPeriod(digest));
  for (const downloads of monthDownloadsOf(model)) await store.putDownloads(downloads);
}
