import type { IssueRow } from "#papers/issue.ts";
import { addDays, type ListDay } from "#papers/list-day.ts";
import type { PaperStore } from "./ports.ts";

/** The rows from `days` days before `open` on; reads one calendar year, or two around New Year. */
export async function readRecentRows(store: PaperStore, open: ListDay, days: number): Promise<IssueRow[]> {
  const first = addDays(open, -days);
  const years = new Set([first.slice(0, 4), open.slice(0, 4)]);
  const rows = await Promise.all([...years].map((year) => store.readYear(year)));
  return rows.flat().filter(({ day }) => day >= first);
}
