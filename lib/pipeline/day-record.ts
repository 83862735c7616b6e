import { type Issue, type IssueRow, storedFrom } from "#papers/issue.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { Paper } from "#papers/paper.ts";
import type { Snapshots } from "#papers/standings.ts";
import { isSame } from "./is-same.ts";
import type { PaperStore, StoredDay } from "./ports.ts";
import { subjectChanges } from "./subject-changes.ts";

/**
 * All that is held of a list day, in a form that can be moved: without revisions, which only say how often the table was
 * written. Everything else in the table follows from these records.
 */
export interface DayRecord {
  readonly day: ListDay;
  readonly issue: Omit<Issue, "revision" | "touched" | "votesRevision">;
  readonly row: Omit<IssueRow, "revision">;
  /** By id. Papers that have left the list are among them. */
  readonly papers: readonly Paper[];
  readonly snapshots: Snapshots;
}

/** @returns undefined for a day of which nothing has been decided yet */
export function dayRecordOf(stored: StoredDay, row: IssueRow): DayRecord | undefined {
  if (!stored.issue) return undefined;
  const { revision: _, touched: __, votesRevision: ___, ...issue } = stored.issue;
  const { revision: ____, ...facts } = row;
  return {
    day: row.day,
    issue,
    row: facts,
    papers: [...stored.papers.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    snapshots: stored.snapshots.snapshots,
  };
}

/** Whether the table holds just what the record says. */
export function isRestored(record: DayRecord, stored: StoredDay): boolean {
  const held = stored.issue && dayRecordOf(stored, { ...record.row, revision: 1 });
  return held !== undefined && isSame(held, record);
}

/**
 * Puts a day back, the issue last, as ingest does. What an interrupted restore has left half written is written again.
 * @throws ConflictError when the table holds an issue of the day already
 */
export async function restoreDay({ day, issue, row, papers, snapshots }: DayRecord, store: PaperStore): Promise<void> {
  const stored = await store.readDay(day);
  const listed = new Set(issue.papers);
  const after = { papers: papers.filter(({ id }) => listed.has(id)), snapshots };
  await store.putPapers(day, papers, storedFrom(issue));
  await store.putSubjectRows(day, subjectChanges(day, { papers: [], snapshots: [] }, after), storedFrom(issue));
  const putsVotes = snapshots.length > 0 && !isSame(stored.snapshots.snapshots, snapshots);
  if (putsVotes) await store.putSnapshots(day, stored.snapshots, snapshots);
  await store.putRow({ ...row, revision: 1 });
  await store.putIssue({ ...issue, votesRevision: stored.snapshots.revision + (putsVotes ? 1 : 0), revision: 1 });
}
