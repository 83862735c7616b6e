import type { Paper } from "#papers/paper.ts";

/** The day on which a paper appeared, or, where that is not known, the month that its arXiv number names. */
export function publicationDate({ id, publishedOn }: Pick<Paper, "id" | "publishedOn">): string {
  return publishedOn ?? `20${id.slice(0, 2)}-${id.slice(2, 4)}`;
}
