import { bigramsOf, isCjk } from "./fold.ts";

/*
 * The files that search loads. The catalog of a month is enough to find by title, organisation, topic and id and to show
 * what was found; a word of abstracts, summaries, keywords and authors costs one small part of each month more.
 * Columns of one kind stand together, as that is what compresses best: some 35 bytes a paper.
 */

/** `/data/search/2026-02/catalog.json`. All columns are in order of id. */
export interface Catalog {
  readonly month: string;
  /** Names this very set of papers: parts that were made of another one are not for this catalog. */
  readonly of: string;
  /** Separated by spaces: `2602.00012`, or how many (in base 36) the number is above the one before. */
  readonly ids: string;
  /** One a line. */
  readonly titles: string;
  /** Upvotes, and the day of the month of the last listing, separated by spaces. */
  readonly votes: string;
  readonly days: string;
  /** Positions (in base 36) in `organizations`, separated by spaces, `-` for none. */
  readonly organizationOf: string;
  /** Positions in `topics`, likewise, several joined by a point. */
  readonly topicsOf: string;
  readonly topics: readonly string[];
  /** By slug; with English and Korean name where the registry of names has none. */
  readonly organizations: readonly (string | readonly [slug: string, en: string, ko: string])[];
}

/** `/data/search/2026-02/1f.json`: the words whose first two letters belong to this part. */
export interface TextPart {
  readonly of: string;
  /** In order, separated by spaces. */
  readonly terms: string;
  /** For each term the positions of its papers, each (in base 36) from the one before, joined by points. */
  readonly postings: string;
}

/** `/data/search/names.json`: every name that topics and organisations go by. */
export interface Names {
  readonly topics: readonly Name[];
  readonly organizations: readonly Name[];
}
export type Name = readonly [slug: string, en: string, ko: string, ...aliases: string[]];

export const PART_COUNT = 32;

/** The part that a term is in, from its first two letters, so that every word that begins like it is there too. */
export function partOf(term: string): number {
  return ((term.codePointAt(0) ?? 0) * 31 + (term.codePointAt(1) ?? 0)) % PART_COUNT;
}

export const partName = (part: number): string => part.toString(16).padStart(2, "0");

/** What a word is looked up as in the parts. */
export function termsOf(word: string): string[] {
  return isCjk(word) ? bigramsOf(word) : [word];
}
