import { type Clock, type PaperEnricher, UpstreamError } from "#pipeline/ports.ts";
import { turnKey } from "./keys.ts";
import type { Table } from "./table.ts";

/** All times are in milliseconds. */
export interface SharedTurnOptions {
  readonly table: Table;
  readonly clock: Clock;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
  /** The longest that one turn can take, and that others wait for it. */
  readonly longest: number;
  /** From the end of one turn to the next. */
  readonly spacing: number;
}

const POLL_INTERVAL = 1_000;

/**
 * An enricher that asks only while nobody else does, over every function that shares the table: arXiv allows one
 * connection at a time to all machines of an operator together. A turn that its holder never gave back ends by itself.
 */
export function createSharedTurn(enricher: PaperEnricher, options: SharedTurnOptions): PaperEnricher {
  const { table, clock, sleep, longest, spacing } = options;

  const hold = (now: number, until: number) =>
    table.put(
      turnKey("arxiv"),
      { until },
      {
        expression: "attribute_not_exists(entry) OR #until <= :now",
        names: { "#until": "until" },
        values: { ":now": now },
      },
    );
  const giveBack = (held: number, until: number) =>
    table.put(
      turnKey("arxiv"),
      { until },
      {
        expression: "#until = :held",
        names: { "#until": "until" },
        values: { ":held": held },
      },
    );

  async function takeTurn(): Promise<number> {
    const deadline = clock() + longest;
    for (;;) {
      const now = clock();
      const until = now + longest + spacing;
      if (await hold(now, until)) return until;
      if (now + POLL_INTERVAL > deadline)
        throw new UpstreamError(
          "timeout",
          "arXiv was being asked by another run all the while; a later run asks again.",
        );
      await sleep(POLL_INTERVAL);
    }
  }

  return {
    async enrich(ids) {
      if (ids.length === 0) return new Map();
      const held = await takeTurn();
      try {
        return await enricher.enrich(ids);
      } finally {
        await giveBack(held, clock() + spacing);
      }
    },
  };
}
