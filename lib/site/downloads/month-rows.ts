import type { Course } from "#papers/course.ts";
import type { ListDay } from "#papers/list-day.ts";
import { type PeriodPaper, rankPeriod } from "#papers/period-ranking.ts";
import type { PeriodDigest } from "../period-digest.ts";

/** A paper of a month, once, with every day of the month that listed it. */
export interface MonthRow {
  readonly entry: PeriodPaper;
  /** In order of day, never empty. */
  readonly listings: readonly Listing[];
}

export interface Listing {
  readonly day: ListDay;
  readonly course: Course;
}

/** Every paper of the month, whether digests show it or not; best first, withdrawn ones last. */
export function rowsOfMonth({ digests }: Pick<PeriodDigest, "digests">): MonthRow[] {
  const listings = Map.groupBy(
    digests.flatMap(({ day, papers }) => papers.map(({ paper, course }) => ({ id: paper.id, day, course }))),
    ({ id }) => id,
  );
  const ranking = rankPeriod(
    digests.map(({ day, issue, papers }) => ({ day, capturedAt: issue.capturedAt, listed: papers })),
  );
  return ranking.map((entry) => ({
    entry,
    listings: (listings.get(entry.paper.id) ?? []).map(({ day, course }) => ({ day, course })),
  }));
}
