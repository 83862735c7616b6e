import { PRICES } from "./prices.ts";
import type { RequestCounts } from "./request-counts.ts";

/** Gigabytes of memory times seconds, taken high: an ingest waits for upstream, a render hashes a month of files. */
const INGEST = 0.5 * 10;
const RENDER = 0.5 * 60;

export function gigabyteSeconds({ ingestInvocations, renderInvocations }: RequestCounts): number {
  return ingestInvocations * INGEST + renderInvocations * RENDER;
}

/** SQS is asked to send, to receive and to delete a message. */
export const REQUESTS_PER_MESSAGE = 3;

/** What requests cost in US dollars at list prices; invalidations, which have a price of their own, left out. */
export function requestDollars(counts: RequestCounts): number {
  return (
    counts.readUnits * PRICES.readUnit +
    counts.writeUnits * PRICES.writeUnit +
    (counts.puts + counts.lists) * PRICES.put +
    counts.heads * PRICES.get +
    counts.messages * REQUESTS_PER_MESSAGE * PRICES.queueRequest +
    (counts.ingestInvocations + counts.renderInvocations) * PRICES.invocation +
    gigabyteSeconds(counts) * PRICES.gigabyteSecond
  );
}
