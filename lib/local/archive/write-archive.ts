import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gzipSync, strToU8 } from "fflate";
import { InvalidInputError } from "#config/invalid-input-error.ts";
import type { Settings } from "#config/settings.ts";
import type { Origin } from "#papers/issue.ts";
import { periodsOf } from "#papers/period.ts";
import { type DayRecord, dayRecordOf } from "#pipeline/day-record.ts";
import { loadSiteModel } from "#pipeline/load-site-model.ts";
import type { PaperStore } from "#pipeline/ports.ts";
import { readAllRows, readCalendar } from "#pipeline/read-calendar.ts";
import { renderMonthDownloads } from "#site/downloads/month-downloads.ts";
import { encodeBody } from "#site/encode-body.ts";
import { makeFolder } from "../make-folder.ts";
import { type ArchivedFile, archivedFile, MANIFEST, type Manifest, recordsPath } from "./manifest.ts";

export interface ArchiveSource {
  readonly store: PaperStore;
  readonly settings: Settings;
  readonly origin: Origin;
  /** Where raw answers lie, when they are to be archived too. */
  readonly captures?: string;
}

/**
 * Writes everything that is held into a folder of plain files, month by month: the records that restore reads, and the
 * downloads as they are published, for people and programs that want no press. The same archive gives the same bytes.
 *
 * @throws InvalidInputError when the folder holds something else, or an archive that nothing would take the place of
 */
export async function writeArchive(
  folder: string,
  source: ArchiveSource,
  onMonth: (done: number, all: number, month: string) => void,
): Promise<Manifest> {
  const held = await requireFree(folder);
  const rows = Map.groupBy(await readAllRows(source.store), ({ day }) => day.slice(0, 7));
  if (rows.size === 0 && held.length > 0) throw refuseToEmpty(folder);
  // From here on it is neither the earlier archive nor the new one.
  await rm(join(folder, MANIFEST), { force: true });
  const files: ArchivedFile[] = [];
  const write = async (path: string, body: Uint8Array) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), body);
    files.push(archivedFile(path, body));
  };
  let days = 0;
  for (const [index, [month, own]] of [...rows].entries()) {
    onMonth(index + 1, rows.size, month);
    const records: DayRecord[] = [];
    for (const row of own) records.push(...[dayRecordOf(await source.store.readDay(row.day), row) ?? []].flat());
    days += records.length;
    await write(recordsPath(month), pack(records));
    for (const { path, body } of await downloadsOf(month, source)) await write(path, encodeBody(body));
  }
  if (source.captures !== undefined)
    for (const path of await capturesIn(source.captures))
      await write(`captures/${path}`, await readFile(join(source.captures, path)));
  const manifest: Manifest = { format: "daily-papers-archive", version: 1, origin: source.origin, days, files };
  await writeFile(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`);
  return manifest;
}

function pack(records: readonly DayRecord[]): Uint8Array {
  return gzipSync(strToU8(records.map((record) => `${JSON.stringify(record)}\n`).join("")), { level: 9, mtime: 0 });
}

async function downloadsOf(month: string, { store, settings }: ArchiveSource) {
  const [, period] = periodsOf(`${month}-01` as never);
  const calendar = await readCalendar(store, [period.first, period.last]);
  const extent = { asked: [], shown: [], periods: [period], everything: false };
  return renderMonthDownloads(await loadSiteModel(extent, calendar, { store, settings, siteUrl: "" }));
}

async function capturesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.json(\.gz)?$/.test(entry.name))
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .toSorted();
}

/** What a finished or a broken-off export leaves in its folder. */
const OWN_NAMES: ReadonlySet<string> = new Set([MANIFEST, "records", "data", "captures"]);

/**
 * An earlier export may be replaced, and one that was broken off be made anew, and nothing else.
 * @returns the names of what would be replaced
 */
async function requireFree(folder: string): Promise<string[]> {
  const names = await openFolder(folder);
  if (names.length === 0 || names.includes(MANIFEST)) return names;
  if (names.includes("records") && names.every((name) => OWN_NAMES.has(name))) return names;
  throw new InvalidInputError(`"${folder}" is not empty and holds no archive; choose an empty or a new folder.`);
}

/** Whoever mistypes `--data` looks at a new, empty press, and may have nothing left of the other one but this archive. */
function refuseToEmpty(folder: string): InvalidInputError {
  return new InvalidInputError(
    `The press holds nothing, and "${folder}" holds an earlier archive, which was left as it is; choose the press with --data, or another folder for the archive.`,
  );
}

/** @returns the names of what is in it */
async function openFolder(folder: string): Promise<string[]> {
  try {
    await makeFolder(folder);
    return await readdir(folder);
  } catch (error) {
    throw new InvalidInputError(
      `The archive cannot be written to "${folder}" (${(error as NodeJS.ErrnoException).code}); choose an empty or a new folder.`,
      { cause: error },
    );
  }
}
