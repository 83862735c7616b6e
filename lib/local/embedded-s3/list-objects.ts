import pMap from "p-map";
import { createCursor, type Position, START, toToken } from "./cursor.ts";
import type { FileStore, ObjectFacts } from "./file-store.ts";
import type { ListQuery } from "./parse-list-query.ts";

export interface ListedObject extends ObjectFacts {
  readonly key: string;
}

export interface ListPage {
  readonly objects: readonly ListedObject[];
  readonly commonPrefixes: readonly string[];
  /** Present when there is more to list. */
  readonly nextToken?: string;
}

/** Files whose ETag is not known yet are read this many at a time. */
const CONCURRENT_READS = 16;

/** One page of ListObjectsV2: keys by UTF-8 bytes, those with the delimiter behind the prefix rolled up into one. */
export async function listObjects(store: FileStore, query: ListQuery): Promise<ListPage> {
  const { positions, isTruncated } = await collectPositions(store, query);
  const keys = positions.filter(({ isPrefix }) => !isPrefix).map(({ after }) => after);
  const last = positions.at(-1);
  return {
    objects: await describe(store, keys),
    commonPrefixes: positions.filter(({ isPrefix }) => isPrefix).map(({ after }) => after),
    ...(isTruncated && last ? { nextToken: toToken(last) } : {}),
  };
}

async function collectPositions(store: FileStore, { prefix, delimiter, maxKeys, position = START }: ListQuery) {
  const positions: Position[] = [];
  const cursor = createCursor(position);
  if (maxKeys === 0) return { positions, isTruncated: false };
  for await (const key of store.keys(prefix, cursor)) {
    if (positions.length === maxKeys) return { positions, isTruncated: true };
    const common = commonPrefixOf(key, prefix, delimiter);
    positions.push(common === undefined ? { after: key, isPrefix: false } : { after: common, isPrefix: true });
    if (common !== undefined) cursor.skip(common);
  }
  return { positions, isTruncated: false };
}

function commonPrefixOf(key: string, prefix: string, delimiter: string): string | undefined {
  const at = delimiter ? key.indexOf(delimiter, prefix.length) : -1;
  return at < 0 ? undefined : key.slice(0, at + delimiter.length);
}

async function describe(store: FileStore, keys: readonly string[]): Promise<ListedObject[]> {
  const found = await pMap(keys, async (key) => ({ key, facts: await store.stat(key) }), {
    concurrency: CONCURRENT_READS,
  });
  // One that was removed since its folder was read is not there any more.
  return found.flatMap(({ key, facts }) => (facts ? [{ key, ...facts }] : []));
}
