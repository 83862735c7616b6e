import { type ArxivId, parseArxivId } from "#papers/arxiv-id.ts";
import type { ArxivRecord } from "#papers/arxiv-record.ts";
import { type PaperEnricher, UpstreamError } from "#pipeline/ports.ts";
import { type ArxivOptions, createAskArxiv } from "./ask-arxiv.ts";
import { createTurns } from "./turns.ts";

export interface ArxivEnricherOptions extends ArxivOptions {
  /** For one `enrich` with its retries and its wait for others, in milliseconds: an issue must not wait long. */
  readonly patience: number;
}

/** Addresses stay near 1 kB; the longest day measured has fewer papers. */
const BATCH = 100;

/**
 * arXiv's query API. Requests go out one at a time and apart, however many callers there are, so a process needs exactly
 * one enricher. When a later batch fails, what the earlier ones brought is returned.
 */
export function createArxivEnricher(options: ArxivEnricherOptions): PaperEnricher {
  const ask = createAskArxiv(options);
  const inTurn = createTurns();

  async function askInBatches(ids: readonly ArxivId[], deadline: number): Promise<Map<ArxivId, ArxivRecord>> {
    const known = new Map<ArxivId, ArxivRecord>();
    for (let from = 0; from < ids.length; from += BATCH) {
      const batch = ids.slice(from, from + BATCH);
      const records = await ask(batch, deadline).catch((error: unknown) => {
        if (known.size > 0 && error instanceof UpstreamError) return undefined;
        throw error;
      });
      if (!records) break;
      // By id: arXiv leaves unknown papers out without a word, so positions mean nothing.
      for (const record of records) if (batch.includes(record.id)) known.set(record.id, record);
    }
    return known;
  }

  return {
    async enrich(ids) {
      const deadline = options.clock() + options.patience;
      const wanted = selectIds(ids);
      return wanted.length === 0 ? new Map() : inTurn(() => askInBatches(wanted, deadline));
    },
  };
}

/** One malformed id would make arXiv refuse all the others with it. */
function selectIds(ids: readonly string[]): ArxivId[] {
  return [...new Set(ids.map(parseArxivId).filter((id) => id !== undefined))];
}
