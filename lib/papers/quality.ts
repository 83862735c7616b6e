import type { Reject } from "./day-list.ts";
import type { IssueRow } from "./issue.ts";
import { addDays, type ListDay } from "./list-day.ts";
import { organizationOf } from "./organizations/organization-of.ts";
import type { Paper } from "./paper.ts";
import { hasMath, plainAbstractOf, summaryOf } from "./paper-text.ts";
import { type Drift, DRIFT_DAYS, findDrift, WATCHED_FIELDS, type WatchedField } from "./presence.ts";
import { topicsOf } from "./topics/topics-of.ts";

/** One held day, with the papers of its issue. */
export interface DayToMeasure {
  readonly row: IssueRow;
  readonly papers: readonly Paper[];
  readonly rejects: readonly Reject[];
}

/** How good the data is. Shares are from 0 to 1. */
export interface Quality {
  readonly days: Readonly<Record<IssueRow["kind"], number>>;
  readonly papers: number;
  readonly rejects: { readonly total: number; readonly byReason: Readonly<Record<string, number>> };
  /** The share of papers that carry each optional field; days of the original blog, which had none of them, aside. */
  readonly fields: Readonly<Record<WatchedField, number>>;
  readonly enriched: number;
  readonly mathematics: { readonly papers: number; readonly withSurvivingCommands: number };
  readonly summaries: Readonly<Record<"upstream" | "abstract", number>>;
  readonly topics: {
    readonly covered: number;
    readonly median: number;
    readonly most: number;
    readonly papers: Readonly<Record<string, number>>;
  };
  readonly organizations: {
    readonly named: number;
    /** Of those that are named, how many the registry knows. */
    readonly known: number;
    readonly unmapped: readonly { readonly account: string; readonly name: string; readonly papers: number }[];
  };
  readonly drift: readonly (Drift & { readonly day: ListDay })[];
}

/** A TeX command in a text that is meant to be plain. */
const TEX_COMMAND = /\\[a-zA-Z]{2,}/;

/** @param rows all rows that are held, so that the first days have a past to be compared with */
export function measureQuality(days: readonly DayToMeasure[], rows: readonly IssueRow[]): Quality {
  const papers = days.flatMap((day) => day.papers);
  const share = (count: number) => (papers.length === 0 ? 0 : count / papers.length);
  const shareOf = (test: (paper: Paper) => boolean) => share(papers.filter(test).length);
  const counted = days.flatMap(({ row }) => (row.presence ? [{ papers: row.papers, presence: row.presence }] : []));
  const countedPapers = counted.reduce((sum, row) => sum + row.papers, 0);
  const present = (field: WatchedField) =>
    countedPapers === 0 ? 0 : counted.reduce((sum, { presence }) => sum + presence[field], 0) / countedPapers;
  const rejects = days.flatMap((day) => day.rejects.map(({ reason }) => reason));
  return {
    days: countBy(days.map(({ row }) => row.kind)) as Quality["days"],
    papers: papers.length,
    rejects: { total: rejects.length, byReason: countBy(rejects) },
    fields: Object.fromEntries(WATCHED_FIELDS.map((field) => [field, present(field)])) as Quality["fields"],
    enriched: shareOf(({ arxiv }) => arxiv !== undefined),
    mathematics: {
      papers: shareOf((paper) => hasMath(paper, true)),
      withSurvivingCommands: shareOf((paper) => TEX_COMMAND.test(plainAbstractOf(paper))),
    },
    summaries: {
      upstream: shareOf((paper) => summaryOf(paper).origin === "upstream"),
      abstract: shareOf((paper) => summaryOf(paper).origin === "abstract"),
    },
    topics: measureTopics(papers),
    organizations: measureOrganizations(papers),
    drift: days.flatMap(({ row }) => driftOf(row, rows)),
  };
}

function measureTopics(papers: readonly Paper[]): Quality["topics"] {
  const counts = papers.map((paper) => topicsOf(paper).length).toSorted((a, b) => a - b);
  return {
    covered: counts.length === 0 ? 0 : counts.filter((count) => count > 0).length / counts.length,
    median: counts[Math.floor(counts.length / 2)] ?? 0,
    most: counts.at(-1) ?? 0,
    papers: countBy(papers.flatMap(topicsOf)),
  };
}

function measureOrganizations(papers: readonly Paper[]): Quality["organizations"] {
  const named = papers.flatMap((paper) => (paper.organization ? [{ paper, resolved: organizationOf(paper) }] : []));
  const unmapped = named.flatMap(({ paper, resolved }) => (resolved?.known ? [] : [paper.organization?.account ?? ""]));
  const names = new Map(named.map(({ paper }) => [paper.organization?.account, paper.organization?.name ?? ""]));
  return {
    named: papers.length === 0 ? 0 : named.length / papers.length,
    known: named.length === 0 ? 0 : 1 - unmapped.length / named.length,
    unmapped: Object.entries(countBy(unmapped)).map(([account, count]) => ({
      account,
      name: names.get(account) ?? "",
      papers: count,
    })),
  };
}

function driftOf(row: IssueRow, rows: readonly IssueRow[]): (Drift & { day: ListDay })[] {
  if (row.kind !== "issue") return [];
  const first = addDays(row.day, -DRIFT_DAYS);
  const earlier = rows.filter(({ day }) => day >= first && day < row.day);
  return findDrift(row, earlier).map((drift) => ({ day: row.day, ...drift }));
}

/** Most frequent first; equal counts in order of their names. */
function countBy(values: readonly string[]): Record<string, number> {
  const counted = [...Map.groupBy(values, (value) => value)].map(([value, same]) => [value, same.length] as const);
  return Object.fromEntries(counted.toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
