import type { Settings } from "#config/settings.ts";
import { type Course, coursesOf } from "#papers/course.ts";
import type { IssueRow } from "#papers/issue.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { Paper, Repository } from "#papers/paper.ts";
import { rankPapers } from "#papers/ranking.ts";
import { latestStanding, momentsOf, type Snapshot, type Snapshots } from "#papers/standings.ts";
import { type Digest, type DigestPaper, neighboursOf } from "#site/site-model.ts";
import pMap from "p-map";
import { touchedSince } from "./note-touched.ts";
import type { PaperStore, StoredDay } from "./ports.ts";

/** Enough to hide the latency of single reads. */
const CONCURRENT_READS = 16;

/** A day as it is published, and which pages outside its own folder have not been told of it. */
export interface StoredDigest extends Digest {
  readonly touched: ReturnType<typeof touchedSince>;
  /** Papers that an earlier answer had on the list and the last one has not. */
  readonly delisted: readonly Paper[];
  /** Whether no revision of it was published yet. */
  readonly unpublished: boolean;
  /** Whether this revision of it is published already. */
  readonly published: boolean;
}

/** Reads days as they are published; one without any answer yet is left out. */
export async function readDigests(
  store: PaperStore,
  days: readonly ListDay[],
  rows: readonly IssueRow[],
  settings: Settings,
): Promise<Map<ListDay, StoredDigest>> {
  const digests = await pMap(
    [...new Set(days)],
    async (day) => digestOf(day, await store.readDay(day), rows, settings) ?? [],
    { concurrency: CONCURRENT_READS },
  );
  return new Map(digests.flat().map((digest) => [digest.day, digest]));
}

function digestOf(
  day: ListDay,
  { issue, papers, snapshots: { snapshots }, renderedRevision }: StoredDay,
  rows: readonly IssueRow[],
  settings: Settings,
): StoredDigest | undefined {
  if (!issue) return undefined;
  const listed = issue.papers.flatMap((id) => {
    const paper = papers.get(id);
    return paper ? [{ paper, standing: latestStanding(snapshots, id) }] : [];
  });
  const ranked = rankPapers(listed);
  const ranks = new Set(ranked.filter(({ rank }) => rank !== undefined).map(({ paper }) => paper.id));
  const courses = coursesOf(day, snapshots, (id) => ranks.has(id));
  const starsOf = starsSeen(day, snapshots);
  const all = ranked.map((entry): DigestPaper => {
    const stars = starsOf(entry.paper);
    return { ...entry, course: courses.get(entry.paper.id) ?? {}, ...(stars ? { stars } : {}) };
  });
  const ranking = all.slice(0, settings.listed ?? all.length);
  const settled = settledOf(ranking, momentsOf(day, snapshots).settled);
  return {
    day,
    issue,
    papers: all,
    ranking,
    votes: ranking.reduce((sum, { standing }) => sum + standing.votes, 0),
    ranked: countRanked([...courses.values()]),
    ...(settled ? { settled } : {}),
    delisted: delistedPapers({ issue, papers }),
    touched: touchedSince(issue, renderedRevision, papers),
    unpublished: renderedRevision === 0,
    published: renderedRevision === issue.revision,
    ...neighboursOf(day, rows),
  };
}

function settledOf(ranking: readonly DigestPaper[], moment: Snapshot | undefined): Digest["settled"] {
  if (!moment) return undefined;
  return {
    at: moment.at,
    votes: ranking.reduce((sum, { paper }) => sum + (moment.standings[paper.id]?.votes ?? 0), 0),
  };
}

/** Their records stay, as their pages do: addresses never change, and a paper may come back. */
export function delistedPapers({ issue, papers }: Pick<StoredDay, "issue" | "papers">): Paper[] {
  const listed = new Set(issue?.papers);
  return [...papers.values()].filter(({ id }) => !listed.has(id));
}

/** Stars as they were at the last moment that no longer moves. */
function starsSeen(day: ListDay, snapshots: Snapshots) {
  const { press, close, settled } = momentsOf(day, snapshots);
  const snapshot = settled ?? close ?? press;
  return ({ id, code }: DigestPaper["paper"] & { code?: Repository }): DigestPaper["stars"] => {
    const count = snapshot?.standings[id]?.stars;
    return code && snapshot && count !== undefined ? { count, seenOn: snapshot.at.slice(0, 10) } : undefined;
  };
}

function countRanked(courses: readonly Course[]): Digest["ranked"] {
  const moments = ["press", "close", "settled", "latest"] as const;
  const counts = moments.map((moment) => [moment, courses.filter((course) => course[moment]).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
