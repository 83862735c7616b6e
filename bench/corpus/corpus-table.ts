import { openSync, readSync } from "node:fs";
import { join } from "node:path";
import type { Condition, Item, Table } from "#adapters/dynamodb/table.ts";
import { dayCollection, MONTHS_COLLECTION, subjectMonthsCollection, yearCollection } from "#adapters/dynamodb/keys.ts";
import type { Issue } from "#papers/issue.ts";
import { holds } from "./condition.ts";
import { readOverview } from "./write-corpus.ts";

/**
 * A table that answers from a written archive, and keeps in memory what is put on top. Days stay in their file until
 * they are asked for, as they stay in DynamoDB: what a rebuild holds in memory is then its own.
 */
export function openCorpusTable(folder: string): Table {
  const { index, rows, subjects } = readOverview(folder);
  const days = new Map(index.map(([day, offset, length]) => [dayCollection(day), { offset, length }]));
  const file = openSync(join(folder, "days.txt"), "r");
  const written = new Map<string, Map<string, Item>>();
  const base = new Map<string, readonly Item[]>(foldOverview(rows, subjects));

  function baseOf(collection: string): readonly Item[] {
    const place = days.get(collection);
    return place ? readDayItems(collection, file, place) : (base.get(collection) ?? []);
  }

  function itemsOf(collection: string): readonly Item[] {
    const news = written.get(collection);
    if (!news) return baseOf(collection);
    const merged = new Map(baseOf(collection).map((item) => [item.entry, item]));
    for (const [entry, item] of news) merged.set(entry, item);
    return [...merged.values()].toSorted((a, b) => (a.entry < b.entry ? -1 : 1));
  }

  return {
    query: async (collection, prefix = "") => itemsOf(collection).filter(({ entry }) => entry.startsWith(prefix)),
    queryLast: async (collection, count) => itemsOf(collection).slice(-count).toReversed(),
    put: async (key, attributes, condition: Condition) => {
      const held = itemsOf(key.collection).find(({ entry }) => entry === key.entry);
      if (!holds(condition, held)) return false;
      const news = written.get(key.collection) ?? new Map<string, Item>();
      written.set(key.collection, news.set(key.entry, { ...attributes, ...key, schema: 1 }));
      return true;
    },
  };
}

function readDayItems(
  collection: string,
  file: number,
  { offset, length }: { offset: number; length: number },
): Item[] {
  const bytes = Buffer.allocUnsafe(length);
  readSync(file, bytes, 0, length, offset);
  const [first = "{}", ...papers] = bytes.toString().split("\n");
  const { issue, votes, renderedRevision } = JSON.parse(first) as {
    issue: Issue;
    votes: object;
    renderedRevision: number;
  };
  const { capturedAt } = issue;
  const item = (entry: string, attributes: object): Item => ({ collection, entry, schema: 1, ...attributes });
  return [
    item("issue", { issue, revision: 1 }),
    ...papers.map((paper) => item(`paper#${/"id":"([^"]+)"/.exec(paper)?.[1]}`, { paper, capturedAt })),
    item("rendered", { revision: renderedRevision }),
    item("votes", { ...votes, revision: 1 }),
  ];
}

/** What the small collections hold: rows by year, months, and the listings of topics and organisations. */
function* foldOverview(...[rows, subjects]: OverviewParts): Iterable<[string, Item[]]> {
  const item = (collection: string, entry: string, attributes: object = {}): Item => ({
    collection,
    entry,
    schema: 1,
    ...attributes,
  });
  for (const [year, own] of Map.groupBy(rows, ({ day }) => day.slice(0, 4))) {
    const collection = yearCollection(year);
    yield [collection, own.map((row) => item(collection, row.day, { row, revision: row.revision }))];
  }
  const months = [...new Set(rows.map(({ day }) => day.slice(0, 7)))];
  yield [MONTHS_COLLECTION, months.map((month) => item(MONTHS_COLLECTION, month))];
  for (const [name, listing] of Object.entries(subjects)) {
    const [kind, slug] = name.split("#") as ["topic" | "organization", string];
    const monthsOfIt = subjectMonthsCollection({ kind, slug });
    yield [name, listing.rows.map(([entry, row]) => item(name, entry, { row, capturedAt: entry.slice(0, 10) }))];
    yield [monthsOfIt, listing.months.map((month) => item(monthsOfIt, month))];
  }
}

type OverviewParts = [
  rows: ReturnType<typeof readOverview>["rows"],
  subjects: ReturnType<typeof readOverview>["subjects"],
];
