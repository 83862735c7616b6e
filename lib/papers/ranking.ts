import { compareNewerFirst } from "./arxiv-id.ts";
import type { ListedPaper } from "./paper.ts";

export interface RankedPaper extends ListedPaper {
  /** From 1. Withdrawn papers hold no rank. */
  readonly rank?: number;
}

/**
 * A total order: more votes first, then the newer id (so fall 257 of 293 ties on the blog this descends from).
 * Withdrawn papers stay listed, unranked, behind all others.
 */
export function rankPapers(listed: readonly ListedPaper[]): RankedPaper[] {
  const sorted = listed.toSorted(
    (a, b) =>
      Number(a.paper.withdrawnAt !== undefined) - Number(b.paper.withdrawnAt !== undefined) ||
      b.standing.votes - a.standing.votes ||
      compareNewerFirst(a.paper.id, b.paper.id),
  );
  return sorted.map(({ paper, standing }, index) =>
    paper.withdrawnAt === undefined ? { paper, standing, rank: index + 1 } : { paper, standing },
  );
}
