import { readHttpDate } from "#adapters/http/rate-limit-headers.ts";
import { type Instant, toInstant } from "#papers/instant.ts";
import { FIRST_LIST_DAY } from "#papers/list-day.ts";

/**
 * When upstream answered, by its own `Date`, so that a local clock that is wrong cannot put a capture out of order.
 * A date from before the archive existed is a broken clock's, and `now` serves instead.
 */
export function readAnsweredAt(headers: Headers, now: number): Instant {
  const said = readHttpDate(headers.get("Date") ?? "") ?? 0;
  return toInstant(said >= Date.parse(FIRST_LIST_DAY) ? said : now);
}
