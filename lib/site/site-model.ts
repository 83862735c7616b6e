import type { Settings } from "#config/settings.ts";
import type { ArxivId } from "#papers/arxiv-id.ts";
import type { IssueRow } from "#papers/issue.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { Course } from "#papers/course.ts";
import type { MonthDownloads } from "#papers/month-downloads.ts";
import type { Paper } from "#papers/paper.ts";
import type { PaperCard } from "#papers/paper-card.ts";
import type { Subject, SubjectRow } from "#papers/subject.ts";
import type { PeriodEntry } from "#papers/period-entry.ts";
import type { Digest, DigestPaper } from "./digest.ts";
import type { PeriodDigest } from "./period-digest.ts";

export { type Digest, type DigestPaper, neighboursOf } from "./digest.ts";

/**
 * What the renderers need to know, and nothing they would have to look up. A model holds the parts that one run
 * writes; a part that is empty or absent is not written. What a page says follows from its own part alone, so that
 * publishing day by day and building everything at once give the same bytes.
 */
export interface SiteModel {
  readonly settings: Settings;
  /** Public address without a slash at the end. */
  readonly siteUrl: string;
  /** Made from invented papers: every page says so. */
  readonly sample: boolean;
  /** Rows of the years this run touches and of the two newest years, oldest day first. */
  readonly rows: readonly IssueRow[];
  /** The years whose calendars and sitemaps this run writes. */
  readonly touchedYears: readonly string[];
  /** The months whose lists this run writes. */
  readonly touchedMonths: readonly string[];
  /** Days, oldest first. */
  readonly days: readonly Digest[];
  /** Weeks and months. */
  readonly periods: readonly PeriodDigest[];
  readonly papers: readonly PaperDigest[];
  /** The pages of the newest, one per topic and organisation. */
  readonly subjects: readonly SubjectDigest[];
  /** Their pages month by month. */
  readonly subjectMonths: readonly SubjectMonth[];
  /** Pages that show the newest: home, feeds, overviews. Left out while an archive is built month by month. */
  readonly front?: Front;
}

/** What every page of the newest is made of. */
export interface Front {
  /** Every month that has a day, `2026-02`, oldest first. */
  readonly heldMonths: readonly string[];
  /** The newest issues, newest first; enough for the newest thirty settled ones to be among them. */
  readonly newest: readonly Digest[];
  /** The newest thirty weeks and months that have an issue, newest first. */
  readonly weeks: readonly PeriodEntry[];
  readonly months: readonly PeriodEntry[];
  /** The downloads of every month, oldest first. */
  readonly downloads: readonly MonthDownloads[];
  /** The slugs of all topics that ever had a paper: a curated list, so it does not grow with the archive. */
  readonly topics: readonly string[];
  /** All organisations that have papers: by slug, the name that the newest one carries. */
  readonly organizations: ReadonlyMap<string, string>;
}

/**
 * A paper with every day that lists it, oldest first. Nothing in it moves between press, close and settlement:
 * a moving vote must not rewrite a page per paper.
 */
export interface PaperDigest {
  readonly id: ArxivId;
  /** As its last day lists it. */
  readonly paper: Paper;
  readonly appearances: readonly Appearance[];
  /** The last day that listed it, when none does any more. */
  readonly delistedFrom?: ListDay;
  /** Papers of the last of these days whose list has closed, and so stays as it is, that share topics with it. */
  readonly related?: { readonly day: ListDay; readonly papers: readonly PaperCard[] };
}

export interface Appearance {
  readonly day: ListDay;
  /** Press, close and settled; never the latest. */
  readonly course: Omit<Course, "latest">;
  /** How many papers held a rank at each of these moments. */
  readonly ranked: Digest["ranked"];
  readonly stars?: DigestPaper["stars"];
}

/** What the first page of a topic or an organisation shows. */
export interface SubjectDigest {
  readonly subject: Subject;
  /** The newest fifty, newest day first. */
  readonly newest: readonly SubjectRow[];
  /** Every month that has papers of it, and how many, newest first. */
  readonly months: readonly { readonly month: string; readonly papers: number }[];
}

/** All papers of a topic or an organisation in one month. */
export interface SubjectMonth {
  readonly subject: Subject;
  readonly month: string;
  /** Newest day first. */
  readonly rows: readonly SubjectRow[];
}
