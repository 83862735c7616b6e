import type { DayList } from "#papers/day-list.ts";

/** What can be noted about an entry, or about the day, on the way in. */
export const BLOG_NOTES = [
  /** The name had counts glued to its end, and they could be told from it. */
  "organizationRecovered",
  /** Something was named, but where the name ends could not be told: left out. */
  "organizationUnclear",
  /** Nobody was named, as in `·438 authors2`. */
  "organizationUnnamed",
  "codeKept",
  /** The link was no repository but a page of the project. */
  "codeMovedToProjectPage",
  /** The link was the blog's mistake, such as a link in the page's own footer. */
  "codeDropped",
  /** Link texts of arXiv's web page stood in place of addresses or words. */
  "abstractRepaired",
  /** Words were lost for good; an ellipsis stands in their place. */
  "abstractIncomplete",
  /** There was none, or a phrase of the page in its place. */
  "abstractMissing",
  /** Nobody had voted, or the votes could not be read that day: the blog wrote 0 for both. */
  "votesZero",
  "duplicateMerged",
  /** A weekend's file showed it; it belongs to this Friday's list. */
  "movedFromWeekend",
  /** When the blog looked is not known; the end of the list day stands in. */
  "instantUnknown",
] as const;
export type BlogNote = (typeof BLOG_NOTES)[number];

/** How often each note was made; a note that was not made is absent. */
export type BlogNotes = Readonly<Partial<Record<BlogNote, number>>>;

/** One `daily-*.json` of the original blog, read and repaired. */
export interface BlogDay {
  /** The papers have no authors and no comments: the blog kept neither. Its `raw` is the file's list of entries. */
  readonly list: DayList;
  readonly notes: BlogNotes;
}

export function countNotes(notes: readonly BlogNote[]): BlogNotes {
  const counts = BLOG_NOTES.map((note) => [note, notes.filter((one) => one === note).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
