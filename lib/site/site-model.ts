import type { Settings } from "#config/settings.ts";
import type { Issue, IssueRow } from "#papers/issue.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { Course } from "#papers/course.ts";
import type { RankedPaper } from "#papers/ranking.ts";
import type { PeriodDigest } from "./period-digest.ts";

/** What the renderers need to know, and nothing they would have to look up. */
export interface SiteModel {
  readonly settings: Settings;
  /** Public address without a slash at the end. */
  readonly siteUrl: string;
  /** Made from invented papers: every page says so. */
  readonly sample: boolean;
  /** Every year that has a day, oldest first. */
  readonly years: readonly string[];
  /** Rows of the years this run touches and of the two newest years, oldest day first. */
  readonly rows: readonly IssueRow[];
  /** The years whose calendars and sitemaps this run writes. */
  readonly touchedYears: readonly string[];
  /** The months whose lists this run writes. */
  readonly touchedMonths: readonly string[];
  /** The days this run writes, oldest first. */
  readonly days: readonly Digest[];
  /** The weeks and months this run writes. */
  readonly periods: readonly PeriodDigest[];
  /** The newest issues, newest first: home and feeds. */
  readonly newest: readonly Digest[];
}

/** A paper on its day, and how it stood there from press to settlement. */
export interface DigestPaper extends RankedPaper {
  readonly course: Course;
}

/** One day as it is published. */
export interface Digest {
  readonly day: ListDay;
  readonly issue: Issue;
  /** As many papers as the settings ask for, best first. */
  readonly ranking: readonly DigestPaper[];
  readonly votes: number;
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
