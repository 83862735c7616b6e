import { attemptGet, type Failure } from "#adapters/http/attempt.ts";
import { readRetryAfter } from "#adapters/http/rate-limit-headers.ts";
import type { ArxivId } from "#papers/arxiv-id.ts";
import type { ArxivRecord } from "#papers/arxiv-record.ts";
import { type Clock, UpstreamError } from "#pipeline/ports.ts";
import { readAnswer } from "./read-answer.ts";
import { createRest } from "./rest.ts";

/** All times are in milliseconds. */
export interface ArxivOptions {
  /** Where the API is: `https://export.arxiv.org`. */
  readonly sourceUrl: string;
  /** With a way to reach the operator: arXiv turns anonymous programs away first. */
  readonly userAgent: string;
  /** Real time, also while recorded days are replayed: it keeps requests apart. */
  readonly clock: Clock;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
  /** From an answer to the next request. arXiv's terms of use ask for 3,000. */
  readonly spacing: number;
  /** For one attempt: connecting, headers and body. */
  readonly attemptTimeout: number;
  readonly fetch?: typeof fetch;
}

/** One request for all of `ids`, repeated while `deadline` allows. @throws UpstreamError when no answer could be had */
export type AskArxiv = (ids: readonly ArxivId[], deadline: number) => Promise<ArxivRecord[]>;

/** A hundred papers take 250 kB. */
const MAX_BYTES = 5_000_000;
const MOST_ATTEMPTS = 5;

/**
 * arXiv's own pace in place of the HTTP client's: no two requests within the spacing, retries included, and none at all
 * for a while after a 429. Calls must not overlap.
 */
export function createAskArxiv(options: ArxivOptions): AskArxiv {
  const { clock, sleep, spacing, fetch: send = fetch } = options;
  const endpoint = `${options.sourceUrl.replace(/\/+$/, "")}/api/query`;
  const headers = new Headers({ Accept: "application/atom+xml", "User-Agent": options.userAgent });
  const rest = createRest(clock);
  let freeAt = 0;

  async function attempt(ids: readonly ArxivId[], deadline: number): Promise<ArxivRecord[] | Failure> {
    // Without max_results arXiv cuts the answer at ten papers and does not say so.
    const url = new URL(`${endpoint}?id_list=${ids.join(",")}&max_results=${ids.length}`);
    const timeout = Math.max(1, Math.min(options.attemptTimeout, deadline - clock()));
    const outcome = await attemptGet(url, headers, { fetch: send, timeout, maxBytes: MAX_BYTES });
    const told = "kind" in outcome && outcome.headers ? (readRetryAfter(outcome.headers, clock()) ?? 0) : 0;
    freeAt = clock() + Math.max(spacing, told);
    if ("body" in outcome) return readAnswer(outcome);
    if (outcome.kind === "rate limited") rest.extend(told);
    return outcome;
  }

  return async function ask(ids, deadline) {
    const fail = (failure: Failure, attempts: number) => giveUp(endpoint, ids.length, failure, attempts);
    let failure = NO_TURN;
    for (let attempts = 0; ; attempts += 1) {
      if (rest.remaining() > 0) throw fail(attempts > 0 ? failure : describeRest(rest.remaining()), attempts);
      const wait = Math.max(0, freeAt - clock());
      if (attempts === MOST_ATTEMPTS || clock() + wait >= deadline) throw fail(failure, attempts);
      if (wait > 0) await sleep(wait);
      const outcome = await attempt(ids, deadline);
      if (Array.isArray(outcome)) {
        rest.forget();
        return outcome;
      }
      if (!outcome.passing) throw fail(outcome, attempts + 1);
      failure = outcome;
    }
  };
}

const NO_TURN: Failure = { kind: "timeout", what: "had no turn in time behind other requests", passing: true };

function describeRest(milliseconds: number): Failure {
  const what = `is left alone for another ${Math.ceil(milliseconds / 1_000)} s, having answered 429 before`;
  return { kind: "rate limited", what, passing: true };
}

function giveUp(endpoint: string, papers: number, { kind, what, cause }: Failure, attempts: number): UpstreamError {
  const tries = attempts === 1 ? "1 attempt" : `${attempts} attempts`;
  const message = `GET ${endpoint} for ${papers} papers ${what}. Gave up after ${tries}; the next run asks again.`;
  return new UpstreamError(kind, message, { cause });
}
