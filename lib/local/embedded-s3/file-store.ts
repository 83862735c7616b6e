import { randomUUID } from "node:crypto";
import { lstatSync, readFileSync, type Stats, writeFileSync } from "node:fs";
import { mkdir, rm, rmdir, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { assertCondition, type Condition } from "./condition.ts";
import type { Cursor } from "./cursor.ts";
import { createEtagMemory, etagOfBytes } from "./etag-memory.ts";
import { createKeyLock } from "./key-lock.ts";
import { objectPath } from "./object-path.ts";
import { moveIntoPlace } from "./move-into-place.ts";
import { walkKeys } from "./walk-keys.ts";

export interface ObjectFacts {
  readonly etag: string;
  /** In bytes. */
  readonly size: number;
  readonly modified: Date;
}

/*
 * Files are read and written in one go each: what the system needs for that is far less than what it takes to hand a file
 * to another thread and back, and a press on a laptop serves one reader.
 */

/** One bucket: a folder in which every object is a plain file, and nothing else lies there once the store is closed. */
export interface FileStore {
  /** @returns undefined when there is no such object; this and all below @throws S3Error 400 for an impossible key */
  stat(key: string): Promise<ObjectFacts | undefined>;
  read(key: string): Promise<{ facts: ObjectFacts; body: Buffer } | undefined>;
  /** @returns the new ETag; @throws S3Error when the condition does not hold */
  put(key: string, body: Buffer, condition: Condition): Promise<string>;
  remove(key: string, condition: Condition): Promise<void>;
  keys(prefix: string, cursor: Cursor): AsyncIterable<string>;
  close(): Promise<void>;
}

/** Objects that are still being written. It begins with a dot: never a key, never listed, never served. */
const INCOMING = ".incoming";

export async function openFileStore(folder: string): Promise<FileStore> {
  const incoming = join(folder, INCOMING);
  const etags = createEtagMemory();
  const inTurn = createKeyLock();
  // What a killed press left half written is of no use to anyone.
  await rm(incoming, { recursive: true, force: true });
  await mkdir(incoming, { recursive: true });

  async function stat(key: string): Promise<ObjectFacts | undefined> {
    const path = objectPath(folder, key);
    const stats = statFile(path);
    return stats && factsOf(etags.etagOf(path, stats), stats);
  }

  return {
    stat,
    keys: (prefix, cursor) => walkKeys(folder, prefix, cursor),
    close: () => rm(incoming, { recursive: true, force: true }),

    async read(key) {
      const path = objectPath(folder, key);
      const stats = statFile(path);
      if (!stats) return undefined;
      const body = readFileSync(path);
      return { facts: { ...factsOf(etagOfBytes(body), stats), size: body.length }, body };
    },

    put: (key, body, condition) =>
      inTurn(key, async () => {
        assertCondition(condition, (await stat(key))?.etag);
        const path = objectPath(folder, key);
        await writeWhole(join(incoming, randomUUID()), path, body, key);
        const etag = etagOfBytes(body);
        etags.remember(path, lstatSync(path), etag);
        return etag;
      }),

    remove: (key, condition) =>
      inTurn(key, async () => {
        const found = await stat(key);
        assertCondition(condition, found?.etag);
        if (!found) return;
        const path = objectPath(folder, key);
        await unlink(path);
        etags.forget(path);
        await removeEmptyFolders(dirname(path), folder);
      }),
  };
}

/** A rename is all or nothing: whoever is killed on the way leaves the old object or the new one, never half of one. */
async function writeWhole(partial: string, path: string, body: Buffer, key: string): Promise<void> {
  try {
    writeFileSync(partial, body);
    await moveIntoPlace(partial, path, key);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** S3 has no folders: one that holds nothing must not stand in the way of an object of that name. */
async function removeEmptyFolders(from: string, root: string): Promise<void> {
  for (let folder = from; folder !== root; folder = dirname(folder)) {
    try {
      await rmdir(folder);
    } catch {
      return;
    }
  }
}

const factsOf = (etag: string, { size, mtime }: Stats): ObjectFacts => ({ etag, size, modified: mtime });

function statFile(path: string): Stats | undefined {
  try {
    // Links are not followed: an object is what was put, never what a link in the folder points to.
    const stats = lstatSync(path);
    return stats.isFile() ? stats : undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
}
