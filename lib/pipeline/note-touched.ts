import type { ArxivId } from "#papers/arxiv-id.ts";
import type { Issue, Touched } from "#papers/issue.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { Paper } from "#papers/paper.ts";
import { cardOf, type PaperCard } from "#papers/paper-card.ts";
import { relatedPapers } from "#papers/related-papers.ts";
import { momentsOf } from "#papers/standings.ts";
import { type Subject, subjectsOf } from "#papers/subject.ts";
import { withdrawalOf } from "#papers/withdrawal.ts";
import { isSame } from "./is-same.ts";
import type { SubjectChange } from "./ports.ts";
import type { PapersOfDay } from "./subject-changes.ts";

export interface DayChange {
  readonly before: PapersOfDay;
  readonly after: PapersOfDay;
  readonly changes: readonly SubjectChange[];
  /** Whether `before` may be other than what was published. */
  readonly torn?: boolean;
}

/**
 * Which pages outside the day's own folder a new revision changes. Refreshed votes change none of them, so most runs
 * have none to look at; a paper or a listing that lost something is named as well.
 */
export function noteTouched(
  day: ListDay,
  held: Touched | undefined,
  { before, after, changes, torn = false }: DayChange,
  revision: number,
): Touched {
  const changed = torn ? idsOf(before, after) : changedPapers(day, before, after);
  const papers = changed.map((id) => [id, revision] as const);
  // No listing is told of a withdrawn paper, but its page leads to what it names: to empty pages, if to nothing else.
  const withdrawn = after.papers.filter((paper) => withdrawalOf(paper) && changed.includes(paper.id));
  const named = [...changes.map(({ subject }) => subject), ...withdrawn.flatMap(subjectsOf)];
  const subjects = named.map((subject) => [nameOf(subject), revision] as const);
  return {
    papers: { ...held?.papers, ...Object.fromEntries(papers) },
    subjects: { ...held?.subjects, ...Object.fromEntries(subjects) },
  };
}

function changedPapers(day: ListDay, before: PapersOfDay, after: PapersOfDay): ArxivId[] {
  const told = new Map(before.papers.map((paper) => [paper.id, paper]));
  const wanted = new Map(after.papers.map((paper) => [paper.id, paper]));
  const all = idsOf(before, after);
  const ranksMoved = !isSame(lastingRanks(day, before), lastingRanks(day, after));
  if (ranksMoved) return all;
  const [leading, leads] = [before, after].map((papers) => relationsOf(day, papers));
  return all.filter((id) => !isSame(told.get(id), wanted.get(id)) || !isSame(leading?.get(id), leads?.get(id)));
}

/** What each page says of other papers; until the list has closed that is nothing, as it would change with every paper that comes. */
function relationsOf(day: ListDay, { papers, snapshots }: PapersOfDay): ReadonlyMap<ArxivId, readonly PaperCard[]> {
  if (!momentsOf(day, snapshots).close) return new Map();
  return new Map([...relatedPapers(papers)].map(([id, related]) => [id, related.map(cardOf)]));
}

function idsOf(before: PapersOfDay, after: PapersOfDay): ArxivId[] {
  return [...new Set([...before.papers, ...after.papers].map(({ id }) => id))];
}

/** Every rank of a moment follows from all votes of that moment, and from who of it still holds a rank. */
function lastingRanks(day: ListDay, { papers, snapshots }: PapersOfDay) {
  const holders = new Set(papers.filter((paper) => !withdrawalOf(paper)).map(({ id }) => id as string));
  const { press, close, settled } = momentsOf(day, snapshots);
  return [press, close, settled].map((moment) => [
    moment?.at,
    Object.keys(moment?.standings ?? {})
      .filter((id) => holders.has(id))
      .toSorted(),
  ]);
}

/** Everything a day ever listed, for an issue that was restored, or is of a release that noted nothing: all of it may lag. */
export function touchedWith(revision: number, papers: ReadonlyMap<ArxivId, Paper>): Touched {
  return {
    papers: Object.fromEntries([...papers.keys()].map((id) => [id, revision])),
    subjects: Object.fromEntries([...papers.values()].flatMap(subjectsOf).map((one) => [nameOf(one), revision])),
  };
}

/**
 * What changed after `revision` was published, or everything, for an issue of a release that did not note it.
 * @param papers all that the day ever listed
 */
export function touchedSince(
  { touched }: Pick<Issue, "touched">,
  revision: number,
  papers: ReadonlyMap<ArxivId, Paper>,
): { ids: ArxivId[]; subjects: Subject[] } {
  if (touched) {
    const since = <T extends string>(revisions: Readonly<Record<T, number>>) =>
      (Object.entries(revisions) as [T, number][]).filter(([, at]) => at > revision).map(([name]) => name);
    return { ids: since(touched.papers), subjects: since(touched.subjects).map(subjectNamed) };
  }
  return { ids: [...papers.keys()], subjects: [...papers.values()].flatMap(subjectsOf) };
}

function nameOf({ kind, slug }: Subject): string {
  return `${kind}#${slug}`;
}

function subjectNamed(name: string): Subject {
  const [kind, slug] = name.split("#") as [Subject["kind"], string];
  return { kind, slug };
}
