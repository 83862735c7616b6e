import { type Clock, UpstreamError } from "#pipeline/ports.ts";
import { attemptGet, type Failure, type HttpAnswer } from "./attempt.ts";
import { backoffDelay } from "./backoff.ts";
import { readExhaustedWindow, readRetryAfter } from "./rate-limit-headers.ts";

export interface HttpClient {
  /**
   * @param url http or https
   * @returns the answer, whatever its status, unless that status (408, 429, 500, 502, 503, 504) stayed to the end
   * @throws UpstreamError when no answer could be had within the budget, or it is too large
   */
  get(url: string, headers?: Readonly<Record<string, string>>): Promise<HttpAnswer>;
}

/** All times are in milliseconds. */
export interface HttpClientOptions {
  readonly userAgent: string;
  readonly clock: Clock;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
  /** From 0 to 1, as `Math.random`. */
  readonly random: () => number;
  /** For one attempt: connecting, headers and body. */
  readonly attemptTimeout: number;
  /** For one `get` with all its attempts and waits. */
  readonly budget: number;
  readonly maxBytes?: number;
  readonly fetch?: typeof fetch;
}

const MAX_BYTES = 20_000_000;
/** A floor under upstream's `Retry-After: 0`, and an end to it: a budget alone would allow a hammering. */
const SHORTEST_TOLD_WAIT = 1_000;
const MOST_ATTEMPTS = 10;

/** GET with patience: retries what passes, waits as long as it is told to, and never longer than its budget. */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  const { clock, sleep, random, maxBytes = MAX_BYTES, fetch: send = fetch } = options;
  /** Per origin, when the window that is used up starts anew. */
  const exhausted = new Map<string, number>();

  async function waitForWindow(url: URL, deadline: number): Promise<void> {
    const wait = (exhausted.get(url.origin) ?? 0) - clock();
    if (wait > 0 && clock() + wait > deadline) throw giveUp(url, noneLeft(wait), 0);
    if (wait > 0) await sleep(wait);
  }

  function noteWindow(url: URL, { headers }: HttpAnswer): void {
    const wait = readExhaustedWindow(headers);
    if (wait !== undefined) exhausted.set(url.origin, clock() + wait);
  }

  async function getWithin(url: URL, headers: Headers, deadline: number): Promise<HttpAnswer> {
    for (let attempt = 1; ; attempt += 1) {
      const timeout = Math.max(1, Math.min(options.attemptTimeout, deadline - clock()));
      const outcome = await attemptGet(url, headers, { fetch: send, timeout, maxBytes });
      if ("body" in outcome) return outcome;
      const wait = toldWait(outcome, clock()) ?? backoffDelay(attempt, random);
      const hopeless = !outcome.passing || attempt === MOST_ATTEMPTS || clock() + wait >= deadline;
      if (hopeless) throw giveUp(url, outcome, attempt, wait);
      await sleep(wait);
    }
  }

  return {
    async get(address, headers = {}) {
      const url = readAddress(address);
      const deadline = clock() + options.budget;
      await waitForWindow(url, deadline);
      const sent = new Headers({ Accept: "application/json", "User-Agent": options.userAgent, ...headers });
      const answer = await getWithin(url, sent, deadline);
      noteWindow(url, answer);
      return answer;
    },
  };
}

function readAddress(address: string): URL {
  const url = URL.parse(address);
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) return url;
  throw new UpstreamError(
    "refused",
    `GET ${url?.protocol ?? "(no address)"}: only http and https are asked, without credentials.`,
  );
}

/** How long upstream asks us to wait; `undefined` when it says nothing. */
function toldWait({ kind, headers }: Failure, now: number): number | undefined {
  if (!headers) return undefined;
  const told = (kind === "rate limited" ? readExhaustedWindow(headers) : undefined) ?? readRetryAfter(headers, now);
  return told === undefined ? undefined : Math.max(told, SHORTEST_TOLD_WAIT);
}

function noneLeft(wait: number): Failure {
  return { kind: "rate limited", what: `has no requests left for ${Math.ceil(wait / 1_000)} s`, passing: true };
}

function giveUp(url: URL, { kind, what, passing, cause }: Failure, attempts: number, wait = 0): UpstreamError {
  const tries = attempts === 1 ? "1 attempt" : `${attempts} attempts`;
  const patience = passing && wait > 0 ? `, the next one being due in ${Math.ceil(wait / 1_000)} s` : "";
  const message = `GET ${url.href} ${what}. Gave up after ${tries}${patience}; the next run asks again.`;
  return new UpstreamError(kind, message, { cause });
}
