import { type PaperEnricher, UpstreamError } from "#pipeline/ports.ts";
import { createTurn, type TurnOptions } from "./turn.ts";

/** An enricher that asks only in its turn: arXiv allows one connection at a time to all machines of an operator together. */
export function createSharedTurn(enricher: PaperEnricher, options: Omit<TurnOptions, "name">): PaperEnricher {
  const turn = createTurn({ ...options, name: "arxiv" });
  return {
    async enrich(ids) {
      if (ids.length === 0) return new Map();
      return turn((mine) => {
        if (mine) return enricher.enrich(ids);
        throw new UpstreamError(
          "timeout",
          "arXiv was being asked by another run all the while; a later run asks again.",
        );
      });
    },
  };
}
