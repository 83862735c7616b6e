import type { HttpAnswer } from "#adapters/http/attempt.ts";
import { excerptOf } from "#adapters/http/excerpt.ts";
import type { HttpClient } from "#adapters/http/http-client.ts";
import type { ListDay } from "#papers/list-day.ts";
import { type Clock, type PaperSource, UpstreamError } from "#pipeline/ports.ts";
import { readAnsweredAt } from "./answered-at.ts";
import { readNextPage } from "./next-page.ts";
import { parseEntries } from "./parse-entries.ts";
import { readDayList } from "./read-day-list.ts";

export interface HuggingFaceSourceOptions {
  readonly http: HttpClient;
  /** Where the API is: `https://huggingface.co`. */
  readonly sourceUrl: string;
  /** A Hugging Face token; it only raises the number of requests upstream grants. */
  readonly token?: () => Promise<string | undefined>;
  readonly clock: Clock;
}

/** Upstream's maximum. Without a limit it cuts lists at 50 and says so in `Link` alone. */
const PAGE_SIZE = 100;
const MOST_PAGES = 20;

/** The lists as Hugging Face serves them. A page that fails costs the whole list: half a list would look shrunk. */
export function createHuggingFaceSource({ http, sourceUrl, token, clock }: HuggingFaceSourceOptions): PaperSource {
  return {
    async list(day) {
      const pages = await readPages(createReader(http, await token?.()), listAddress(sourceUrl, day));
      const entries = pages.flatMap((page) => page.entries);
      const first = pages[0] as Page;
      const raw = pages.length === 1 ? first.answer.body : JSON.stringify(entries);
      return readDayList(day, entries, readAnsweredAt(first.answer.headers, clock()), raw);
    },
  };
}

interface Page {
  readonly answer: HttpAnswer;
  readonly entries: readonly unknown[];
}

type Reader = (address: string) => Promise<HttpAnswer>;

function listAddress(sourceUrl: string, day: ListDay): string {
  return `${sourceUrl.replace(/\/+$/, "")}/api/daily_papers?date=${day}&limit=${PAGE_SIZE}`;
}

/** Follows `Link` until it ends, leads to a page already read, or has led to twenty pages. */
async function readPages(read: Reader, start: string): Promise<Page[]> {
  const pages = new Map<string, Page>();
  let address: string | undefined = new URL(start).href;
  while (address !== undefined && !pages.has(address) && pages.size < MOST_PAGES) {
    const answer: HttpAnswer = await read(address);
    pages.set(address, { answer, entries: readEntries(address, answer) });
    address = readNextPage(answer.headers.get("Link"), address);
  }
  return [...pages.values()];
}

function readEntries(address: string, { status, body }: HttpAnswer): unknown[] {
  // Without its host: what is said here is published, and on a laptop the host is a port that is another every time.
  const { pathname, search } = new URL(address);
  const asked = `GET ${pathname}${search} answered ${status}`;
  if (status >= 200 && status < 300) return parseEntries(body, asked);
  const message = `${asked}: ${excerptOf(body) || "(empty body)"}. Nothing was taken over; the next run asks again.`;
  throw new UpstreamError("refused", message);
}

/** Reads with the token while upstream accepts it, and without it from the first 401 on: the lists are public. */
function createReader(http: HttpClient, token: string | undefined): Reader {
  let headers = readAuthorization(token);
  return async (address) => {
    const answer = await http.get(address, headers);
    if (answer.status !== 401 || !headers["Authorization"]) return answer;
    headers = {};
    return http.get(address, headers);
  };
}

/** A token that no header can carry is left out here, because the error about it would quote it. */
function readAuthorization(token = ""): Readonly<Record<string, string>> {
  const word = token.trim();
  return /^[\x21-\x7e]+$/.test(word) ? { Authorization: `Bearer ${word}` } : {};
}
