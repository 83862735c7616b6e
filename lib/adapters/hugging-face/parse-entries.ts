import { excerptOf } from "#adapters/http/excerpt.ts";
import { UpstreamError } from "#pipeline/ports.ts";

/** Twenty pages. The largest list measured has fewer than 100 entries, and every reject among them is stored. */
const MOST_ENTRIES = 2_000;

/**
 * The entries in an answer's body. Upstream also answers 200 with `{"error": …}`, and proxies with a page of HTML.
 * @param asked what was asked, as the beginning of a sentence: `GET https://… answered 200`
 * @throws UpstreamError "unreadable" when the body is anything but a JSON array
 */
export function parseEntries(body: string, asked: string): unknown[] {
  const value = parseJson(body);
  if (Array.isArray(value) && value.length <= MOST_ENTRIES) return value;
  const what = Array.isArray(value) ? `${value.length} entries (at most ${MOST_ENTRIES} are read)` : describe(body);
  throw new UpstreamError("unreadable", `${asked} with ${what}. Nothing was taken over; the next run asks again.`);
}

/** A list that breaks off is not quoted: its beginning names people, and what is said here is published. */
function describe(body: string): string {
  if (body.trimStart().startsWith("[")) return `a list that is no JSON after ${body.length} characters`;
  const excerpt = excerptOf(body);
  return excerpt ? `something else than a JSON array: ${excerpt}` : "an empty body in place of a JSON array";
}

/** `undefined` when `body` is not JSON: which of its many ways to be wrong it took helps nobody. */
function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
