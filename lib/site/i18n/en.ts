import { enProse } from "./en-prose.ts";
import type { DayKind, IssueState } from "#papers/issue.ts";
import type { OneLineSummary } from "#papers/paper-text.ts";
import { once } from "#papers/once.ts";
import type { Withdrawal } from "#papers/withdrawal.ts";
import { oncePerValue } from "#papers/once-per-value.ts";

// Made once: making one costs far more than using it.
const numbers = once(() => new Intl.NumberFormat("en"));
const plurals = once(() => new Intl.PluralRules("en"));
const number = oncePerValue((n: number) => numbers().format(n));
const plural = oncePerValue((n: number) => plurals().select(n));
const noun = (one: string, other: string) => (n: number) => (plural(n) === "one" ? one : other);
const count = (one: string, other: string) => (n: number) => `${number(n)} ${noun(one, other)(n)}`;

/** English interface texts. Its shape is what every locale has to provide. */
export const en = {
  ...enProse,
  /** How dates and numbers are written; also names the country for Open Graph. */
  intl: "en-GB",
  language: "English",
  daily: "Daily",
  weekly: "Weekly",
  monthly: "Monthly",
  week: (n: number, year: string) => `Week ${n}, ${year}`,
  archive: "Archive",
  search: "Search",
  downloads: "Downloads",
  feeds: "Feeds",
  status: "Status",
  about: "About",
  sections: "Sections",
  follow: "Follow",
  thisSite: "This site",
  daysOfWeek: "Days of the week",
  pages: "Pages before and after",
  feed: "Atom feed",
  feedKinds: {
    daily: { label: "Daily", explained: "Each day's papers ranked by upvotes, from the hour the list opens." },
    weekly: { label: "Weekly", explained: "The week's top thirty papers, once the week is over." },
    monthly: { label: "Monthly", explained: "The month's top thirty papers, once the month is over." },
    settled: {
      label: "Settled",
      explained: "Each day's final ranking, a week on, when its votes have settled.",
    },
  },
  subjectFeed: (name: string) => `New papers: ${name}`,
  allFeeds: "All feeds",
  source: "Markdown",
  data: "JSON",
  files: "This page as a file",
  partOf: "Part of",
  skip: "Skip to content",
  tagline: "The papers people upvote on Hugging Face, ranked every day and archived.",
  papers: count("paper", "papers"),
  votes: count("upvote", "upvotes"),
  comments: count("comment", "comments"),
  withCode: (n: number) => `${number(n)} with code`,
  rank: (n: number) => `Rank ${number(n)}`,
  /** What stands behind the number, in type of its own. */
  upvotes: noun("upvote", "upvotes"),
  sincePress: (votes: string) => `${votes} since press`,
  ranking: "Papers by upvotes",
  contents: "Contents",
  andMore: (n: number) => `and ${number(n)} more`,
  moreAuthors: (n: number) => `and ${count("more author", "more authors")(n)}`,
  abstract: "Abstract",
  summaryBy: {
    upstream: "Summary by Hugging Face",
    abstract: "From the abstract",
  } satisfies Record<OneLineSummary["origin"], string>,
  days: count("day", "days"),
  firstOf: (shown: number, all: number) =>
    `The top ${number(shown)} of ${number(all)} papers. The rest are on their days' own pages and in the data.`,
  topOf: (shown: number, all: number) =>
    `The top ${number(shown)} of the day's ${number(all)} papers. The rest are on the pages of topics and organizations, and in the month's files.`,
  topics: "Topics",
  organizations: "Organizations",
  listedOn: "Listed on",
  firstListedOn: (day: string) => `First listed on ${day}.`,
  sleepers: "Late risers",
  sleepersExplained: "Papers that settled far above the rank they had at press or at close.",
  climb: (n: number) => `${n > 0 ? "up" : "down"} ${Math.abs(n)} since press`,
  course: { press: "at press", close: "at close", settled: "settled" },
  place: (rank: number) => `#${rank}`,
  placeOf: (rank: number, all: number) => `#${number(rank)} of ${number(all)}`,
  running: {
    open: "Still in progress when last checked. Papers may have been added and votes may have moved since.",
    closed: "All days are in. Votes may still move until the last of them has settled.",
  },
  settled: "Final: all days have settled.",
  settledBut: "Final, but no settled votes were recorded for:",
  state: { open: "open", closed: "closed", settled: "settled" } satisfies Record<IssueState, string>,
  code: "Code",
  stars: noun("GitHub star", "GitHub stars"),
  project: "Project",
  withdrawn: {
    submitter: "Withdrawn from the list by its submitter",
    author: "Withdrawn from arXiv by its authors",
  } satisfies Record<Withdrawal["by"], string>,
  delisted: "No longer listed. It was on this day's list, and has been removed since.",
  previous: "Previous",
  next: "Next",
  allPapers: (n: number) => (n === 1 ? "The day's one paper" : `All ${number(n)} papers`),
  allOf: (name: string) => `All of ${name}`,
  recentDays: "Recent days",
  mostUpvoted: (name: string) => `Most upvoted in ${name}`,
  topicsOfLate: "Recent topics",
  years: "By year",
  since: (month: string) => `Since ${month}`,
  fullArchive: "Full archive",
  browse: "Browse",
  kind: {
    issue: "issue",
    "no list": "no list",
    late: "late",
    failed: "failed",
  } satisfies Record<DayKind, string>,
  kindExplained: {
    issue: "",
    "no list": "No list. Hugging Face publishes none at weekends and on some holidays.",
    late: "Late. When last checked, Hugging Face had not listed any papers for this day.",
    failed:
      "Failed. Hugging Face gave no usable answer, so there is no issue for this day yet. It will be tried again.",
  } satisfies Record<DayKind, string>,
  partial: "Partial list.",
  soFar: "The list was still open when last checked. Papers may have been added and votes may have moved since.",
  kept: "Hugging Face's latest answer for this day was damaged or much shorter; the fuller list is kept.",
  fromBlog:
    "This day comes from the original blog's archive, which kept the most upvoted papers and not their authors.",
  rejected: (n: number) =>
    `${count("entry", "entries")(n)} of the list could not be read and ${n === 1 ? "was" : "were"} set aside.`,
  sample: "Sample data: every paper, person and number on this site is invented.",
  asOf: (time: string) => `Votes, comments and stars as of ${time}.`,
  lastSeen: (time: string) => `Last checked ${time}.`,
  asOfSpan: (from: string, to: string) =>
    `Votes, comments and stars as of the last check of each list, from ${from} to ${to}.`,
  credits: "Paper metadata comes from Hugging Face and arXiv. Titles and abstracts belong to their authors.",
  thanks: "Thank you to arXiv for use of its open access interoperability.",
  withoutIssue: "Days without an issue:",
  nothingYet: "There is nothing to show yet.",
  noIssues: "No issue has been published yet.",
  emptyMonth: "No issue was published this month.",
  notFoundTitle: "Page not found",
  notFound: "The page may have moved, or the address may be mistyped.",
  emptyArchive: "The archive is empty.",
  papersPerDay: "Papers per day",
  /** @param leaders how many days, months or names are named */
  tallest: (days: string, papers: number, leaders: number) =>
    `Most papers: ${days}, with ${number(papers)}${leaders > 1 ? " each" : ""}.`,
  tallestOften: (papers: number, days: number) => `Most papers: ${number(papers)}, on ${count("day", "days")(days)}.`,
  papersPerMonth: "Papers per month",
  tallestMonth: (months: string, papers: number, leaders: number) =>
    `Most papers: ${months}, with ${number(papers)}${leaders > 1 ? " each" : ""}.`,
  tallestMonthOften: (papers: number, months: number) =>
    `Most papers: ${number(papers)}, in ${count("month", "months")(months)}.`,
  date: "Date",
  month: "Month",
  fewer: "Fewer papers",
  more: "more",
  yearAtAGlance: (year: string) => `Papers per day in ${year}: the stronger the tint of a square, the more papers.`,
  asTable: "Show as a table",
  shareOfPapers: (names: string, n: number, leaders: number) =>
    `Most papers: ${names}, with ${number(n)}${leaders > 1 ? " each" : ""}.`,
  others: (n: number) => `${number(n)} more`,
  theme: { label: "Colours", auto: "Automatic", light: "Light", dark: "Dark" },
  keys: "Keys j and k: next and previous paper",
  paper: {
    upvotes: "Upvotes",
    pdf: "PDF",
    huggingFace: "Hugging Face",
    projectPage: "Project page",
    cite: "Cite",
    citation: "BibTeX",
    copy: "Copy BibTeX",
    copied: "Copied",
    related: "Related papers",
    relatedExplained: (day: string) => `From the list of ${day}, by the topics they share.`,
    appearances: "Rank",
    details: "Details",
    published: "Published",
    categories: "Categories",
    comment: "Comment",
    journal: "Journal",
    stars: (n: number, day: string) => `★ ${number(n)} (${day})`,
    version: (n: number, day: string) => `v${n}, ${day}`,
    versionLabel: "Version",
    moment: "Moment",
    notYet: "Its rank and upvotes will appear here once its list closes.",
  },
  subject: {
    lede: (issues: number, from: string, to: string) =>
      issues === 1
        ? `Papers in the issue of ${to}.`
        : `Papers in the latest ${number(issues)} issues, from ${from} to ${to}.`,
    newest: (n: number) => `The newest ${count("paper", "papers")(n)}`,
    months: "By month",
    oftenWith: "Often paired with",
    among: (n: number) => `Among the newest ${count("paper", "papers")(n)}.`,
    inMonth: (name: string, month: string) => `${name}, ${month}`,
    empty: "No paper is listed here any more.",
    about: (name: string) => `Papers on ${name}, newest first.`,
    from: (name: string) => `Papers from ${name}, newest first.`,
    earlierTopics: "Topics from earlier issues",
    earlierOrganizations: "Organizations from earlier months",
    newestOf: (name: string) => `Newest papers: ${name}`,
    settledVotes: noun("upvote when settled", "upvotes when settled"),
  },
  markdown: {
    category: { day: "Daily", week: "Weekly", month: "Monthly" },
    total: (n: number) => `**${n}** ${n === 1 ? "paper was" : "papers were"} collected.`,
    ranking: "📊 Ranking by upvotes",
    organization: "Organization",
    page: "HF page",
    paper: "Paper",
    authors: "Authors",
    code: "Code",
    project: "Project",
    summary: "Summary",
    listedOn: "Listed on",
    firstListedOn: "First listed on",
    keywords: "Keywords",
    withdrawn: "Withdrawn",
  },
};

export type Messages = typeof en;
