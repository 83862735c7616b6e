import type { DayKind, IssueRow } from "#papers/issue.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { PaperStore } from "#pipeline/ports.ts";
import { feedQueue, type FeedOptions, sleep } from "./feed-queue.ts";

export interface BackfillPorts extends Omit<FeedOptions, "onProgress"> {
  readonly store: PaperStore;
  /** @param held how many of all asked days have an answer */
  onProgress(held: number, all: number): void;
}

export interface BackfillOutcome {
  readonly asked: number;
  readonly held: number;
  /** Days that were sent and got no answer yet; empty when the backfill is complete. */
  readonly missing: readonly ListDay[];
  readonly stopped: boolean;
}

/** SQS counts approximately: only a queue that is empty several times in a row is believed to be. */
const LOOKS = 6;
const POLL_INTERVAL = 10_000;

/**
 * Has the deployed press fetch `days`, oldest first, so that a paper's first listing is known when it is listed again.
 * Days that are held already are left out, which is all that resuming takes. Returns when all are held, when the
 * queue stays empty, or when stopped; what was sent goes on without it.
 */
export async function driveBackfill(days: readonly ListDay[], ports: BackfillPorts): Promise<BackfillOutcome> {
  const { signal, queueDepth, pollInterval = POLL_INTERVAL } = ports;
  const findMissing = async () => {
    const missing = await withoutAnswer(days, ports.store);
    ports.onProgress(days.length - missing.length, days.length);
    return missing;
  };
  let missing = await findMissing();
  await feedQueue(
    missing.map((day) => ({ day })),
    { ...ports, onProgress: async () => void (missing = await findMissing()) },
  );
  for (let empty = 0; missing.length > 0 && empty < LOOKS && !signal.aborted;) {
    await sleep(pollInterval, signal);
    missing = await findMissing();
    empty = (await queueDepth()) === 0 ? empty + 1 : 0;
  }
  return { asked: days.length, held: days.length - missing.length, missing, stopped: signal.aborted };
}

const ANSWERED: ReadonlySet<DayKind> = new Set<DayKind>(["issue", "no list"]);

async function withoutAnswer(days: readonly ListDay[], store: PaperStore): Promise<ListDay[]> {
  const years = [...new Set(days.map((day) => day.slice(0, 4)))];
  const rows: IssueRow[] = (await Promise.all(years.map((year) => store.readYear(year)))).flat();
  const answered = new Set(rows.filter(({ kind }) => ANSWERED.has(kind)).map(({ day }) => day));
  return days.filter((day) => !answered.has(day));
}
