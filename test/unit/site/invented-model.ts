import { parseSettings } from "#config/settings.ts";
import type { Instant } from "#papers/instant.ts";
import type { Issue, IssueRow } from "#papers/issue.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { ListedPaper } from "#papers/paper.ts";
import { periodsOf } from "#papers/period.ts";
import type { Course } from "#papers/course.ts";
import { type RankedPaper, rankPapers } from "#papers/ranking.ts";
import type { Subject } from "#papers/subject.ts";
import { subjectMonthsOf, subjectsOfDays } from "#pipeline/load-subjects.ts";
import { monthDownloadsOf } from "#site/downloads/month-downloads.ts";
import { digestPeriod, entryOfPeriod } from "#site/period-digest.ts";
import { type Digest, neighboursOf, type PaperDigest, type SiteModel, type SubjectDigest } from "#site/site-model.ts";
import { inventListed, inventPaper } from "../papers/invented-paper.ts";

/** All that has ever been structure somewhere, in one line of text as cleaning leaves it. */
export const HOSTILE =
  `<script>alert("x")</script> <img src=x onerror=y> {{ site.x }} {% raw %} {:.x} ]]> <!-- --> &amp; &#60; 'q' ` +
  String.raw`| a | # b $x_i$ $$ *c* **d** _e_ __f__ ~~g~~ ~h~ [i](j) ![k](l) \ ` +
  "`m` ==n== %%o%% 1. 한국어 👍 gnp.exe";

const CAPTURED = "2026-02-05T14:45:00Z" as Instant;

/** Papers with everything, with nothing, withdrawn, and with more authors than anyone reads. */
export const PAPERS: readonly ListedPaper[] = [
  inventListed(
    "2602.00001",
    { votes: 1_234, comments: 5, stars: 1_650 },
    {
      title: HOSTILE,
      abstract: `${HOSTILE}\n\n${HOSTILE}`,
      authors: [HOSTILE, "Ben Imagined"],
      summary: { text: HOSTILE, origin: "upstream" },
      keywords: [HOSTILE, "agents"],
      organization: { account: "invented-labs", name: HOSTILE },
      code: { owner: "invented-labs", name: "engine.js" },
      projectPage: new URL(`https://invented.example/a_(b)*?q=${HOSTILE}#${HOSTILE}`).href,
    },
  ),
  inventListed("2602.00002", { votes: 61, stars: 0 }, { code: { owner: "ada", name: "x" } }),
  inventListed("2602.00003", 0),
  inventListed("2602.00004", 7, { withdrawnAt: "2026-02-05T04:00:00.000Z" }),
  inventListed("2602.00005", 2, { authors: Array.from({ length: 400 }, (_, number) => `Author ${number}`) }),
];

/** A paper that was on a list once. */
const DELISTED = inventPaper("2602.00009", { title: HOSTILE });

export const inventIssue = (day: string, papers: readonly ListedPaper[], more: Partial<Issue> = {}): Issue => ({
  day: day as ListDay,
  kind: "issue",
  state: "open",
  origin: "hugging-face",
  capturedAt: CAPTURED,
  papers: papers.map(({ paper }) => paper.id),
  rejects: [],
  flags: [],
  contentHash: "",
  rawHash: "",
  revision: 1,
  ...more,
});

const rowOf = (issue: Issue, ranking: Digest["ranking"], votes: number): IssueRow => {
  const top = ranking[0];
  return {
    ...issue,
    papers: ranking.length,
    votes,
    withCode: ranking.filter(({ paper }) => paper.code).length,
    rejects: issue.rejects.length,
    ...(top ? { top: { id: top.paper.id, title: top.paper.title, votes: top.standing.votes } } : {}),
  };
};

function periodsOfDays(days: readonly Digest[], rows: readonly IssueRow[]) {
  const issues = days.filter(({ issue }) => issue.kind === "issue");
  const periods = new Map(issues.flatMap(({ day }) => periodsOf(day)).map((period) => [period.name, period]));
  return [...periods.values()].map((period) => digestPeriod(period, issues, rows, { previous: period, next: period }));
}

/** Withdrawn papers hold no rank at any moment. */
const courseOf = ({ rank, standing }: RankedPaper, { state }: Issue): Course => {
  if (rank === undefined) return {};
  const mark = { rank, votes: standing.votes };
  return { press: mark, latest: mark, ...(state === "settled" ? { settled: mark } : {}) };
};

function papersOf(days: readonly Digest[]): PaperDigest[] {
  const ids = [...new Set(days.flatMap(({ ranking }) => ranking.map(({ paper }) => paper.id)))].toSorted();
  return ids.map((id) => {
    const found = days.flatMap(({ day, ranking, ranked }) =>
      ranking.filter(({ paper }) => paper.id === id).map((entry) => ({ day, ranked, entry })),
    );
    const appearances = found.map(({ day, ranked, entry }) => ({ day, ranked, course: omitLatest(entry.course) }));
    return { id, paper: found.at(-1)!.entry.paper, appearances };
  });
}

function omitLatest({ press }: Course): Omit<Course, "latest"> {
  return press ? { press } : {};
}

function subjectOf(subject: Subject, days: readonly Digest[]): SubjectDigest {
  const months = [...new Set(days.map(({ day }) => day.slice(0, 7)))].toReversed();
  const held = months
    .map((month) => ({ month, rows: subjectMonthsOf(month, [subject], days)[0]!.rows }))
    .filter(({ rows }) => rows.length > 0);
  return {
    subject,
    newest: held.flatMap(({ rows }) => rows),
    months: held.map(({ month, rows }) => ({ month, papers: rows.length })),
  };
}

/** A model of these issues, all of them to be written, as the pipeline would load it. */
export function modelOf(
  issues: readonly (readonly [Issue, readonly ListedPaper[]])[],
  more: Partial<SiteModel> = {},
): SiteModel {
  const digests = issues.map(([issue, listed]) => {
    const ranking = rankPapers(listed).map((entry) => ({ ...entry, course: courseOf(entry, issue) }));
    const votes = ranking.reduce((sum, { standing }) => sum + standing.votes, 0);
    return {
      day: issue.day,
      issue,
      papers: ranking,
      ranking,
      ranked: { press: ranking.length },
      ...(issue.state === "settled" ? { settled: { at: issue.capturedAt, votes } } : {}),
      votes,
    };
  });
  const rows = digests.map(({ issue, ranking, votes }) => rowOf(issue, ranking, votes));
  const days: Digest[] = digests.map((digest) => Object.assign(digest, neighboursOf(digest.day, rows)));
  const periods = periodsOfDays(days, rows);
  const entriesOf = (kind: "week" | "month") =>
    periods
      .filter(({ period }) => period.kind === kind)
      .map(entryOfPeriod)
      .toReversed();
  const subjects = subjectsOfDays(days);
  const parts = (length: number) => [...new Set(days.map(({ day }) => day.slice(0, length)))];
  const whole = {
    settings: parseSettings({ title: `Papers & "Friends" <daily> {{ x }}`, author: `Ada: "the press" #1 & <co>` }),
    siteUrl: "https://papers.example",
    sample: false,
    rows,
    touchedYears: parts(4),
    touchedMonths: parts(7),
    days,
    periods,
    papers: papersOf(days),
    subjects: subjects.map((subject) => subjectOf(subject, days)),
    subjectMonths: parts(7)
      .flatMap((month) => subjectMonthsOf(month, subjects, days))
      .filter((month) => month.rows.length > 0),
    ...more,
  };
  const front = {
    heldMonths: parts(7),
    newest: days.filter(({ issue }) => issue.kind === "issue").toReversed(),
    weeks: entriesOf("week"),
    months: entriesOf("month"),
    downloads: monthDownloadsOf(whole),
    topics: subjects.filter(({ kind }) => kind === "topic").map(({ slug }) => slug),
    organizations: new Map(
      whole.subjects
        .filter(({ subject, months }) => subject.kind === "organization" && months.length > 0)
        .map(({ subject: { slug }, newest }) => [slug, newest[0]?.organization?.names.en ?? slug] as const),
    ),
  };
  return { front, ...whole };
}

/** Every kind of day, over a change of year, with every kind of paper, and one that left its list. */
export function inventModel(more: Partial<SiteModel> = {}): SiteModel {
  const rejects = [{ position: 5, id: HOSTILE, reason: HOSTILE }];
  const flags = [{ kind: "shrunk", at: CAPTURED, detail: HOSTILE }] as const;
  const model = modelOf(
    [
      [inventIssue("2025-12-31", PAPERS.slice(1), { state: "settled" }), PAPERS.slice(1)],
      [inventIssue("2026-01-01", [], { kind: "no list", state: "closed" }), []],
      [inventIssue("2026-02-03", [], { kind: "failed", state: "closed", flags: [...flags] }), []],
      [inventIssue("2026-02-04", PAPERS, { rejects, flags: [...flags] }), PAPERS],
      [inventIssue("2026-02-05", PAPERS.slice(0, 1)), PAPERS.slice(0, 1)],
      [inventIssue("2026-02-06", [], { kind: "late" }), []],
    ],
    more,
  );
  const delisted = { id: DELISTED.id, paper: DELISTED, appearances: [], delistedFrom: "2026-02-04" as ListDay };
  return { ...model, papers: more.papers ?? [...model.papers, delisted] };
}
