import { turnKey } from "./keys.ts";
import type { Table } from "./table.ts";

/** All times are in milliseconds. */
export interface TurnOptions {
  readonly table: Table;
  /** What is done in turns. */
  readonly name: string;
  readonly clock: () => number;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
  /** The longest that one turn can take, and that others wait for it. */
  readonly longest: number;
  /** From the end of one turn to the next. */
  readonly spacing: number;
}

/**
 * Does `work` while nobody else does any under the same name, over every function that shares the table. A turn that its
 * holder never gave back ends by itself.
 * @param work is told whether it has the turn, or others had it for longer than was worth waiting
 */
export type Turn = <Result>(work: (mine: boolean) => Promise<Result>) => Promise<Result>;

const POLL_INTERVAL = 1_000;

export function createTurn({ table, name, clock, sleep, longest, spacing }: TurnOptions): Turn {
  const key = turnKey(name);
  const names = { "#until": "until" };

  const hold = (now: number, until: number) => {
    const expression = "attribute_not_exists(entry) OR #until <= :now";
    return table.put(key, { until }, { expression, names, values: { ":now": now } });
  };
  const giveBack = (held: number, until: number) =>
    table.put(key, { until }, { expression: "#until = :held", names, values: { ":held": held } });

  /** @returns until when it is held */
  async function take(): Promise<number | undefined> {
    const deadline = clock() + longest;
    for (;;) {
      const now = clock();
      const until = now + longest + spacing;
      if (await hold(now, until)) return until;
      if (now + POLL_INTERVAL > deadline) return undefined;
      await sleep(POLL_INTERVAL);
    }
  }

  return async (work) => {
    const held = await take();
    if (held === undefined) return work(false);
    try {
      return await work(true);
    } finally {
      await giveBack(held, clock() + spacing);
    }
  };
}
