import type { DayKind } from "#papers/issue.ts";
import type { OneLineSummary } from "#papers/paper-text.ts";
import type { Withdrawal } from "#papers/withdrawal.ts";

const count = (one: string, other: string) => (n: number) =>
  `${n.toLocaleString("en")} ${new Intl.PluralRules("en").select(n) === "one" ? one : other}`;

/** English interface texts. Its shape is what every locale has to provide. */
export const en = {
  language: "English",
  daily: "Daily",
  weekly: "Weekly",
  monthly: "Monthly",
  week: (n: number, year: string) => `Week ${n}, ${year}`,
  archive: "Archive",
  feed: "Atom feed",
  source: "Markdown",
  data: "JSON",
  skip: "Skip to content",
  tagline: "The papers readers upvoted on Hugging Face, ranked every day and kept.",
  papers: count("paper", "papers"),
  votes: count("upvote", "upvotes"),
  withCode: (n: number) => `${n.toLocaleString("en")} with code`,
  rank: "Rank",
  upvotes: "upvotes",
  andMore: (n: number) => `and ${n.toLocaleString("en")} more`,
  abstract: "Abstract",
  summaryBy: {
    upstream: "Summary by Hugging Face",
    abstract: "From the abstract",
  } satisfies Record<OneLineSummary["origin"], string>,
  days: count("day", "days"),
  firstOf: (shown: number, all: number) =>
    `The first ${shown.toLocaleString("en")} of ${all.toLocaleString("en")}; the others are on their days and in the data.`,
  topics: "Topics",
  organizations: "Organizations",
  listedOn: "Listed on",
  firstListedOn: (day: string) => `First listed on ${day}.`,
  sleepers: "Found late",
  sleepersExplained: "Papers that settled far above where they stood when their day's list was first seen.",
  votesSincePress: (n: number) => `${n > 0 ? "+" : "−"}${Math.abs(n).toLocaleString("en")} since press`,
  climb: (n: number) => `${n > 0 ? "up" : "down"} ${Math.abs(n)} since press`,
  course: { press: "at press", close: "at close", settled: "settled" },
  place: (rank: number) => `#${rank}`,
  asCounted: (n: number, share: string) => `${n.toLocaleString("en")} (${share})`,
  running: {
    open: "This digest is still running: more days are to come, and votes still move.",
    closed: "All days are in; votes still move until the last of them has settled.",
  },
  settled: "Final: all days have settled.",
  code: "Code",
  stars: "GitHub stars",
  project: "Project",
  withdrawn: {
    submitter: "Withdrawn from the list by its submitter",
    author: "Withdrawn from arXiv by its authors",
  } satisfies Record<Withdrawal["by"], string>,
  previous: "Previous",
  next: "Next",
  allPapers: (n: number) => `All ${n.toLocaleString("en")} papers`,
  recentDays: "Recent days",
  fullArchive: "Full archive",
  kind: {
    issue: "issue",
    "no list": "no list",
    late: "late",
    failed: "failed",
  } satisfies Record<DayKind, string>,
  kindExplained: {
    issue: "",
    "no list": "No list. Hugging Face published no papers on this day: it has none at weekends and on some holidays.",
    late: "Late. The day has begun, and Hugging Face has listed no papers yet.",
    failed: "Failed. Hugging Face could not be read, so there is no issue for this day yet. It will be tried again.",
  } satisfies Record<DayKind, string>,
  soFar: "When this was last seen the list was still open: papers may have been added and votes moved since.",
  kept: "Hugging Face's latest answer for this day was damaged or much shorter; the fuller list is kept.",
  rejected: (n: number) =>
    `${count("entry", "entries")(n)} of the list could not be read and ${n === 1 ? "was" : "were"} set aside.`,
  sample: "Sample data: every paper, person and number on this site is invented.",
  asOf: (time: string) => `Data as of ${time}.`,
  credits: "Paper metadata comes from Hugging Face and arXiv. Titles and abstracts belong to their authors.",
  thanks: "Thank you to arXiv for use of its open access interoperability.",
  noIssues: "No issue has been published yet.",
  notFoundTitle: "There is nothing at this address",
  notFound: "The page may have moved, or the address may be misspelt.",
  emptyArchive: "The archive is empty.",
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
    summary: { upstream: "Summary", abstract: "Summary (from the abstract)" } satisfies Record<
      OneLineSummary["origin"],
      string
    >,
    topics: "Topics",
    listedOn: "Listed on",
    keywords: "Keywords",
    withdrawn: "Withdrawn",
  },
};

export type Messages = typeof en;
