import { copyFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { InvalidInputError } from "#config/invalid-input-error.ts";
import { type DayRecord, isRestored, restoreDay } from "#pipeline/day-record.ts";
import type { PaperStore } from "#pipeline/ports.ts";
import { readAllRows } from "#pipeline/read-calendar.ts";
import { type ArchivedFile, type Manifest, readArchived } from "./manifest.ts";

/** What became of the archive's days. */
export interface Restored {
  readonly written: number;
  /** Days that an earlier, interrupted restore had put back. */
  readonly kept: number;
}

/**
 * Puts every day of an archive into the table, in order. A day that is already there and is the same is left alone, so an
 * interrupted restore goes on where it stopped. Only for a table that `requireRestorable` has looked at.
 */
export async function restoreArchive(
  folder: string,
  manifest: Manifest,
  store: PaperStore,
  onMonth: (done: number, all: number, month: string) => void,
): Promise<Restored> {
  const files = recordsIn(manifest);
  let [written, kept] = [0, 0];
  for (const [index, file] of files.entries()) {
    onMonth(index + 1, files.length, monthOf(file));
    for (const record of await readRecords(folder, file)) {
      if (isRestored(record, await store.readDay(record.day))) kept += 1;
      else {
        await restoreDay(record, store);
        written += 1;
      }
    }
  }
  return { written, kept };
}

/** @throws InvalidInputError when the table holds anything but what an interrupted restore of the archive left in it */
export async function requireRestorable(folder: string, manifest: Manifest, store: PaperStore): Promise<void> {
  const files = recordsIn(manifest);
  const held = Map.groupBy(await readAllRows(store), ({ day }) => day.slice(0, 7));
  for (const [month, rows] of held) {
    const file = files.find((one) => monthOf(one) === month);
    const records = new Map(file ? (await readRecords(folder, file)).map((record) => [record.day, record]) : []);
    for (const { day } of rows) {
      const record = records.get(day);
      const stored = await store.readDay(day);
      // A row without its issue is what an interrupted restore leaves last.
      if (record && (!stored.issue || isRestored(record, stored))) continue;
      throw new InvalidInputError(
        `The press already holds ${day}, and not as the archive has it. Restore wants an empty press: choose a new folder with --data. Nothing was restored.`,
      );
    }
  }
}

async function readRecords(folder: string, file: ArchivedFile): Promise<DayRecord[]> {
  const lines = gunzipSync(await readArchived(folder, file))
    .toString()
    .split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as DayRecord);
}

function recordsIn({ files }: Manifest): ArchivedFile[] {
  return files.filter(({ path }) => path.startsWith("records/"));
}

function monthOf({ path }: ArchivedFile): string {
  return path.slice("records/".length, "records/2026-02".length);
}

/** Raw answers are plain files in both places. @returns how many there were */
export async function restoreCaptures(folder: string, { files }: Manifest, captures: string): Promise<number> {
  const archived = files.filter(({ path }) => path.startsWith("captures/"));
  for (const { path } of archived) {
    const target = join(captures, path.slice("captures/".length));
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(folder, path), target);
  }
  return archived.length;
}
