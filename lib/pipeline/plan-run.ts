import type { Instant } from "#papers/instant.ts";
import { type IssueRow, settlesAt } from "#papers/issue.ts";
import { addDays, eachDay, FIRST_LIST_DAY, type ListDay, openListDayAt } from "#papers/list-day.ts";
import type { Settings } from "#config/settings.ts";

/**
 * The list days one scheduled run asks for, newest first: the day that is open at the scheduled time, the days whose
 * lists still grow or whose votes still move, and every day of the last weeks that has no answer yet or is unfinished.
 *
 * @param scheduledAt the time the schedule names, never the clock of a late retry
 */
export function planRun(
  scheduledAt: Instant,
  rows: readonly IssueRow[],
  { refreshDays, gapDays }: Settings,
): ListDay[] {
  const open = openListDayAt(scheduledAt);
  const refreshed = refreshDays.map((count) => addDays(open, -count));
  return newestFirst([open, ...refreshed, ...findUnfinished(scheduledAt, rows, gapDays)]);
}

/**
 * The days of the `days` days before the open one that have no answer, could have settled and have not because a run was
 * missed, or whose papers arXiv still has to tell of; and the open one itself, if arXiv has to.
 */
export function findUnfinished(at: Instant, rows: readonly IssueRow[], days: number): ListDay[] {
  const open = openListDayAt(at);
  const first = addDays(open, -days);
  const answered = new Set(rows.filter(({ kind }) => kind === "issue" || kind === "no list").map(({ day }) => day));
  const gaps = days === 0 ? [] : eachDay(first, addDays(open, -1)).filter((day) => !answered.has(day));
  const unfinished = rows.filter((row) => row.day >= first && isUnfinished(row, at)).map(({ day }) => day);
  return newestFirst([...gaps, ...unfinished]);
}

function isUnfinished({ day, kind, state, unenriched = 0 }: IssueRow, at: Instant): boolean {
  // Days without a list settle as well: the last day of a week or month does not let it become final before.
  return (kind === "issue" && unenriched > 0) || (state !== "settled" && at >= settlesAt(day));
}

function newestFirst(days: readonly ListDay[]): ListDay[] {
  return [...new Set(days)]
    .filter((day) => day >= FIRST_LIST_DAY)
    .toSorted()
    .toReversed();
}
