import type { ArxivId } from "#papers/arxiv-id.ts";
import type { DayList } from "#papers/day-list.ts";
import { dayKindOf, type Flag, type Issue, type IssueRow, issueStateAt, type Origin } from "#papers/issue.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { Paper } from "#papers/paper.ts";
import { countPresence, countRecognised } from "#papers/presence.ts";
import { rankPapers } from "#papers/ranking.ts";
import { addSnapshot, type Snapshots } from "#papers/standings.ts";
import { contentHash } from "./content-hash.ts";
import { isSame } from "./is-same.ts";
import { noteTouched, touchedWith } from "./note-touched.ts";
import type { StoredDay, SubjectChange } from "./ports.ts";
import { type PapersOfDay, subjectChanges } from "./subject-changes.ts";

/** What has to be written for a day, in this order; absent parts are already as they should be. */
export interface Decision {
  readonly snapshots?: Snapshots;
  readonly subjects: readonly SubjectChange[];
  readonly papers: readonly Paper[];
  readonly row: IssueRow;
  readonly issue: Issue;
}

/** A list that lost more than half of its papers is taken for an upstream fault, not for news. */
const SHRINK_LIMIT = 0.5;

/**
 * What `list` changes about a stored day; `undefined` when nothing does: the same content, or an answer older than
 * the one we hold (late retries and replays come in any order).
 */
export function decideIssue(stored: StoredDay, list: DayList, origin: Origin): Decision | undefined {
  const held = stored.issue;
  if (held && isOutdated(held, list, origin)) return undefined;
  if (held && hasShrunk(held, list)) return flagIssue(stored, held, shrinkFlag(held, list));

  const draft = draftIssue(list, origin);
  const torn = isTorn(stored);
  if (held && held.contentHash === draft.contentHash && held.flags.length === 0 && !torn) return undefined;

  const snapshots = addSnapshot(list.day, stored.snapshots.snapshots, snapshotOf(list));
  const before = torn ? everListed(stored) : heldPapers(stored);
  const after = { papers: list.listed.map(({ paper }) => paper), snapshots };
  const subjects = torn ? allSubjectChanges(list.day, before, after) : subjectChanges(list.day, before, after);
  const papers = after.papers.filter((paper) => !isSame(stored.papers.get(paper.id), paper));
  const revision = (held?.revision ?? 0) + 1;
  const told = held?.touched ?? touchedWith(revision - 1, stored.papers);
  const touched = noteTouched(list.day, told, { before, after, changes: subjects, torn }, revision);
  const putsVotes = list.listed.length > 0 && (!isSame(stored.snapshots.snapshots, snapshots) || papers.length > 0);
  const votesRevision = stored.snapshots.revision + (putsVotes ? 1 : 0);
  const issue = { ...draft, ...(list.listed.length > 0 ? { touched } : {}), votesRevision, revision };
  return { subjects, papers, ...(putsVotes ? { snapshots } : {}), row: rowOf(issue, list), issue };
}

/**
 * Whether a run died after its votes, which it puts first, and before its issue: what is stored of papers and listings
 * may be its work already, and says nothing of what was published.
 */
function isTorn({ issue, snapshots }: StoredDay): boolean {
  return issue?.votesRevision !== undefined && issue.votesRevision !== snapshots.revision;
}

/** Every listing of `after` anew, and those taken back that are in `before` alone. */
function allSubjectChanges(day: ListDay, before: PapersOfDay, after: PapersOfDay): SubjectChange[] {
  const gone = subjectChanges(day, before, after).filter(({ row }) => row === undefined);
  return [...subjectChanges(day, { papers: [], snapshots: [] }, after), ...gone];
}

/**
 * Whether `list` is older than what is held, and so has nothing to say. But a failure holds nothing, and the original
 * blog only a part of a list: those take any answer of upstream, whenever it was given.
 */
export function isOutdated(held: Issue, { capturedAt }: DayList, origin: Origin): boolean {
  const isPoorer = held.kind === "failed" || (held.origin === "blog" && origin !== "blog");
  return !isPoorer && capturedAt < held.capturedAt;
}

/** What a failed call changes: an issue stands and is flagged, a day without one is named `failed`; later answers outlive it. */
export function decideFailure(
  stored: StoredDay,
  flag: Flag,
  failed: Omit<Issue, "revision" | "contentHash" | "rawHash">,
): Decision | undefined {
  const held = stored.issue;
  if (held && flag.at < held.capturedAt) return undefined;
  if (held && held.kind !== "late") return held.kind === "issue" ? flagIssue(stored, held, flag) : undefined;
  const issue = { ...failed, contentHash: "", rawHash: "", revision: (held?.revision ?? 0) + 1 };
  return { papers: [], subjects: [], row: rowOf(issue, { listed: [] }), issue };
}

function draftIssue(list: DayList, origin: Origin): Omit<Issue, "revision" | "votesRevision"> {
  const content = {
    day: list.day,
    kind: dayKindOf(list.day, list.listed.length, list.capturedAt),
    state: issueStateAt(list.day, list.capturedAt),
    origin,
    papers: list.listed.map(({ paper }) => paper.id),
    rejects: list.rejects,
    ...(list.recheckDue ? { recheckDue: true as const } : {}),
  };
  return {
    ...content,
    capturedAt: list.capturedAt,
    flags: [],
    contentHash: contentHash({ ...content, listed: list.listed }),
    rawHash: contentHash(list.raw),
  };
}

function hasShrunk(held: Issue, list: DayList): boolean {
  return held.kind === "issue" && list.listed.length < held.papers.length * SHRINK_LIMIT;
}

function shrinkFlag(held: Issue, list: DayList): Flag {
  const detail = `The list had ${held.papers.length} papers and came back with ${list.listed.length}; the fuller list is kept.`;
  return { kind: "shrunk", at: list.capturedAt, detail };
}

/** Flags once: the same trouble seen again writes nothing. */
function flagIssue(stored: StoredDay, held: Issue, flag: Flag): Decision | undefined {
  if (held.flags.some(({ kind }) => kind === flag.kind)) return undefined;
  const issue = { ...held, flags: [...held.flags, flag], revision: held.revision + 1 };
  return { papers: [], subjects: [], row: storedRow(issue, stored), issue };
}

/** The row of an issue whose papers and votes are those that are stored. */
export function storedRow(issue: Issue, { papers, snapshots: { snapshots } }: StoredDay): IssueRow {
  const listed = issue.papers.flatMap((id) => {
    const paper = papers.get(id);
    const standing = snapshots.at(-1)?.standings[id];
    return paper && standing ? [{ paper, standing }] : [];
  });
  return rowOf(issue, { listed });
}

function heldPapers({ issue, papers, snapshots: { snapshots } }: StoredDay): PapersOfDay {
  return { papers: (issue?.papers ?? []).flatMap((id) => papers.get(id) ?? []), snapshots };
}

/** Those that left the list, and those that a run had put which died before its issue. */
function everListed({ papers, snapshots: { snapshots } }: StoredDay): PapersOfDay {
  return { papers: [...papers.values()], snapshots };
}

function snapshotOf(list: DayList) {
  const standings = Object.fromEntries(list.listed.map(({ paper, standing }) => [paper.id, standing]));
  return { at: list.capturedAt, standings: standings as Record<ArxivId, (typeof standings)[string]> };
}

function rowOf(issue: Issue, { listed }: Pick<DayList, "listed">): IssueRow {
  const { day, kind, state, origin, capturedAt, revision } = issue;
  const first = rankPapers(listed).find(({ rank }) => rank === 1);
  return {
    day,
    kind,
    state,
    origin,
    capturedAt,
    revision,
    papers: listed.length,
    votes: listed.reduce((sum, { standing }) => sum + standing.votes, 0),
    withCode: listed.filter(({ paper }) => paper.code).length,
    rejects: issue.rejects.length,
    ...(listed.length > 0
      ? {
          unenriched: listed.filter(({ paper }) => issue.recheckDue || !paper.arxiv).length,
          recognised: countRecognised(listed),
        }
      : {}),
    // The blog never had most of the fields: its days must not look as if upstream had dropped them.
    ...(listed.length > 0 && origin !== "blog" ? { presence: countPresence(listed) } : {}),
    ...(issue.flags.length > 0 ? { reasons: issue.flags.map(({ detail }) => detail) } : {}),
    ...(first ? { top: { id: first.paper.id, title: first.paper.title, votes: first.standing.votes } } : {}),
  };
}
