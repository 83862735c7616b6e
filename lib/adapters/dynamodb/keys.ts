import type { ArxivId } from "#papers/arxiv-id.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { Period } from "#papers/period.ts";
import type { Subject } from "#papers/subject.ts";

/** The table's primary key. `collection` is the partition: what one request reads together lives under one. */
export interface Key extends Record<string, unknown> {
  readonly collection: string;
  readonly entry: string;
}

export const dayCollection = (day: ListDay): string => `day#${day}`;
export const yearCollection = (year: string): string => `issues#${year}`;
export const paperCollection = (id: ArxivId): string => `paper#${id}`;
/** Which months have days: without it, finding out how far the archive goes would take a scan. */
export const MONTHS_COLLECTION = "months";
/** Papers that were listed on more than one day: a handful a year. */
export const RELISTINGS_COLLECTION = "relistings";
export const relistingKey = (id: ArxivId, day: ListDay): Key => ({
  collection: RELISTINGS_COLLECTION,
  entry: `${id}#${day}`,
});
export const subjectCollection = ({ kind, slug }: Subject): string => `${kind}#${slug}`;
/** Stands after every row, so that whoever reads the newest rows reads it with them. */
export const notedMonthsKey = (subject: Subject): Key => ({ collection: subjectCollection(subject), entry: "months" });
export const periodsCollection = (kind: Period["kind"]): string => `digests#${kind}`;

export const issueKey = (day: ListDay): Key => ({ collection: dayCollection(day), entry: "issue" });
export const votesKey = (day: ListDay): Key => ({ collection: dayCollection(day), entry: "votes" });
export const renderedKey = (day: ListDay): Key => ({ collection: dayCollection(day), entry: "rendered" });
export const paperKey = (day: ListDay, id: ArxivId): Key => ({ collection: dayCollection(day), entry: `paper#${id}` });
export const rowKey = (day: ListDay): Key => ({ collection: yearCollection(day.slice(0, 4)), entry: day });
export const monthKey = (month: string): Key => ({ collection: MONTHS_COLLECTION, entry: month });
export const subjectRowKey = (subject: Subject, day: ListDay, id: ArxivId): Key => ({
  collection: subjectCollection(subject),
  entry: `${day}#${id}`,
});
export const periodKey = ({ kind, name }: Period): Key => ({ collection: periodsCollection(kind), entry: name });
/** Topics that ever had a paper: which of the curated ones have a page. */
export const TOPICS_COLLECTION = "topics";
export const topicKey = (slug: string): Key => ({ collection: TOPICS_COLLECTION, entry: slug });
/** Organisations that have papers, in a fixed number of items. */
export const ORGANIZATIONS_COLLECTION = "organizations";
export const organizationsKey = (part: number): Key => ({ collection: ORGANIZATIONS_COLLECTION, entry: String(part) });
export const DOWNLOADS_COLLECTION = "downloads";
export const downloadsKey = (month: string): Key => ({ collection: DOWNLOADS_COLLECTION, entry: month });
/** Whose turn it is with what only one function may do at a time. */
export const turnKey = (name: string): Key => ({ collection: "turns", entry: name });
export const listingKey = (id: ArxivId, day: ListDay): Key => ({
  collection: paperCollection(id),
  entry: dayCollection(day),
});
