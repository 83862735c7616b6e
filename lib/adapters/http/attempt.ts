import type { UpstreamError } from "#pipeline/ports.ts";
import { excerptOf } from "./excerpt.ts";
import { getFollowingRedirects, UnfollowedRedirectError } from "./follow-redirects.ts";
import { BodyTooLargeError, readBody } from "./read-body.ts";

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** Why an attempt gave nothing to work with. */
export interface Failure {
  readonly kind: UpstreamError["kind"];
  /** What came, as the end of a sentence: `answered 503: busy`. */
  readonly what: string;
  /** Whether another attempt may fare better. */
  readonly passing: boolean;
  /** The answer's headers, when there was an answer. */
  readonly headers?: Headers;
  readonly cause?: unknown;
}

export interface AttemptOptions {
  readonly fetch: typeof fetch;
  /** Milliseconds for connecting, headers and body together. */
  readonly timeout: number;
  readonly maxBytes: number;
}

const PASSING_STATUSES: ReadonlyMap<number, UpstreamError["kind"]> = new Map([
  [408, "timeout"],
  [429, "rate limited"],
  [500, "unreachable"],
  [502, "unreachable"],
  [503, "unreachable"],
  [504, "timeout"],
]);

/** One GET, from connecting to the last byte. Any status that waiting does not mend is an answer. */
export async function attemptGet(url: URL, headers: Headers, options: AttemptOptions): Promise<HttpAnswer | Failure> {
  const signal = AbortSignal.timeout(options.timeout);
  try {
    const response = await getFollowingRedirects(options.fetch, url, headers, signal);
    const answer = {
      status: response.status,
      headers: response.headers,
      body: await readBody(response, options.maxBytes),
    };
    return readPassingStatus(answer) ?? answer;
  } catch (error) {
    return readFailure(error, options.timeout);
  }
}

function readPassingStatus({ status, headers, body }: HttpAnswer): Failure | undefined {
  const kind = PASSING_STATUSES.get(status);
  if (kind === undefined) return undefined;
  return { kind, what: `answered ${status}: ${excerptOf(body) || "(empty body)"}`, passing: true, headers };
}

function readFailure(cause: unknown, timeout: number): Failure {
  if (cause instanceof DOMException && cause.name === "TimeoutError") {
    return { kind: "timeout", what: `had not answered in full after ${timeout} ms`, passing: true, cause };
  }
  if (cause instanceof BodyTooLargeError) {
    return { kind: "unreadable", what: `answered ${cause.message}, which no list has`, passing: false, cause };
  }
  if (cause instanceof UnfollowedRedirectError) {
    return { kind: "refused", what: `answered ${cause.message}, which is not followed`, passing: false, cause };
  }
  // fetch reports every trouble of the network as a TypeError with a cause; one without is a mistake of ours.
  if (!(cause instanceof TypeError) || cause.cause === undefined) throw cause;
  return { kind: "unreachable", what: `failed: ${describeNetworkError(cause)}`, passing: true, cause };
}

function describeNetworkError({ message, cause }: TypeError): string {
  const { code, message: detail } = cause as { code?: string; message?: string };
  return [code, detail || message].filter(Boolean).join(", ");
}
