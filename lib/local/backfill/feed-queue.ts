import { setTimeout as wait } from "node:timers/promises";
import type { IngestJob, JobQueue } from "#pipeline/ports.ts";

/**
 * How many jobs may wait at once. The queue knows no priorities, so this is what a scheduled run may have to wait for:
 * twenty jobs, two at a time, are done in about a minute.
 */
export const MOST_WAITING = 20;

const POLL_INTERVAL = 10_000;

export interface FeedOptions {
  readonly queue: JobQueue;
  queueDepth(): Promise<number>;
  readonly signal: AbortSignal;
  /** @param sent how many jobs have been sent so far */
  onProgress(sent: number): void | Promise<void>;
  /** Milliseconds between two looks at the queue. */
  readonly pollInterval?: number;
}

/** Sends `jobs` in order, never more than the queue has room for. @returns how many were sent before `signal` stopped it */
export async function feedQueue(jobs: readonly IngestJob[], options: FeedOptions): Promise<number> {
  const { queue, queueDepth, signal, onProgress, pollInterval = POLL_INTERVAL } = options;
  let sent = 0;
  for (;;) {
    await onProgress(sent);
    if (sent === jobs.length || signal.aborted) return sent;
    const room = Math.max(0, MOST_WAITING - (await queueDepth()));
    const next = jobs.slice(sent, sent + room);
    await queue.send(next);
    sent += next.length;
    await sleep(pollInterval, signal);
  }
}

/** Waits, and not to the end once `signal` says stop. */
export async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { signal }).catch(() => undefined);
}
