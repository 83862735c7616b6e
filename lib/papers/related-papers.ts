import type { ArxivId } from "./arxiv-id.ts";
import type { Paper } from "./paper.ts";
import { topicsOf } from "./topics/topics-of.ts";
import { withdrawalOf } from "./withdrawal.ts";

const MOST = 4;

/**
 * Of each paper of a list those that share most topics with it, at most four; of equals the newer number comes first. Votes
 * have no part in it: they move, and a paper's page must not.
 */
export function relatedPapers(papers: readonly Paper[]): ReadonlyMap<ArxivId, readonly Paper[]> {
  const candidates = papers.filter((paper) => withdrawalOf(paper) === undefined);
  return new Map(papers.map((paper) => [paper.id, relatedTo(paper, candidates)]));
}

function relatedTo(paper: Paper, candidates: readonly Paper[]): Paper[] {
  const topics = new Set<string>(topicsOf(paper));
  return candidates
    .filter(({ id }) => id !== paper.id)
    .map((other) => ({ other, shared: topicsOf(other).filter((topic) => topics.has(topic)).length }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared || (a.other.id < b.other.id ? 1 : -1))
    .slice(0, MOST)
    .map(({ other }) => other);
}
