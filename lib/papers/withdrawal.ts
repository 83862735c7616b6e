import type { Paper } from "./paper.ts";

/** Who took a paper back, and on which day (`YYYY-MM-DD`). */
export interface Withdrawal {
  /** `submitter`: from the list, by whoever had put it there. `author`: from arXiv. */
  readonly by: "submitter" | "author";
  readonly on: string;
}

/**
 * arXiv keeps withdrawn papers and says so in the comment: "This paper has been withdrawn by the author". Taken back from
 * a conference it is still on arXiv.
 */
const WITHDRAWN =
  /^((((this|the) )?(paper|article|manuscript|submission|work|preprint) ((has been|was|is) )?)?withdrawn\b|the authors? ha(ve|s) withdrawn this\b)(?! from (?!arxiv\b))/i;

export function withdrawalOf({ withdrawnAt, arxiv }: Paper): Withdrawal | undefined {
  if (arxiv && WITHDRAWN.test(arxiv.comment ?? "")) return { by: "author", on: arxiv.updatedOn };
  return withdrawnAt === undefined ? undefined : { by: "submitter", on: withdrawnAt.slice(0, 10) };
}
