import type { Instant } from "#papers/instant.ts";
import type { IssueRow } from "#papers/issue.ts";
import { addDays, type ListDay, openListDayAt } from "#papers/list-day.ts";
import { findUnfinished } from "./plan-run.ts";

/** Weeks rather than months: what a month of sweeps could not mend, the next one will not mend either. */
export const SWEEP_DAYS = 28;

/** Upstream has been without a list on a single weekday in years; with a weekend around it that makes three days. */
const LONGEST_SILENCE = 5;

export interface SweepPlan {
  /** Days to ask upstream for, newest first; the open one among them until upstream has given it a list, or has none. */
  readonly ask: readonly ListDay[];
  /** Days whose issue is stored and, in this revision, not published, newest first. */
  readonly announce: readonly ListDay[];
  /** Whether readers see the newest there is. */
  readonly fresh: boolean;
}

/**
 * What a sweep at `at` has to mend.
 * @param rows of the last `SWEEP_DAYS` days
 * @param renderedOf the revision of a day's issue that was last published, 0 for none
 */
export function planSweep(at: Instant, rows: readonly IssueRow[], renderedOf: ReadonlyMap<ListDay, number>): SweepPlan {
  const announce = rows.filter(({ day, revision }) => (renderedOf.get(day) ?? 0) !== revision).map(({ day }) => day);
  const open = openListDayAt(at);
  const unfinished = findUnfinished(at, rows, SWEEP_DAYS);
  return {
    // In winter the first run comes minutes after the list opens and mostly finds it empty: the next one would be hours away.
    ask: isListed(open, rows) ? unfinished : [open, ...unfinished],
    announce: announce.toSorted().toReversed(),
    fresh: isFresh(open, rows, new Set(announce)),
  };
}

function isListed(open: ListDay, rows: readonly IssueRow[]): boolean {
  return rows.some(({ day, kind }) => day === open && (kind === "issue" || kind === "no list"));
}

function isAnswered(open: ListDay, rows: readonly IssueRow[]): boolean {
  return rows.some(({ day, kind }) => day === open && kind !== "failed");
}

/**
 * The open day has been answered, be it by an empty list, and what was answered for it and the day before is published.
 * Many days in a row without an issue are no holiday: then upstream answers, and says nothing.
 */
function isFresh(open: ListDay, rows: readonly IssueRow[], lagging: ReadonlySet<ListDay>): boolean {
  const published = !lagging.has(open) && !lagging.has(addDays(open, -1));
  const newest = rows.findLast(({ kind }) => kind === "issue")?.day;
  return isAnswered(open, rows) && published && newest !== undefined && newest >= addDays(open, -LONGEST_SILENCE);
}
