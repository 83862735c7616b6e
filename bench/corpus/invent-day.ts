import type { ArxivId } from "#papers/arxiv-id.ts";
import { type Instant, toInstant, toMilliseconds } from "#papers/instant.ts";
import { type Issue, type IssueRow, issueStateAt } from "#papers/issue.ts";
import { addDays, type ListDay } from "#papers/list-day.ts";
import type { Paper, Standing } from "#papers/paper.ts";
import { rankPapers } from "#papers/ranking.ts";
import { addSnapshot, type Snapshots } from "#papers/standings.ts";
import { subjectsOf } from "#papers/subject.ts";
import { inventPaper } from "./invent-paper.ts";
import { createRandom } from "./random.ts";
import { LAST_DAY } from "./sizes.ts";

/** A list day with all that the table holds of it. */
export interface InventedDay {
  readonly day: ListDay;
  readonly papers: readonly Paper[];
  readonly snapshots: Snapshots;
  readonly issue: Issue;
  readonly row: IssueRow;
}

/** When the press last looked before the new day of the measurements opened. */
export const LAST_RUN = `${LAST_DAY}T20:45:00Z` as Instant;
/** Hours after the day has begun in UTC: at press, after the close, later on, and when it settles. */
const LOOKS = [2.75, 26.75, 62, 170.75];
const HOUR = 3_600_000;

/** The day as it stands at `LAST_RUN`, fully told of by arXiv and published. The same arguments give the same day. */
export function inventDay(day: ListDay, count: number, lastRun: Instant = LAST_RUN): InventedDay {
  const random = createRandom(toMilliseconds(`${day}T00:00:00Z` as Instant) / HOUR + count);
  const first = Number(day.slice(8)) * count;
  const papers = Array.from({ length: count }, (_, index) => inventPaper(random, day, first + index));
  const final = papers.map(() => Math.floor(200 * random.next() ** 3) + 1);
  const snapshots = looksAt(day, lastRun).reduce<Snapshots>((held, at, index) => {
    const standings = Object.fromEntries(
      papers.map(({ id }, place) => [id, standingAt(final[place] ?? 1, (index + 2) / (LOOKS.length + 1))]),
    );
    return addSnapshot(day, held, { at, standings });
  }, []);
  const issue = issueOf(day, papers, snapshots);
  return { day, papers, snapshots, issue, row: rowOf(issue, papers, snapshots) };
}

function looksAt(day: ListDay, lastRun: Instant): Instant[] {
  const start = toMilliseconds(`${day}T00:00:00Z` as Instant);
  const looks = LOOKS.map((hours) => toInstant(start + hours * HOUR)).filter((at) => at < lastRun);
  return day >= addDays(lastRun.slice(0, 10) as ListDay, -2) ? [...looks, lastRun] : looks;
}

function standingAt(final: number, share: number): Standing {
  return { votes: Math.ceil(final * Math.min(1, share)), comments: final % 5, stars: final * 3 };
}

function issueOf(day: ListDay, papers: readonly Paper[], snapshots: Snapshots): Issue {
  const capturedAt = snapshots.at(-1)?.at as Instant;
  const subjects = papers.flatMap((paper) =>
    subjectsOf(paper).map(({ kind, slug }) => [`${kind}#${slug}`, 1] as const),
  );
  return {
    day,
    kind: "issue",
    state: issueStateAt(day, capturedAt),
    origin: "hugging-face",
    capturedAt,
    papers: papers.map(({ id }) => id),
    rejects: [],
    flags: [],
    touched: {
      papers: Object.fromEntries(papers.map(({ id }) => [id, 1])) as Record<ArxivId, number>,
      subjects: Object.fromEntries(subjects),
    },
    contentHash: day,
    rawHash: day,
    revision: 1,
  };
}

function rowOf(issue: Issue, papers: readonly Paper[], snapshots: Snapshots): IssueRow {
  const { day, kind, state, origin, capturedAt, revision } = issue;
  const latest = snapshots.at(-1)?.standings ?? {};
  const listed = papers.map((paper) => ({ paper, standing: latest[paper.id] ?? { votes: 0, comments: 0 } }));
  const top = rankPapers(listed)[0];
  return {
    day,
    kind,
    state,
    origin,
    capturedAt,
    revision,
    papers: papers.length,
    votes: listed.reduce((sum, { standing }) => sum + standing.votes, 0),
    withCode: papers.filter(({ code }) => code).length,
    rejects: 0,
    unenriched: 0,
    ...(top ? { top: { id: top.paper.id, title: top.paper.title, votes: top.standing.votes } } : {}),
  };
}
