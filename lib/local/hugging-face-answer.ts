import type { CapturesFolder } from "#adapters/recorded/captures-folder.ts";
import type { Instant } from "#papers/instant.ts";
import { type ListDay, parseListDay } from "#papers/list-day.ts";

export interface EndpointAnswer {
  readonly status: number;
  /** When upstream gave it, as the `Date` header is to say. */
  readonly at: Instant;
  readonly body: string;
  /** The address of the next page. */
  readonly next?: string;
}

interface Page {
  readonly day: ListDay;
  readonly limit: number;
  readonly number: number;
}

const ROUTE = "/api/daily_papers";
const UNKNOWN_ROUTE = "Sorry, we can't find the page you are looking for.";

/** What Hugging Face would have answered to `url` at `now`, from what was captured up to then. */
export function answerAsHuggingFace(folder: CapturesFolder, url: URL, now: Instant): EndpointAnswer {
  const refuse = (status: number, error: string) => ({ status, at: now, body: JSON.stringify({ error }) });
  if (url.pathname !== ROUTE) return refuse(404, UNKNOWN_ROUTE);
  const page = readPage(url.searchParams, now);
  if (typeof page === "string") return refuse(400, page);
  const answer = folder.answerAsOf(page.day, now);
  return answer ? { status: 200, at: answer.at, ...cutPage(answer.body, page) } : { status: 200, at: now, body: "[]" };
}

/** The page asked for, or the sentence that says what is wrong with the question. */
function readPage(parameters: URLSearchParams, now: Instant): Page | string {
  const day = parseListDay(parameters.get("date") ?? "");
  const limit = readCount(parameters.get("limit") ?? "50");
  const number = readCount(parameters.get("p") ?? "0");
  if (day === undefined) return "Invalid date: expected YYYY-MM-DD";
  // Upstream judges "later than today" in UTC, hours before the list of that day opens.
  if (day > now.slice(0, 10)) return "Invalid date: expected a date not later than today";
  if (limit === undefined || limit < 1) return "Too small: expected number to be >=1";
  if (limit > 100) return "Too big: expected number to be <=100";
  return number === undefined ? "Invalid page: expected number to be >=0" : { day, limit, number };
}

function readCount(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function cutPage(body: string, { day, limit, number }: Page): { body: string; next?: string } {
  const entries = readArray(body);
  // A list that fits one page is served byte for byte, and so is an answer that is no list at all.
  if (!entries || (number === 0 && entries.length <= limit)) return { body };
  const cut = JSON.stringify(entries.slice(number * limit, (number + 1) * limit));
  const more = entries.length > (number + 1) * limit;
  return more ? { body: cut, next: `${ROUTE}?date=${day}&limit=${limit}&p=${number + 1}` } : { body: cut };
}

function readArray(body: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
