import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openFileStore } from "#local/embedded-s3/file-store.ts";
import { listObjects } from "#local/embedded-s3/list-objects.ts";
import { parseListQuery } from "#local/embedded-s3/parse-list-query.ts";

interface Asked {
  readonly prefix: string;
  readonly delimiter: string;
  readonly startAfter: string;
}

/** Names whose order differs by UTF-16 units, by UTF-8 bytes, and around the slash. */
const name = fc.constantFrom("a", "a-", "a.b", "a b", "b", "b0", "한", "\u{1f600}", "\uf900");
const key = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join("/"));
const keys = fc.uniqueArray(key, { maxLength: 25 }).map(withoutFilesThatAreFolders);
const asked = fc.record({
  prefix: fc.oneof(
    fc.constant(""),
    key,
    key.map((text) => `${text}/`),
    key.map((text) => text.slice(0, 2)),
  ),
  delimiter: fc.constantFrom("", "/", "/", "b"),
  startAfter: fc.oneof(fc.constant(""), key),
});

describe("listObjects", () => {
  it("gives what a sorted list of all keys would give, page by page of any size", async () => {
    const property = fc.asyncProperty(keys, asked, fc.integer({ min: 1, max: 7 }), async (all, query, maxKeys) => {
      const folder = await mkdtemp(join(tmpdir(), "papers-"));
      try {
        await writeAll(folder, all);
        expect(await listByPages(folder, query, maxKeys)).toEqual(expectedOf(all, query));
      } finally {
        await rm(folder, { recursive: true });
      }
    });
    await fc.assert(property, { numRuns: 150 });
  });
});

/** The definition: sort by bytes, keep what is asked for, roll up. Common prefixes follow keys here, in each page. */
function expectedOf(all: readonly string[], { prefix, delimiter, startAfter }: Asked): string[] {
  const wanted = all.filter((text) => text.startsWith(prefix) && compareBytes(text, startAfter) > 0);
  return [...new Set(wanted.map((text) => rollUp(text, prefix, delimiter)))].toSorted(compareBytes);
}

function rollUp(text: string, prefix: string, delimiter: string): string {
  const at = delimiter ? text.indexOf(delimiter, prefix.length) : -1;
  return at < 0 ? text : `${text.slice(0, at + delimiter.length)} *`;
}

async function listByPages(
  folder: string,
  { prefix, delimiter, startAfter }: Asked,
  maxKeys: number,
): Promise<string[]> {
  const store = await openFileStore(folder);
  const found: string[] = [];
  const query = new URLSearchParams({ "list-type": "2", "max-keys": `${maxKeys}`, prefix });
  query.set("delimiter", delimiter);
  query.set("start-after", startAfter);
  for (;;) {
    const page = await listObjects(store, parseListQuery(query));
    const entries = [...page.objects.map((object) => object.key), ...page.commonPrefixes.map((text) => `${text} *`)];
    expect(entries.length).toBeLessThanOrEqual(maxKeys);
    found.push(...entries.toSorted(compareBytes));
    if (page.nextToken === undefined) return found;
    query.set("continuation-token", page.nextToken);
  }
}

async function writeAll(folder: string, all: readonly string[]): Promise<void> {
  for (const text of all) {
    await mkdir(dirname(join(folder, text)), { recursive: true });
    await writeFile(join(folder, text), text);
  }
}

function withoutFilesThatAreFolders(all: readonly string[]): string[] {
  return all.filter((text) => !all.some((other) => other.startsWith(`${text}/`)));
}

const compareBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
