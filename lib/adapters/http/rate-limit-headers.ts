const SECOND = 1_000;
const HTTP_DATE = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;

/**
 * Milliseconds until the window that is used up starts anew; `undefined` while requests remain or nothing is said.
 * Source: `RateLimit: "api";r=0;t=217` of draft-ietf-httpapi-ratelimit-headers-09, as Hugging Face sends it. One second
 * is added as Hugging Face's own client does, because `t` is rounded down.
 */
export function readExhaustedWindow(headers: Headers): number | undefined {
  const resets = (headers.get("RateLimit") ?? "")
    .split(",")
    .filter((policy) => readNumber(policy, "r") === 0)
    .map((policy) => readNumber(policy, "t"))
    .filter((seconds) => seconds !== undefined);
  return resets.length === 0 ? undefined : (Math.max(...resets) + 1) * SECOND;
}

/** `Retry-After` in milliseconds from now, from seconds or from a date; `undefined` when it says neither. */
export function readRetryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get("Retry-After")?.trim() ?? "";
  if (/^\d+$/.test(value)) return Number(value) * SECOND;
  const until = readHttpDate(value);
  // The sender's own clock, where it shows it: a local clock that is wrong would wait too long or not at all.
  return until === undefined ? undefined : Math.max(0, until - (readHttpDate(headers.get("Date") ?? "") ?? now));
}

/** Milliseconds since 1970 of a date as HTTP writes it, `Thu, 05 Feb 2026 15:55:25 GMT`. */
export function readHttpDate(text: string): number | undefined {
  const milliseconds = HTTP_DATE.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}

function readNumber(policy: string, parameter: "r" | "t"): number | undefined {
  const digits = new RegExp(String.raw`;\s*${parameter}\s*=\s*(\d+)`, "i").exec(policy)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
