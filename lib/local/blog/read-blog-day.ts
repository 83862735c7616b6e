import * as z from "zod";
import { InvalidInputError } from "#config/invalid-input-error.ts";
import type { ArxivId } from "#papers/arxiv-id.ts";
import type { Reject } from "#papers/day-list.ts";
import { type Instant, parseInstant } from "#papers/instant.ts";
import { closesAt, type ListDay, parseListDay } from "#papers/list-day.ts";
import type { ListedPaper } from "#papers/paper.ts";
import { type BlogDay, type BlogNote, countNotes } from "./blog-day.ts";
import { type BlogPaper, readBlogPaper } from "./read-blog-paper.ts";

const blogDay = z.object({
  date: z.string(),
  crawled_at: z.string().optional().catch(undefined),
  papers: z.array(z.unknown()),
});

/**
 * One `daily-*.json` of the original blog. Entries that are no paper become rejects; the others are repaired where the
 * repair is certain, and every repair and omission is noted.
 * @throws InvalidInputError when `json` is no such file
 */
export function readBlogDay(json: unknown): BlogDay {
  const parsed = blogDay.safeParse(json);
  const day = parsed.success ? parseListDay(parsed.data.date) : undefined;
  if (!parsed.success || day === undefined) throw new InvalidInputError(describe(json));
  const { crawled_at: crawledAt, papers: entries } = parsed.data;
  const { papers, rejects } = readEntries(day, entries);
  const capturedAt = readInstant(crawledAt);
  const notes: BlogNote[] = [
    ...papers.flatMap((paper) => paper.notes),
    ...(capturedAt ? [] : ["instantUnknown" as const]),
  ];
  const { listed, merged } = mergeDuplicates(papers);
  return {
    list: { day, capturedAt: capturedAt ?? closesAt(day), listed, rejects, raw: JSON.stringify(entries) },
    notes: countNotes([...notes, ...Array.from({ length: merged }, () => "duplicateMerged" as const)]),
  };
}

function describe(json: unknown): string {
  const { date, papers } = z
    .object({ date: z.unknown(), papers: z.unknown() })
    .catch({ date: undefined, papers: undefined })
    .parse(json);
  return (
    `This is no day of the blog: "date" is ${JSON.stringify(date) ?? "missing"} and "papers" is ` +
    `${Array.isArray(papers) ? "a list" : "no list"}; expected a date such as 2026-02-05 and a list. ` +
    "Give files named daily-2026-02-05.json; the blog's monthly files hold nothing that those do not."
  );
}

/** The blog ran where the clock shows UTC, and wrote no zone. */
function readInstant(text = ""): Instant | undefined {
  return parseInstant(/(?:Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);
}

function readEntries(day: ListDay, entries: readonly unknown[]): { papers: BlogPaper[]; rejects: Reject[] } {
  const papers: BlogPaper[] = [];
  const rejects: Reject[] = [];
  for (const [position, entry] of entries.entries()) {
    const outcome = readBlogPaper(day, entry);
    if ("reason" in outcome) rejects.push({ position, ...outcome });
    else papers.push(outcome);
  }
  return { papers, rejects };
}

/** Rows of one paper are one paper: with all that any of them knows, and the most votes. */
function mergeDuplicates(papers: readonly BlogPaper[]) {
  const listed = new Map<ArxivId, ListedPaper>();
  for (const { listed: next } of papers) {
    const { id } = next.paper;
    const first = listed.get(id);
    listed.set(id, first ? mergeRows(first, next) : next);
  }
  return { listed: [...listed.values()], merged: papers.length - listed.size };
}

function mergeRows(first: ListedPaper, next: ListedPaper): ListedPaper {
  const votes = Math.max(first.standing.votes, next.standing.votes);
  const text = (first.paper.abstract ? first : next).paper;
  const { abstract, abstractOrigin } = text;
  return {
    paper: { ...next.paper, ...first.paper, abstract, ...(abstractOrigin ? { abstractOrigin } : {}) },
    standing: { ...first.standing, votes },
  };
}
