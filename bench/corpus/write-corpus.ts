import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { toColumns } from "#adapters/dynamodb/vote-columns.ts";
import type { IssueRow } from "#papers/issue.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { Paper } from "#papers/paper.ts";
import { type Subject, subjectRowOf, subjectsOf } from "#papers/subject.ts";
import { type InventedDay, inventDay } from "./invent-day.ts";
import { daysOf, type Size } from "./sizes.ts";

/** Where the lines of a day are in the file of all days, in bytes. */
export type DayIndex = readonly (readonly [day: ListDay, offset: number, length: number])[];

/** What the table holds besides days: everything here is small, however old the archive is. */
export interface Overview {
  readonly rows: readonly IssueRow[];
  /** By `topic#agents`: the newest rows as entry and JSON text, oldest first, and all months. */
  readonly subjects: Readonly<Record<string, { rows: [entry: string, text: string][]; months: string[] }>>;
}

/** More rows than a listing shows, as taken-back rows would leave it short otherwise. */
const ROWS_KEPT = 60;

/**
 * Writes an archive the way the table gives it back: for every day its small items as one line of JSON, then one line of
 * JSON text per paper. An archive that is there already is left alone. @returns its folder
 */
export function writeCorpus(parent: string, size: Size): string {
  const folder = join(parent, `corpus-${size.days}x${size.papers}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const days = openSync(join(unfinished, "days.txt"), "w");
  const index: [ListDay, number, number][] = [];
  const rows: IssueRow[] = [];
  const listings = createListings();
  let offset = 0;
  for (const day of daysOf(size)) {
    const invented = inventDay(day, size.papers);
    const length = writeSync(days, linesOf(invented));
    index.push([day, offset, length]);
    offset += length;
    rows.push(invented.row);
    listings.add(invented);
  }
  closeSync(days);
  writeFileSync(join(unfinished, "index.json"), JSON.stringify(index));
  writeFileSync(
    join(unfinished, "overview.json"),
    JSON.stringify({ rows, subjects: listings.toJSON() } satisfies Overview),
  );
  renameSync(unfinished, folder);
  return folder;
}

export function readOverview(folder: string): Overview & { index: DayIndex } {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8")) as never;
  return { ...(read("overview.json") as Overview), index: read("index.json") };
}

export function linesOf({ papers, snapshots, issue }: InventedDay): string {
  const items = { issue, votes: toColumns(snapshots), renderedRevision: issue.revision };
  return [JSON.stringify(items), ...papers.map((paper) => JSON.stringify(paper))].join("\n");
}

/** The newest papers of every topic and organisation; rows are only made of those that stay. */
function createListings() {
  const held = new Map<string, { papers: { day: ListDay; paper: Paper }[]; months: Set<string> }>();
  const nameOf = ({ kind, slug }: Subject) => `${kind}#${slug}`;
  return {
    add({ day, papers }: InventedDay) {
      for (const paper of papers)
        for (const name of subjectsOf(paper).map(nameOf)) {
          const listing = held.get(name) ?? { papers: [], months: new Set() };
          held.set(name, listing);
          listing.papers.push({ day, paper });
          listing.months.add(day.slice(0, 7));
          if (listing.papers.length > 2 * ROWS_KEPT) listing.papers.splice(0, ROWS_KEPT);
        }
    },
    toJSON: (): Overview["subjects"] =>
      Object.fromEntries(
        [...held].map(([name, { papers, months }]) => [
          name,
          { rows: papers.map(rowTextOf).toSorted(([a], [b]) => (a < b ? -1 : 1)), months: [...months] },
        ]),
      ),
  };
}

function rowTextOf({ day, paper }: { day: ListDay; paper: Paper }): [string, string] {
  return [`${day}#${paper.id}`, JSON.stringify(subjectRowOf(day, paper, 10))];
}
