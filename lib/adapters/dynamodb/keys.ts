import type { ArxivId } from "#papers/arxiv-id.ts";
import type { ListDay } from "#papers/list-day.ts";

/** The table's primary key. `collection` is the partition: what one request reads together lives under one. */
export interface Key extends Record<string, unknown> {
  readonly collection: string;
  readonly entry: string;
}

export const dayCollection = (day: ListDay): string => `day#${day}`;
export const yearCollection = (year: string): string => `issues#${year}`;
export const paperCollection = (id: ArxivId): string => `paper#${id}`;
/** Which years have issues: without it, finding the archive's years would take a scan. */
export const YEARS_COLLECTION = "years";

export const issueKey = (day: ListDay): Key => ({ collection: dayCollection(day), entry: "issue" });
export const votesKey = (day: ListDay): Key => ({ collection: dayCollection(day), entry: "votes" });
export const renderedKey = (day: ListDay): Key => ({ collection: dayCollection(day), entry: "rendered" });
export const paperKey = (day: ListDay, id: ArxivId): Key => ({ collection: dayCollection(day), entry: `paper#${id}` });
export const rowKey = (day: ListDay): Key => ({ collection: yearCollection(day.slice(0, 4)), entry: day });
export const yearKey = (year: string): Key => ({ collection: YEARS_COLLECTION, entry: year });
/** Who may speak to an upstream that allows one connection over all machines. */
export const turnKey = (upstream: string): Key => ({ collection: "turns", entry: upstream });
export const listingKey = (id: ArxivId, day: ListDay): Key => ({
  collection: paperCollection(id),
  entry: dayCollection(day),
});
