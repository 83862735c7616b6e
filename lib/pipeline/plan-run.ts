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
  const answered = new Set(rows.filter(({ kind }) => kind === "issue" || kind === "no list").map(({ day }) => day));
  const gaps =
    gapDays === 0 ? [] : eachDay(addDays(open, -gapDays), addDays(open, -1)).filter((day) => !answered.has(day));
  const unfinished = rows
    .filter((row) => row.day >= addDays(open, -gapDays) && isUnfinished(row, scheduledAt))
    .map(({ day }) => day);
  const days = new Set([open, ...refreshDays.map((count) => addDays(open, -count)), ...gaps, ...unfinished]);
  return [...days]
    .filter((day) => day >= FIRST_LIST_DAY)
    .toSorted()
    .toReversed();
}

/** An issue that could have settled and has not, because a run was missed, or whose papers arXiv still has to tell of. */
function isUnfinished({ day, kind, state, unenriched = 0 }: IssueRow, at: Instant): boolean {
  return kind === "issue" && (unenriched > 0 || (state !== "settled" && at >= settlesAt(day)));
}
