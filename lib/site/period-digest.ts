import { type Course, isSleeper } from "#papers/course.ts";
import type { Instant } from "#papers/instant.ts";
import { type IssueRow, type IssueState, issueStateAt } from "#papers/issue.ts";
import { organizationOf } from "#papers/organizations/organization-of.ts";
import type { ResolvedOrganization } from "#papers/organizations/resolve-organization.ts";
import type { ListDay } from "#papers/list-day.ts";
import { isInPeriod, type Period } from "#papers/period.ts";
import { cardOf } from "#papers/paper-card.ts";
import type { PeriodEntry } from "#papers/period-entry.ts";
import { type PeriodPaper, rankPeriod } from "#papers/period-ranking.ts";
import type { TopicSlug } from "#papers/topics/topic.ts";
import { topicsOf } from "#papers/topics/topics-of.ts";
import { withdrawalOf } from "#papers/withdrawal.ts";
import type { Digest } from "./digest.ts";

/** A week or month as it is published, built from its days. */
export interface PeriodDigest {
  readonly period: Period;
  /** `open` while its days still come, `settled` once the last of them has. */
  readonly state: IssueState;
  /** The newest capture in it. */
  readonly asOf: Instant;
  /** Its days that we hold, in order. */
  readonly rows: readonly IssueRow[];
  /** Its issues, in order. */
  readonly digests: readonly Digest[];
  readonly ranking: readonly PeriodPaper[];
  readonly votes: number;
  /** Most papers first. */
  readonly topics: readonly { readonly slug: TopicSlug; readonly papers: number }[];
  readonly organizations: readonly (ResolvedOrganization & { readonly papers: number })[];
  /** Found late: settled far above where they stood before. */
  readonly sleepers: readonly Sleeper[];
  /** The neighbouring periods that have an issue. */
  readonly previous?: Period;
  readonly next?: Period;
}

/** With its course on the day on which it was found late. */
export type Sleeper = PeriodPaper & { readonly course: Course };

const TOP_KEPT = 30;

export function entryOfPeriod({ period, state, asOf, digests, ranking, votes }: PeriodDigest): PeriodEntry {
  const ranked = ranking.filter(({ rank }) => rank !== undefined);
  return {
    period,
    state,
    asOf,
    days: digests.length,
    papers: ranking.length,
    votes,
    top: ranked.slice(0, TOP_KEPT).map(({ paper, standing }) => ({ ...cardOf(paper), votes: standing.votes })),
  };
}

/**
 * @param digests of the period's days, at least one of them
 * @param neighbours the periods before and after it that have an issue
 */
export function digestPeriod(
  period: Period,
  digests: readonly Digest[],
  rows: readonly IssueRow[],
  neighbours: Pick<PeriodDigest, "previous" | "next">,
): PeriodDigest {
  const own = digests.filter(({ day }) => isInPeriod(day, period)).toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const ranking = rankPeriod(
    own.map(({ day, issue, ranking: listed }) => ({ day, capturedAt: issue.capturedAt, listed })),
  );
  const held = rows.filter(({ day }) => isInPeriod(day, period));
  const asOf = held
    .map(({ capturedAt }) => capturedAt)
    .toSorted()
    .at(-1) as Instant;
  const kept = ranking.flatMap(({ paper }) => (withdrawalOf(paper) ? [] : paper));
  const slept = new Map(own.flatMap(sleepersOf));
  return {
    period,
    state: stateOf(period, held, asOf),
    asOf,
    rows: held,
    digests: own,
    ranking,
    votes: ranking.reduce((sum, { standing }) => sum + standing.votes, 0),
    topics: tally(kept.flatMap((paper) => topicsOf(paper).map((slug) => ({ slug })))),
    organizations: tally(kept.flatMap((paper) => organizationOf(paper) ?? [])),
    sleepers: ranking.flatMap((entry) => {
      const course = slept.get(entry.paper.id);
      return course ? { ...entry, course } : [];
    }),
    ...neighbours,
  };
}

/** An issue on the last day settles when it is seen settled; where there is none, any later answer tells that time has passed. */
function stateOf({ last }: Period, rows: readonly IssueRow[], asOf: Instant): IssueState {
  const row = rows.find(({ day }) => day === last);
  return row?.kind === "issue" ? row.state : issueStateAt(last, asOf);
}

/** Days of a final week or month whose settled votes were never seen: upstream was down then, or its lists came damaged. */
export function unsettledDays({ state, digests }: PeriodDigest): ListDay[] {
  return state === "settled" ? digests.filter(({ issue }) => issue.state !== "settled").map(({ day }) => day) : [];
}

/** The papers of a settled day that readers found late. */
function sleepersOf({ ranking }: Digest) {
  return ranking
    .filter(({ course }) => isSleeper(course, ranking.length))
    .map(({ paper, course }) => [paper.id, course] as const);
}

/** How often each slug occurs, most often first; equal counts by slug, so that the order is total. */
function tally<T extends { readonly slug: string }>(all: readonly T[]): (T & { papers: number })[] {
  return [...Map.groupBy(all, ({ slug }) => slug).values()]
    .map((same) => ({ ...(same[0] as T), papers: same.length }))
    .toSorted((a, b) => b.papers - a.papers || (a.slug < b.slug ? -1 : 1));
}
