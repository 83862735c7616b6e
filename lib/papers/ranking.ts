import { compareNewerFirst } from "./arxiv-id.ts";
import type { ListedPaper } from "./paper.ts";
import { withdrawalOf } from "./withdrawal.ts";

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
      Number(withdrawalOf(a.paper) !== undefined) - Number(withdrawalOf(b.paper) !== undefined) ||
      b.standing.votes - a.standing.votes ||
      compareNewerFirst(a.paper.id, b.paper.id),
  );
  return sorted.map(({ paper, standing }, index) =>
    withdrawalOf(paper) === undefined ? { paper, standing, rank: index + 1 } : { paper, standing },
  );
}
