import type * as z from "zod/mini";
import { type ArxivId, parseArxivId } from "#papers/arxiv-id.ts";
import type { Reject } from "#papers/day-list.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { ListedPaper, Paper, Standing } from "#papers/paper.ts";
import { readPaper } from "./read-paper.ts";
import { type WireEntry, wireEntry } from "./wire-schema.ts";

/** A record in the table holds 400 kB at most; the largest paper measured, with 3,303 authors, has 53 kB. */
const LARGEST_PAPER = 300_000;
const LONGEST_ID = 60;

/** One entry of upstream's list as a paper, or why it is none. */
export function readEntry(day: ListDay, entry: unknown, position: number): ListedPaper | Reject {
  const reject = (reason: string): Reject => ({ position, ...readGivenId(entry), reason });
  const parsed = wireEntry.safeParse(entry);
  if (!parsed.success) return reject(describeMismatch(parsed.error, entry));
  const wire = parsed.data.paper;
  const id = parseArxivId(wire.id);
  if (id === undefined) return reject(`"paper.id" is ${quote(wire.id)}; expected an arXiv id such as 2602.04705`);
  return readListedPaper(day, id, parsed.data, reject);
}

function readListedPaper(
  day: ListDay,
  id: ArxivId,
  entry: WireEntry,
  reject: (reason: string) => Reject,
): ListedPaper | Reject {
  const paper = readPaper(day, id, entry.paper);
  if (!paper.title) return reject('"paper.title" is blank; expected a title');
  if (!paper.abstract) return reject('"paper.summary" is blank; expected an abstract');
  // A made-up "Anonymous" would go into citations, and a hidden name must not be shown; neither was ever seen upstream.
  if (paper.authors.length === 0) return reject('"paper.authors" names nobody who may be shown');
  const size = Buffer.byteLength(JSON.stringify(paper));
  if (size > LARGEST_PAPER) return reject(`the paper takes ${size} bytes; at most ${LARGEST_PAPER} can be kept`);
  return { paper, standing: readStanding(entry, paper) };
}

function readStanding({ paper: wire, numComments }: WireEntry, { code }: Paper): Standing {
  const stars = code === undefined ? undefined : wire.githubStars;
  return { votes: wire.upvotes, comments: numComments ?? 0, ...(stars === undefined ? {} : { stars }) };
}

function describeMismatch({ issues }: z.core.$ZodError, entry: unknown): string {
  const { path, message } = issues[0] as z.core.$ZodIssue;
  const given = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], entry);
  const name = path.length === 0 ? "the entry" : `"${path.join(".")}"`;
  return `${name} is ${quote(given)}; expected ${message}`;
}

function quote(value: unknown): string {
  if (value === undefined) return "missing";
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "an object";
  const text = typeof value === "string" ? JSON.stringify(value.slice(0, LONGEST_ID)) : String(value);
  return typeof value === "string" && value.length > LONGEST_ID ? `${text} and more` : text;
}

function readGivenId(entry: unknown): { id: string } | undefined {
  const id = (entry as { paper?: { id?: unknown } | null } | null | undefined)?.paper?.id;
  return typeof id === "string" && id !== "" ? { id: id.slice(0, LONGEST_ID) } : undefined;
}
