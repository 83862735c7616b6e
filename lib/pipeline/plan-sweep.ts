import type { Instant } from "#papers/instant.ts";
import type { IssueRow } from "#papers/issue.ts";
import { addDays, type ListDay, openListDayAt } from "#papers/list-day.ts";
import { findUnfinished } from "./plan-run.ts";

/** Weeks rather than months: what a month of sweeps could not mend, the next one will not mend either. */
export const SWEEP_DAYS = 28;

/** Upstream has been without a list on a single weekday in years; with a weekend around it that makes three days. */
const LONGEST_SILENCE = 5;

export interface SweepPlan {
  /** Days to ask upstream for, newest first. */
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
  return {
    ask: findUnfinished(at, rows, SWEEP_DAYS),
    announce: announce.toSorted().toReversed(),
    fresh: isFresh(openListDayAt(at), rows, new Set(announce)),
  };
}

/**
 * The open day has been answered, be it by an empty list, and what was answered for it and the day before is published.
 * Many days in a row without an issue are no holiday: then upstream answers, and says nothing.
 */
function isFresh(open: ListDay, rows: readonly IssueRow[], lagging: ReadonlySet<ListDay>): boolean {
  const today = rows.find(({ day }) => day === open);
  const answered = today !== undefined && today.kind !== "failed";
  const published = !lagging.has(open) && !lagging.has(addDays(open, -1));
  const newest = rows.findLast(({ kind }) => kind === "issue")?.day;
  return answered && published && newest !== undefined && newest >= addDays(open, -LONGEST_SILENCE);
}
