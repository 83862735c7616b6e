import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Cursor } from "./cursor.ts";
import { isFilePath, isVisibleName } from "./object-path.ts";

/**
 * Keys under `prefix` that the cursor has not passed, in the order of S3: by their UTF-8 bytes. Only folders that can
 * hold such keys are read, so one page costs what it lists and not what the bucket holds.
 */
export async function* walkKeys(root: string, prefix: string, cursor: Cursor): AsyncGenerator<string> {
  const start = prefix.slice(0, prefix.lastIndexOf("/") + 1);
  if (start && !isFilePath(start.slice(0, -1))) return;
  yield* walkFolder(root, start, prefix, cursor);
}

async function* walkFolder(root: string, folder: string, prefix: string, cursor: Cursor): AsyncGenerator<string> {
  for (const name of await readNames(join(root, folder))) {
    const key = folder + name;
    if (!key.startsWith(prefix)) continue;
    if (!key.endsWith("/")) {
      if (!cursor.hasPassed(key)) yield key;
    } else if (!cursor.hasPassedAllUnder(key)) {
      yield* walkFolder(root, key, prefix, cursor);
    }
  }
}

/** Names of objects, and of folders with a slash behind: with it they sort among objects as their contents do. */
async function readNames(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(noneWhereNoFolderIs);
  const names = entries
    .filter((entry) => isVisibleName(entry.name) && (entry.isFile() || entry.isDirectory()))
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
  return names
    .map((name) => ({ name, bytes: Buffer.from(name) }))
    .toSorted((a, b) => Buffer.compare(a.bytes, b.bytes))
    .map(({ name }) => name);
}

function noneWhereNoFolderIs(error: NodeJS.ErrnoException): [] {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return [];
  throw error;
}
