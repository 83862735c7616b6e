import type { ListDay } from "#papers/list-day.ts";
import measured from "../costs/measured.json" with { type: "json" };
import { FREE, PRICES } from "../costs/prices.ts";
import { requestDollars } from "../costs/request-dollars.ts";

export interface BackfillPlan {
  readonly from: ListDay | undefined;
  readonly to: ListDay | undefined;
  readonly days: number;
  readonly huggingFaceCalls: number;
  readonly arxivCalls: number;
  readonly minutes: number;
  /** At list prices; of what AWS gives for free only the invalidated paths are counted on. */
  readonly dollars: number;
}

/** One call for a list: the longest one measured has fewer entries than a page. And one to arXiv for all its papers. */
const CALLS_PER_DAY = 1;
/** Seconds between two calls to arXiv, over all machines: three by its terms of use, and two for the call itself. */
const SECONDS_PER_ARXIV_CALL = 5;
/** What Hugging Face grants an address without a token: calls, in so many seconds. */
const HUGGING_FACE_WINDOW = { calls: 500, seconds: 300 };

/** What fetching `days` once will take; knows nothing of what is held already, and needs neither AWS nor a network. */
export function planBackfill(days: readonly ListDay[]): BackfillPlan {
  const calls = days.length * CALLS_PER_DAY;
  const seconds = Math.max(
    calls * SECONDS_PER_ARXIV_CALL,
    (calls / HUGGING_FACE_WINDOW.calls) * HUGGING_FACE_WINDOW.seconds,
  );
  const share = days.length / measured.backfill.days;
  const paths = measured.backfill.invalidationPaths * share;
  const paidPaths = Math.max(0, paths - FREE.invalidationPaths) * PRICES.invalidationPath;
  return {
    from: days[0],
    to: days.at(-1),
    days: days.length,
    huggingFaceCalls: calls,
    arxivCalls: calls,
    minutes: Math.ceil(seconds / 60),
    dollars: Math.ceil((requestDollars(measured.backfill) * share + paidPaths) * 100) / 100,
  };
}

export function describePlan({ from, to, days, huggingFaceCalls, arxivCalls, minutes, dollars }: BackfillPlan) {
  if (days === 0) return ["No list days in that range: weekends have none."];
  return [
    `${days} list days, ${from} to ${to}, weekends left out.`,
    `${huggingFaceCalls} calls to Hugging Face (${HUGGING_FACE_WINDOW.calls} are granted in ${HUGGING_FACE_WINDOW.seconds / 60} minutes), ${arxivCalls} to arXiv (one in three seconds).`,
    `About ${minutes} minutes, and ${dollars.toFixed(2)} USD of AWS at list prices.`,
  ];
}
