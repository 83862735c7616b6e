import type { Table } from "#adapters/dynamodb/table.ts";
import type { Cdn, ObjectStore } from "#pipeline/ports.ts";

/** Requests as DynamoDB, S3 and CloudFront would count them. */
export interface Requests {
  reads: number;
  writes: number;
  /** Puts that their condition refused: billed, and changing nothing. */
  refusedWrites: number;
  itemsRead: number;
  puts: number;
  lists: number;
  heads: number;
  deletes: number;
  invalidatedPaths: number;
}

/** A page of S3's answer to a listing. */
const LIST_PAGE = 1_000;

export function noRequests(): Requests {
  return {
    reads: 0,
    writes: 0,
    refusedWrites: 0,
    itemsRead: 0,
    puts: 0,
    lists: 0,
    heads: 0,
    deletes: 0,
    invalidatedPaths: 0,
  };
}

export function countTable(table: Table, requests: Requests): Table {
  const counted = async <Items extends readonly unknown[]>(answer: Promise<Items>): Promise<Items> => {
    const items = await answer;
    requests.reads += 1;
    requests.itemsRead += items.length;
    return items;
  };
  return {
    query: (collection, prefix) => counted(table.query(collection, prefix)),
    queryLast: (collection, count) => counted(table.queryLast(collection, count)),
    put: async (key, attributes, condition) => {
      const written = await table.put(key, attributes, condition);
      requests[written ? "writes" : "refusedWrites"] += 1;
      return written;
    },
  };
}

export function countObjects(objects: ObjectStore, requests: Requests): ObjectStore {
  return {
    list: async (folder) => {
      const found = await objects.list(folder);
      requests.lists += Math.max(1, Math.ceil(found.length / LIST_PAGE));
      return found;
    },
    find: (keys) => {
      requests.heads += keys.length;
      return objects.find(keys);
    },
    put: async (object) => {
      await objects.put(object);
      requests.puts += 1;
    },
    remove: async (key) => {
      await objects.remove(key);
      requests.deletes += 1;
    },
  };
}

export function countCdn(requests: Requests): Cdn {
  return { invalidate: async (paths) => void (requests.invalidatedPaths += paths.length) };
}
