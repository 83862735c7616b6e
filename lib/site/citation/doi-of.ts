import type { Paper } from "#papers/paper.ts";
import { arxivDoi } from "../urls.ts";

/** The publisher's DOI where there is one, otherwise arXiv's own. */
export function doiOf({ id, arxiv }: Pick<Paper, "id" | "arxiv">): string {
  return arxiv?.doi ?? arxivDoi(id);
}

/** As a field of BibTeX, whose styles print it as it stands: it is no text, and an escaped underscore would lead nowhere. */
export function doiField(doi: string): string {
  return doi.replaceAll(/[{}\\]/g, encodeURIComponent);
}
