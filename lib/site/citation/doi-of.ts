import type { Paper } from "#papers/paper.ts";
import { arxivDoi } from "../urls.ts";

/** The publisher's DOI where there is one, otherwise arXiv's own. */
export function doiOf({ id, arxiv }: Pick<Paper, "id" | "arxiv">): string {
  return arxiv?.doi ?? arxivDoi(id);
}
