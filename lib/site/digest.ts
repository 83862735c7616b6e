import type { Course } from "#papers/course.ts";
import type { Instant } from "#papers/instant.ts";
import type { Issue, IssueRow } from "#papers/issue.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { RankedPaper } from "#papers/ranking.ts";

/** A paper on its day, and how it stood there from press to settlement. */
export interface DigestPaper extends RankedPaper {
  readonly course: Course;
  /** Stars of the code repository at the last of press, close and settlement, and the day they were seen. */
  readonly stars?: { readonly count: number; readonly seenOn: string };
}

/** One day as it is published. */
export interface Digest {
  readonly day: ListDay;
  readonly issue: Issue;
  /** Every paper of the list, best first: each has a page, and is in listings and downloads. */
  readonly papers: readonly DigestPaper[];
  /** The first of them, as many as the settings ask digests to show. */
  readonly ranking: readonly DigestPaper[];
  readonly votes: number;
  /** How many papers held a rank at each moment. */
  readonly ranked: { readonly [Moment in keyof Course]?: number };
  /** When its votes had settled, and how many they were then: of all papers that `votes` counts. */
  readonly settled?: { readonly at: Instant; readonly votes: number };
  /** The neighbouring days that have an issue. */
  readonly previous?: ListDay;
  readonly next?: ListDay;
}

/** What a digest needs from the days around it to link to them. */
export function neighboursOf(day: ListDay, rows: readonly IssueRow[]): { previous?: ListDay; next?: ListDay } {
  const issues = rows.filter(({ kind }) => kind === "issue").map((row) => row.day);
  const previous = issues.findLast((other) => other < day);
  const next = issues.find((other) => other > day);
  return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
}
