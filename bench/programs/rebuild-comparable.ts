/*
 * What other generators make too, in one language and from the same papers: a page per day, a page per year, the archive's
 * front, home, the Atom feed of the days, the sitemap and the stylesheet. Run by the rebuild and peers cases:
 * node bench/programs/rebuild-comparable.ts CORPUS OUTPUT
 */

import { createPaperStore } from "#adapters/dynamodb/paper-store.ts";
import { parseSettings } from "#config/settings.ts";
import type { IssueRow } from "#papers/issue.ts";
import type { ListDay } from "#papers/list-day.ts";
import { loadFront } from "#pipeline/load-site-model.ts";
import { readCalendar } from "#pipeline/read-calendar.ts";
import { readDigests } from "#pipeline/read-digests.ts";
import { renderers } from "#site/renderers.ts";
import type { SiteModel } from "#site/site-model.ts";
import { openCorpusTable } from "../corpus/corpus-table.ts";
import { report } from "../measure/report.ts";
import { createFileWriter } from "../measure/write-files.ts";

const [corpus = "", output = ""] = process.argv.slice(2);
const siteUrl = "https://papers.example";
const settings = parseSettings({ locales: ["en"], defaultLocale: "en" });
const store = createPaperStore(openCorpusTable(corpus));
const writer = createFileWriter(output);

const nothing = {
  settings,
  siteUrl,
  sample: false,
  touchedYears: [],
  touchedMonths: [],
  days: [],
  periods: [],
  papers: [],
  gonePapers: [],
  subjects: [],
  subjectMonths: [],
};

function write(names: readonly string[], model: SiteModel): void {
  for (const name of names) for (const file of renderers[name]?.(model) ?? []) writer.write(file);
}

async function writeMonth(month: string, rows: readonly IssueRow[]): Promise<void> {
  const days = rows.map(({ day }) => day).filter((day) => day.startsWith(month));
  const digests = [...(await readDigests(store, days, rows, settings)).values()];
  write(["day-pages", "sitemap"], { ...nothing, rows, days: digests, touchedMonths: [month] });
}

async function writeFront(years: readonly string[]): Promise<void> {
  const calendar = await readCalendar(store, []);
  const front = await loadFront(calendar, { store, settings, siteUrl });
  for (const year of years) write(["archive"], { ...nothing, rows: await store.readYear(year), touchedYears: [year] });
  const model = { ...nothing, rows: calendar.rows, front };
  write(["assets", "archive", "sitemap", "home"], model);
  const feed = [...(renderers["feeds"]?.(model) ?? [])].filter(({ path }) => path.endsWith("daily.atom"));
  for (const file of feed) writer.write(file);
}

const months = await store.readMonths();
for (const month of months) await writeMonth(month, (await readCalendar(store, [`${month}-15` as ListDay])).rows);
await writeFront([...new Set(months.map((month) => month.slice(0, 4)))]);
report(writer.total);
