import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { toColumns } from "#adapters/dynamodb/vote-columns.ts";
import { dayCollection } from "#adapters/dynamodb/keys.ts";
import { type InventedDay, inventDay } from "./invent-day.ts";
import { createListings } from "./invent-listings.ts";
import { daysOf, type Size } from "./sizes.ts";

/** Where the lines of a collection of the table are in the file of all days, in bytes. */
export type DayIndex = readonly (readonly [collection: string, offset: number, length: number])[];

/** Counts up when what is invented changes, so that archives of before are not taken for those of now. */
const EDITION = 5;

/**
 * Writes an archive the way the table gives it back: for every day its small items as one line of JSON, then one line of
 * JSON text per paper; every other collection as a file of items. One that is there already is left alone.
 * @returns its folder
 */
export function writeCorpus(parent: string, size: Size): string {
  const folder = join(parent, `corpus-${EDITION}-${size.days}x${size.papers}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(join(unfinished, "collections"), { recursive: true });
  const file = openSync(join(unfinished, "days.txt"), "w");
  const index: [string, number, number][] = [];
  const listings = createListings();
  let offset = 0;
  for (const day of daysOf(size)) {
    const invented = inventDay(day, size.papers);
    const length = writeSync(file, linesOf(invented));
    index.push([dayCollection(day), offset, length]);
    offset += length;
    listings.add(invented);
  }
  closeSync(file);
  writeFileSync(join(unfinished, "index.json"), JSON.stringify(index satisfies DayIndex));
  for (const [collection, items] of listings.collections())
    writeFileSync(collectionFile(unfinished, collection), JSON.stringify(items));
  renameSync(unfinished, folder);
  return folder;
}

/** The file of a collection that is no day. */
export function collectionFile(folder: string, collection: string): string {
  return join(folder, "collections", `${encodeURIComponent(collection)}.json`);
}

/** A day's items as they are written: see `readDayItems`. */
function linesOf({ papers, snapshots, issue }: Pick<InventedDay, "papers" | "snapshots" | "issue">): string {
  const items = { issue, votes: toColumns(snapshots), renderedRevision: issue.revision };
  return [JSON.stringify(items), ...papers.map((paper) => JSON.stringify(paper))].join("\n");
}
