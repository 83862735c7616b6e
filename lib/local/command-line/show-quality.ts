import type { ListDay } from "#papers/list-day.ts";
import { type DayToMeasure, measureQuality, type Quality } from "#papers/quality.ts";
import type { PaperStore } from "#pipeline/ports.ts";
import { readAllRows } from "#pipeline/read-calendar.ts";
import type { Options } from "./options.ts";
import type { Terminal } from "./terminal.ts";
import { withStore } from "./with-store.ts";

const UNMAPPED_SHOWN = 20;
const TOPICS_SHOWN = 15;

/** `papers quality`: how good the held data is, as figures, without asking upstream. */
export async function showQuality(options: Options, terminal: Terminal): Promise<void> {
  await withStore(options, terminal, (store) => measure(store, options, terminal));
}

async function measure(store: PaperStore, { from, to }: Options, terminal: Terminal): Promise<void> {
  const rows = await readAllRows(store);
  const asked = rows.filter(({ day }) => (!from || day >= from) && (!to || day <= to));
  const days: DayToMeasure[] = [];
  for (const [index, row] of asked.entries()) {
    terminal.progress(index + 1, asked.length, `reading ${row.day}`);
    days.push({ row, ...(await readIssue(store, row.day)) });
  }
  const quality = measureQuality(days, rows);
  for (const line of describeQuality(quality)) terminal.say(line);
  terminal.result(quality);
}

async function readIssue(store: PaperStore, day: ListDay): Promise<Pick<DayToMeasure, "papers" | "rejects">> {
  const { issue, papers } = await store.readDay(day);
  return { papers: (issue?.papers ?? []).flatMap((id) => papers.get(id) ?? []), rejects: issue?.rejects ?? [] };
}

function describeQuality(quality: Quality): string[] {
  const { days, papers, rejects, fields, enriched, mathematics, summaries, topics, organizations, drift } = quality;
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
  const listed = (counts: Readonly<Record<string, number>>, most: number) =>
    Object.entries(counts)
      .slice(0, most)
      .map(([name, count]) => `  ${String(count).padStart(5)}  ${name}`);
  return [
    `${papers} papers; days: ${
      Object.entries(days)
        .map(([kind, count]) => `${count} ${kind}`)
        .join(", ") || "none"
    }.`,
    `rejects: ${rejects.total}`,
    ...listed(rejects.byReason, UNMAPPED_SHOWN),
    `fields upstream filled: ${Object.entries(fields)
      .map(([field, share]) => `${field} ${percent(share)}`)
      .join(", ")}.`,
    `with arXiv's own metadata: ${percent(enriched)}`,
    `with mathematics: ${percent(mathematics.papers)}; with a TeX command left in plain text: ${percent(mathematics.withSurvivingCommands)}`,
    `one-line summary from upstream: ${percent(summaries.upstream)}; from the abstract: ${percent(summaries.abstract)}`,
    `topics: ${percent(topics.covered)} of papers have one, median ${topics.median}, at most ${topics.most}`,
    ...listed(topics.papers, TOPICS_SHOWN),
    `organisation named: ${percent(organizations.named)}; of these known to the registry: ${percent(organizations.known)}; not yet:`,
    ...organizations.unmapped
      .slice(0, UNMAPPED_SHOWN)
      .map(({ account, name, papers: count }) => `  ${String(count).padStart(5)}  ${account} (${name})`),
    `drift of fields against the 28 days before: ${drift.length === 0 ? "none" : ""}`,
    ...drift.map(({ day, field, before, now }) => `  ${day}  ${field}: ${percent(now)}, before ${percent(before)}`),
  ];
}
