import type { Item, Table } from "#adapters/dynamodb/table.ts";

/** A table that holds these items and is only read. */
export function createPlainTable(items: readonly Item[]): Table {
  const query = async (collection: string, prefix = "") =>
    items
      .filter((item) => item.collection === collection && item.entry.startsWith(prefix))
      .toSorted((a, b) => (a.entry < b.entry ? -1 : 1));
  return {
    query,
    queryLast: async (collection, count) => (await query(collection)).toReversed().slice(0, count),
    put: () => Promise.reject(new Error("This table is only read.")),
  };
}
