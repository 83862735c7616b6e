import type { ArxivId } from "#papers/arxiv-id.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { Paper } from "#papers/paper.ts";
import { momentsOf, type Snapshots } from "#papers/standings.ts";
import { type Subject, type SubjectRow, subjectRowOf, subjectsOf } from "#papers/subject.ts";
import { withdrawalOf } from "#papers/withdrawal.ts";
import { isSame } from "./is-same.ts";
import type { SubjectChange } from "./ports.ts";

/** A day's papers and votes, as they are stored or about to be. */
export interface PapersOfDay {
  readonly papers: readonly Paper[];
  readonly snapshots: Snapshots;
}

/** What the listings of topics and organisations have to be told when a day changes from `before` to `after`. */
export function subjectChanges(day: ListDay, before: PapersOfDay, after: PapersOfDay): SubjectChange[] {
  const told = rowsOf(day, before);
  const wanted = rowsOf(day, after);
  const news = [...wanted].filter(([name, { row }]) => !isSame(told.get(name)?.row, row)).map(([, change]) => change);
  const gone = [...told].filter(([name]) => !wanted.has(name)).map(([, { subject, id }]) => ({ subject, id }));
  return [...news, ...gone];
}

interface NamedRow {
  readonly subject: Subject;
  readonly id: ArxivId;
  readonly row: SubjectRow;
}

/** Withdrawn papers are shown on their day, and on no listing. */
function rowsOf(day: ListDay, { papers, snapshots }: PapersOfDay): Map<string, NamedRow> {
  const settled = momentsOf(day, snapshots).settled?.standings;
  const rows = papers
    .filter((paper) => withdrawalOf(paper) === undefined)
    .flatMap((paper) => {
      const row = subjectRowOf(day, paper, settled?.[paper.id]?.votes);
      return subjectsOf(paper).map((subject) => ({ subject, id: paper.id, row }));
    });
  return new Map(rows.map((named) => [`${nameOf(named.subject)} ${named.id}`, named]));
}

function nameOf({ kind, slug }: Subject): string {
  return `${kind} ${slug}`;
}
