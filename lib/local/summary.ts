import type { DayKind, IssueRow } from "#papers/issue.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { LocalPress } from "./local-press.ts";

/** What a run did: the figures of `--json`. */
export interface Summary {
  readonly issues: number;
  readonly papers: number;
  readonly rejects: number;
  readonly itemsWritten: number;
  readonly objectsPut: number;
  readonly pathsInvalidated: number;
  readonly listDays: Readonly<Record<ListDay, DayKind>>;
}

export async function summarize({ store, tally }: LocalPress, days: readonly ListDay[]): Promise<Summary> {
  const rows = await readRows(days, store.readYear);
  const sum = (key: "papers" | "rejects") => rows.reduce((total, row) => total + row[key], 0);
  const { itemsWritten, objectsPut, pathsInvalidated } = tally.totals;
  return {
    issues: rows.filter(({ kind }) => kind === "issue").length,
    papers: sum("papers"),
    rejects: sum("rejects"),
    itemsWritten,
    objectsPut,
    pathsInvalidated,
    listDays: Object.fromEntries(rows.map(({ day, kind }) => [day, kind])),
  };
}

async function readRows(
  days: readonly ListDay[],
  readYear: (year: string) => Promise<IssueRow[]>,
): Promise<IssueRow[]> {
  const years = [...new Set(days.map((day) => day.slice(0, 4)))].toSorted();
  const wanted = new Set(days);
  return (await Promise.all(years.map(readYear))).flat().filter(({ day }) => wanted.has(day));
}

/** The figures in words, with every day that has no issue named for what it is. */
export function describeSummary(summary: Summary): string[] {
  const { issues, papers, rejects, itemsWritten, objectsPut, pathsInvalidated, listDays } = summary;
  const without = Object.entries(listDays).filter(([, kind]) => kind !== "issue");
  return [
    `${issues} issues, ${papers} papers, ${rejects} rejects.`,
    ...without.map(([day, kind]) => `${day}: ${kind}`),
    `${itemsWritten} items written, ${objectsPut} objects put, ${pathsInvalidated} paths invalidated.`,
  ];
}
