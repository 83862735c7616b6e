import type { ListDay } from "#papers/list-day.ts";
import { type Subject, type SubjectRow, subjectRowOf, subjectsOf } from "#papers/subject.ts";
import { withdrawalOf } from "#papers/withdrawal.ts";
import type { Digest, SubjectDigest, SubjectMonth } from "#site/site-model.ts";
import pMap from "p-map";
import { isSame } from "./is-same.ts";
import type { PaperStore } from "./ports.ts";
import { retryConflicts } from "./retry-conflicts.ts";

/** As many papers as a listing shows. */
export const ROWS_SHOWN = 50;
const CONCURRENT_READS = 16;

/** Each subject once, in a total order. */
export function uniqueSubjects(subjects: readonly Subject[]): Subject[] {
  return [...new Map(subjects.map((subject) => [keyOf(subject), subject])).entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, subject]) => subject);
}

/** The topics and organisations of all papers of `days`. */
export function subjectsOfDays(days: readonly Pick<Digest, "papers">[]): Subject[] {
  return uniqueSubjects(days.flatMap(({ papers }) => papers.flatMap(({ paper }) => subjectsOf(paper))));
}

/** @param made the listings of single months that are made along with them */
export function loadSubjects(
  store: PaperStore,
  subjects: readonly Subject[],
  made: readonly SubjectMonth[] = [],
): Promise<SubjectDigest[]> {
  const madeOf = Map.groupBy(made, ({ subject }) => keyOf(subject));
  const load = async (subject: Subject): Promise<SubjectDigest> => {
    const months = (madeOf.get(keyOf(subject)) ?? []).map(({ month, rows }) => [month, rows.length] as const);
    // Two runs that note months of the same subject need not start over as a whole.
    return retryConflicts(() => loadSubject(store, subject, months));
  };
  return pMap(subjects, load, { concurrency: CONCURRENT_READS });
}

/**
 * What is noted of months follows what is made of them, so that the next run reads it with the rows, however many they
 * become; from the first row on, as a day must not write more once the archive is old.
 */
async function loadSubject(
  store: PaperStore,
  subject: Subject,
  made: readonly (readonly [month: string, rows: number])[],
): Promise<SubjectDigest> {
  const { rows, months: held, noted } = await store.readSubject(subject, ROWS_SHOWN);
  const all = new Map([...held, ...made]);
  const months = [...all].filter(([, papers]) => papers > 0).toSorted(([a], [b]) => (a < b ? 1 : -1));
  if (!isSame(Object.fromEntries(noted.months), Object.fromEntries(months)))
    await store.putSubjectMonths(subject, noted.revision, new Map(months.toReversed()));
  return { subject, newest: rows.toSorted(newestFirst), months: months.map(([month, papers]) => ({ month, papers })) };
}

/** The subjects' pages of one month, from the month's issues. */
export function subjectMonthsOf(
  month: string,
  subjects: readonly Subject[],
  digests: readonly Digest[],
): SubjectMonth[] {
  const rows = new Map(subjects.map((subject): [string, SubjectRow[]] => [keyOf(subject), []]));
  for (const digest of digests) if (digest.day.startsWith(month)) addRows(rows, digest);
  return subjects.map((subject) => ({
    subject,
    month,
    rows: (rows.get(keyOf(subject)) ?? []).toSorted(newestFirst),
  }));
}

/** @param rows is given those of its own subjects, and no row is made for any other */
function addRows(rows: ReadonlyMap<string, SubjectRow[]>, { day, papers }: Digest): void {
  for (const { paper, course } of papers) {
    const own = subjectsOf(paper).flatMap((subject) => {
      const list = rows.get(keyOf(subject));
      return list ? [list] : [];
    });
    if (own.length === 0 || withdrawalOf(paper) !== undefined) continue;
    const row = subjectRowOf(day, paper, course.settled?.votes);
    for (const list of own) list.push(row);
  }
}

/** Within a day by id, as votes that still move must not reorder a listing. */
function newestFirst(a: { day: ListDay; id: string }, b: { day: ListDay; id: string }): number {
  return a.day === b.day ? (a.id < b.id ? 1 : -1) : a.day < b.day ? 1 : -1;
}

function keyOf({ kind, slug }: Subject): string {
  return `${kind} ${slug}`;
}
