import { existsSync, openSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import type { Condition, Item, Table } from "#adapters/dynamodb/table.ts";
import type { Issue } from "#papers/issue.ts";
import type { ListDay } from "#papers/list-day.ts";
import { holds } from "./condition.ts";
import { collectionFile, type DayIndex } from "./write-corpus.ts";

export interface CorpusTable extends Table {
  /** What was put on top of the archive, to be given to `openCorpusTable` by another process. */
  written(): Item[];
}

/**
 * A table that answers from a written archive, and keeps in memory what is put on top. Days stay in their file until
 * they are asked for, as they stay in DynamoDB: what a rebuild holds in memory is then its own.
 */
export function openCorpusTable(folder: string, earlier: readonly Item[] = []): CorpusTable {
  const days = new Map(readIndex(folder).map(({ collection, offset, length }) => [collection, { offset, length }]));
  const file = openSync(join(folder, "days.txt"), "r");
  const small = new Map<string, readonly Item[]>();
  const written = new Map<string, Map<string, Item>>();

  function baseOf(collection: string): readonly Item[] {
    const place = days.get(collection);
    if (place) return readDayItems(collection, file, place);
    const known = small.get(collection) ?? readCollection(folder, collection);
    small.set(collection, known);
    return known;
  }

  function itemsOf(collection: string): readonly Item[] {
    const news = written.get(collection);
    if (!news) return baseOf(collection);
    const merged = new Map(baseOf(collection).map((item) => [item.entry, item]));
    for (const [entry, item] of news) merged.set(entry, item);
    return [...merged.values()].toSorted((a, b) => (a.entry < b.entry ? -1 : 1));
  }

  function keep(item: Item): void {
    const news = written.get(item.collection) ?? new Map<string, Item>();
    written.set(item.collection, news.set(item.entry, item));
  }

  for (const item of earlier) keep(item);
  return {
    query: async (collection, prefix = "") => itemsOf(collection).filter(({ entry }) => entry.startsWith(prefix)),
    queryLast: async (collection, count) => itemsOf(collection).slice(-count).toReversed(),
    put: async (key, attributes, condition: Condition) => {
      const held = itemsOf(key.collection).find(({ entry }) => entry === key.entry);
      const allowed = holds(condition, held);
      if (allowed) keep({ ...attributes, ...key, schema: 1 });
      return allowed;
    },
    written: () => [...written.values()].flatMap((items) => [...items.values()]),
  };
}

/** The days of a written archive, oldest first, and where each stands in its file, in bytes. */
export function readIndex(folder: string) {
  const index = JSON.parse(readFileSync(join(folder, "index.json"), "utf8")) as DayIndex;
  return index.map(([collection, offset, length]) => ({
    day: collection.slice("day#".length) as ListDay,
    collection,
    offset,
    length,
  }));
}

function readCollection(folder: string, collection: string): readonly Item[] {
  const file = collectionFile(folder, collection);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Item[]) : [];
}

function readDayItems(
  collection: string,
  file: number,
  { offset, length }: { readonly offset: number; readonly length: number },
): Item[] {
  const bytes = Buffer.allocUnsafe(length);
  readSync(file, bytes, 0, length, offset);
  const [first = "{}", ...papers] = readLines(bytes);
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

/** Line by line, as a table hands out items: one foreign letter in a day would make all of its text twice as wide. */
function readLines(bytes: Buffer): string[] {
  const lines: string[] = [];
  for (let from = 0; from < bytes.length;) {
    const found = bytes.indexOf("\n", from);
    const end = found === -1 ? bytes.length : found;
    lines.push(bytes.toString("utf8", from, end));
    from = end + 1;
  }
  return lines;
}
