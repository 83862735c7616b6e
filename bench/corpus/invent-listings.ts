import type { Item } from "#adapters/dynamodb/table.ts";
import {
  DOWNLOADS_COLLECTION,
  MONTHS_COLLECTION,
  notedMonthsKey,
  ORGANIZATIONS_COLLECTION,
  periodsCollection,
  subjectCollection,
  TOPICS_COLLECTION,
  yearCollection,
} from "#adapters/dynamodb/keys.ts";
import type { IssueRow } from "#papers/issue.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { MonthDownloads } from "#papers/month-downloads.ts";
import type { Paper } from "#papers/paper.ts";
import { cardOf } from "#papers/paper-card.ts";
import { type Period, periodsOf } from "#papers/period.ts";
import type { PeriodEntry } from "#papers/period-entry.ts";
import { type Subject, subjectRowOf, subjectsOf } from "#papers/subject.ts";
import { ROWS_SHOWN } from "#pipeline/load-subjects.ts";
import { partOfOrganization } from "#pipeline/note-organizations.ts";
import type { InventedDay } from "./invent-day.ts";

/** More rows than a listing shows, as taken-back rows would leave it short otherwise. */
const ROWS_KEPT = 60;
/** As many weeks and months as overviews and feeds know; older ones nobody reads. */
const PERIODS_KEPT = 30;
const TOP_KEPT = 30;
const FORMATS = ["jsonl.gz", "csv", "parquet", "bib", "ko.zip", "en.zip"];

interface Listing {
  readonly subject: Subject;
  papers: { readonly day: ListDay; readonly paper: Paper }[];
  readonly months: Map<string, number>;
}

/**
 * Everything that the table holds besides days: rows, months, the listings of topics and organisations, weeks, months and
 * downloads in short. Texts are only read of the papers that stay in it.
 */
export function createListings() {
  const rows: IssueRow[] = [];
  const listings = new Map<string, Listing>();
  const periods = new Map<string, { period: Period; days: InventedDay[] }>();
  return {
    add(invented: InventedDay): void {
      rows.push(invented.row);
      for (const paper of invented.papers)
        for (const subject of subjectsOf(paper)) list(listings, subject, invented, paper);
      for (const period of periodsOf(invented.day)) {
        const held = periods.get(period.name) ?? { period, days: [] };
        periods.set(period.name, held);
        // One day stands for its week or month: an entry names thirty papers, whichever they are.
        held.days = [invented];
      }
    },
    *collections(): Iterable<[collection: string, items: Item[]]> {
      yield* rowCollections(rows);
      for (const listing of listings.values()) yield* listingCollections(listing);
      yield topicsCollection([...listings.values()]);
      yield organizationsCollection([...listings.values()]);
      yield* periodCollections([...periods.values()]);
    },
  };
}

function list(listings: Map<string, Listing>, subject: Subject, { day }: InventedDay, paper: Paper): void {
  const name = subjectCollection(subject);
  const listing: Listing = listings.get(name) ?? { subject, papers: [], months: new Map() };
  listings.set(name, listing);
  listing.papers.push({ day, paper });
  const month = day.slice(0, 7);
  listing.months.set(month, (listing.months.get(month) ?? 0) + 1);
  if (listing.papers.length > 2 * ROWS_KEPT) listing.papers = listing.papers.slice(-ROWS_KEPT);
}

const item = (collection: string, entry: string, attributes: object = {}): Item => ({
  collection,
  entry,
  schema: 1,
  ...attributes,
});

function* rowCollections(rows: readonly IssueRow[]): Iterable<[string, Item[]]> {
  for (const [year, own] of Map.groupBy(rows, ({ day }) => day.slice(0, 4))) {
    const collection = yearCollection(year);
    yield [collection, own.map((row) => item(collection, row.day, { row, revision: row.revision }))];
  }
  const months = [...Map.groupBy(rows, ({ day }) => day.slice(0, 7))];
  yield [MONTHS_COLLECTION, months.map(([month]) => item(MONTHS_COLLECTION, month))];
  yield [DOWNLOADS_COLLECTION, months.map(([month, own]) => downloadsItem(month, own))];
}

function downloadsItem(month: string, rows: readonly IssueRow[]): Item {
  const papers = rows.reduce((sum, row) => sum + row.papers, 0);
  const downloads: MonthDownloads = {
    month,
    asOf: rows.at(-1)?.capturedAt ?? ("" as never),
    papers,
    days: rows.length,
    files: FORMATS.map((format) => ({ name: `${month}.${format}`, bytes: papers * 900, sha256: "0".repeat(64) })),
  };
  return item(DOWNLOADS_COLLECTION, month, { downloads: JSON.stringify(downloads), capturedAt: downloads.asOf });
}

function* listingCollections({ subject, papers, months }: Listing): Iterable<[string, Item[]]> {
  const collection = subjectCollection(subject);
  const items = papers.map(({ day, paper }) =>
    item(collection, `${day}#${paper.id}`, { row: JSON.stringify(subjectRowOf(day, paper, 10)), capturedAt: day }),
  );
  const kept = items.toSorted((a, b) => (a.entry < b.entry ? -1 : 1)).slice(-ROWS_KEPT);
  const noted = item(collection, notedMonthsKey(subject).entry, {
    months: [...months.keys()],
    papers: [...months.values()],
    revision: 1,
  });
  yield [collection, kept.length < ROWS_SHOWN ? kept : [...kept, noted]];
}

function topicsCollection(listings: readonly Listing[]): [string, Item[]] {
  const slugs = listings.flatMap(({ subject }) => (subject.kind === "topic" ? [subject.slug] : []));
  return [TOPICS_COLLECTION, slugs.toSorted().map((slug) => item(TOPICS_COLLECTION, slug))];
}

function organizationsCollection(listings: readonly Listing[]): [string, Item[]] {
  const named = listings.flatMap(({ subject: { kind, slug }, papers: [paper] }) =>
    kind === "organization" && paper ? [[slug, cardOf(paper.paper).organization?.names.en ?? slug] as const] : [],
  );
  const parts = [...Map.groupBy(named, ([slug]) => partOfOrganization(slug))].toSorted(([a], [b]) => a - b);
  const items = parts.map(([part, own]) =>
    item(ORGANIZATIONS_COLLECTION, String(part), { names: JSON.stringify(Object.fromEntries(own)), revision: 1 }),
  );
  return [ORGANIZATIONS_COLLECTION, items];
}

function* periodCollections(periods: readonly { period: Period; days: readonly InventedDay[] }[]) {
  for (const kind of ["week", "month"] as const) {
    const collection = periodsCollection(kind);
    const newest = periods.filter(({ period }) => period.kind === kind).slice(-PERIODS_KEPT);
    yield [
      collection,
      newest.map(({ period, days }) => {
        const entry = entryOf(period, days);
        return item(collection, period.name, { period: JSON.stringify(entry), capturedAt: entry.asOf });
      }),
    ] as [string, Item[]];
  }
}

function entryOf(period: Period, days: readonly InventedDay[]): PeriodEntry {
  const papers = days.flatMap((day) => day.papers);
  return {
    period,
    state: days.at(-1)?.issue.state ?? "settled",
    asOf: days.at(-1)?.issue.capturedAt ?? ("" as never),
    days: days.length,
    papers: papers.length,
    votes: 100,
    top: papers.slice(0, TOP_KEPT).map((paper) => ({ ...cardOf(paper), votes: 10 })),
  };
}
