import type { Instant } from "#papers/instant.ts";
import { isDeepStrictEqual } from "node:util";
import type { ArxivId } from "#papers/arxiv-id.ts";
import type { Issue, IssueRow } from "#papers/issue.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { MonthDownloads } from "#papers/month-downloads.ts";
import type { Paper } from "#papers/paper.ts";
import type { PeriodEntry } from "#papers/period-entry.ts";
import type { Subject, SubjectRow } from "#papers/subject.ts";
import {
  ConflictError,
  type OrganizationsPart,
  type PaperStore,
  type RowsByMonth,
  type StoredSnapshots,
} from "#pipeline/ports.ts";

export interface MemoryStore extends PaperStore {
  /** Every item written, in order: `paper 2602.00001`, `votes`, `row`, `issue 2`, `rendered 2`, each after its day. */
  readonly writes: string[];
}

export function createMemoryStore(): MemoryStore {
  const writes: string[] = [];
  const papers = new Map<ListDay, Map<ArxivId, { paper: Paper; capturedAt: string }>>();
  const votes = new Map<ListDay, StoredSnapshots>();
  const rows = new Map<ListDay, IssueRow>();
  const issues = new Map<ListDay, Issue>();
  const rendered = new Map<ListDay, number>();
  const subjects = new Map<string, Map<string, { row?: SubjectRow; capturedAt: string }>>();
  const notedMonths = new Map<string, { revision: number; months: RowsByMonth }>();
  const periods = new Map<string, PeriodEntry>();
  const notedFrom = new Map<string, Instant>();
  const topics = new Set<string>();
  const organizations = new Map<number, OrganizationsPart>();
  const downloads = new Map<string, MonthDownloads>();
  const nameOf = ({ kind, slug }: Subject) => `${kind} ${slug}`;

  const papersOf = (day: ListDay) => papers.get(day) ?? papers.set(day, new Map()).get(day)!;
  const yearOf = (day: ListDay) => day.slice(0, 4);

  return {
    writes,
    readDay: async (day) => {
      const issue = issues.get(day);
      const stored = Array.from(papersOf(day), ([id, { paper }]) => [id, reorder(paper)] as const);
      return {
        ...(issue ? { issue: reorder(issue) } : {}),
        papers: new Map(stored),
        snapshots: reorder(votes.get(day) ?? { revision: 0, snapshots: [] }),
        renderedRevision: rendered.get(day) ?? 0,
      };
    },
    readYear: async (year) =>
      [...rows.keys()]
        .filter((day) => yearOf(day) === year)
        .toSorted()
        .map((day) => reorder(rows.get(day)!)),
    readMonths: async () => [...new Set([...rows.keys()].map((day) => day.slice(0, 7)))].toSorted(),
    readSubject: async (subject, count) => {
      const entries = [...(subjects.get(nameOf(subject)) ?? [])].toSorted(([a], [b]) => (a < b ? 1 : -1));
      const held = entries.flatMap(([, { row }]) => row ?? []);
      const noted = notedMonths.get(nameOf(subject)) ?? { revision: 0, months: new Map() };
      const counted = Map.groupBy(held, ({ day }) => day.slice(0, 7));
      const full = held.length >= count;
      return {
        rows: held.slice(0, count),
        months:
          full && noted.months.size > 0
            ? noted.months
            : new Map([...counted].map(([month, own]) => [month, own.length] as const)),
        noted,
      };
    },
    putSubjectMonths: async (subject, expected, months) => {
      if ((notedMonths.get(nameOf(subject))?.revision ?? 0) !== expected)
        throw new ConflictError(`The months of ${nameOf(subject)} are other ones.`);
      notedMonths.set(nameOf(subject), { revision: expected + 1, months });
      writes.push(`months ${nameOf(subject)}`);
    },
    readRelistings: async () => {
      const ids = new Set(
        [...papers.values()]
          .flatMap((listed) => [...listed.values()])
          .filter(({ paper }) => paper.firstListedOn)
          .map(({ paper }) => paper.id),
      );
      return new Map([...ids].map((id) => [id, [...papers.keys()].filter((day) => papersOf(day).has(id)).toSorted()]));
    },
    readPeriods: async (kind, count) =>
      [...periods.values()]
        .filter(({ period }) => period.kind === kind)
        .toSorted((a, b) => (a.period.name < b.period.name ? 1 : -1))
        .slice(0, count),
    putSubjectRows: async (day, changes, capturedAt) => {
      for (const { subject, id, row } of changes) {
        const name = nameOf(subject);
        const entries = subjects.get(name) ?? subjects.set(name, new Map()).get(name)!;
        if ((entries.get(`${day}#${id}`)?.capturedAt ?? "") > capturedAt) continue;
        entries.set(`${day}#${id}`, { ...(row ? { row } : {}), capturedAt });
        writes.push(`${day} ${name} ${id}`);
      }
    },
    putPeriod: async (entry, from) => {
      const held = periods.get(entry.period.name);
      if ((notedFrom.get(entry.period.name) ?? "") > from || isDeepStrictEqual(held, entry)) return;
      notedFrom.set(entry.period.name, from);
      periods.set(entry.period.name, entry);
      writes.push(`period ${entry.period.name}`);
    },
    readTopics: async () => [...topics].toSorted(),
    putTopics: async (slugs) => {
      for (const slug of slugs) {
        if (!topics.has(slug)) writes.push(`topic ${slug}`);
        topics.add(slug);
      }
    },
    readOrganizations: async () => [...organizations.values()].toSorted((a, b) => a.part - b.part),
    putOrganizations: async ({ part, revision, names }) => {
      if ((organizations.get(part)?.revision ?? 0) !== revision)
        throw new ConflictError(`Part ${part} of the organisations is another one.`);
      organizations.set(part, { part, revision: revision + 1, names });
      writes.push(`organizations ${part}`);
    },
    readDownloads: async () => [...downloads.values()].toSorted((a, b) => (a.month < b.month ? -1 : 1)),
    putDownloads: async (entry, from) => {
      const held = downloads.get(entry.month);
      if ((notedFrom.get(`downloads ${entry.month}`) ?? "") > from || isDeepStrictEqual(held, entry)) return;
      notedFrom.set(`downloads ${entry.month}`, from);
      downloads.set(entry.month, entry);
      writes.push(`downloads ${entry.month}`);
    },
    readRendered: async (day) => rendered.get(day) ?? 0,
    readListings: async (id) => [...papers.keys()].filter((day) => papersOf(day).has(id)).toSorted(),
    putPapers: async (day, listed, capturedAt) => {
      for (const paper of listed) {
        const held = papersOf(day).get(paper.id);
        if (held && held.capturedAt > capturedAt) continue;
        papersOf(day).set(paper.id, { paper, capturedAt });
        writes.push(`${day} paper ${paper.id}`);
      }
    },
    putSnapshots: async (day, { revision }, snapshots) => {
      if ((votes.get(day)?.revision ?? 0) !== revision) throw new ConflictError(`The votes of ${day} are other ones.`);
      votes.set(day, { revision: revision + 1, snapshots });
      writes.push(`${day} votes`);
    },
    putRow: async (row) => {
      if ((rows.get(row.day)?.revision ?? 0) > row.revision) return;
      rows.set(row.day, row);
      writes.push(`${row.day} row`);
    },
    putIssue: async (issue) => {
      if ((issues.get(issue.day)?.revision ?? 0) !== issue.revision - 1)
        throw new ConflictError(`The issue of ${issue.day} is another one.`);
      issues.set(issue.day, issue);
      writes.push(`${issue.day} issue ${issue.revision}`);
    },
    putRendered: async (day, revision) => {
      if ((rendered.get(day) ?? 0) >= revision) return;
      rendered.set(day, revision);
      writes.push(`${day} rendered ${revision}`);
    },
  };
}

/** A copy whose keys come in another order, as records come back from the table. */
export function reorder<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reorder) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, reorder(part)]);
  return Object.fromEntries(entries.toReversed()) as T;
}
