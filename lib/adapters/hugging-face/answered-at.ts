import { readHttpDate } from "#adapters/http/rate-limit-headers.ts";
import { type Instant, toInstant } from "#papers/instant.ts";
import { FIRST_LIST_DAY } from "#papers/list-day.ts";

const ARCHIVE_BEGINS = Date.parse(FIRST_LIST_DAY);
/** Milliseconds. Further ahead than this is no difference between two clocks, but a clock that is wrong. */
const LARGEST_LEAD = 6 * 3_600_000;

/**
 * When upstream answered, by its own `Date`, so that a local clock that is slightly wrong cannot put a capture out of
 * order. A date from before the archive existed, or far ahead, is a broken clock's, and `now` serves instead: an answer
 * from the future would outrank every later one until then.
 */
export function readAnsweredAt(headers: Headers, now: number): Instant {
  const said = readHttpDate(headers.get("Date") ?? "") ?? 0;
  // Our own clock judges upstream's only if it is itself no earlier than the archive.
  const ahead = now >= ARCHIVE_BEGINS && said > now + LARGEST_LEAD;
  return toInstant(said < ARCHIVE_BEGINS || ahead ? now : said);
}
