import type { IncomingMessage, ServerResponse } from "node:http";
import { startLoopbackServer } from "#local/loopback-server.ts";
import { type Instant, toMilliseconds } from "#papers/instant.ts";
import { isWeekend, type ListDay, parseListDay } from "#papers/list-day.ts";
import { inventEntry } from "../unit/adapters/hugging-face/invented-entry.ts";

export type Entries = readonly unknown[];

/** Takes over an answer. @returns false to let the healthy upstream answer after all */
export type Trouble = (response: ServerResponse, healthy: Entries, day: ListDay) => boolean | void;

export interface InventedUpstream {
  readonly url: string;
  /** Strikes every call while it is set. */
  trouble: Trouble | undefined;
  /** How often it struck. */
  struck(): number;
  /** What healthy lists hold. */
  entriesOf: (day: ListDay) => Entries;
  close(): Promise<void>;
}

/** Hugging Face with invented lists of four papers a weekday, and with whatever trouble is set. */
export async function startInventedUpstream(now: () => Instant): Promise<InventedUpstream> {
  let struck = 0;
  const server = await startLoopbackServer((request, response) => {
    const day = askedDay(request);
    const healthy = day ? upstream.entriesOf(day) : [];
    response.sendDate = false;
    response.setHeader("Date", new Date(toMilliseconds(now())).toUTCString());
    if (day && upstream.trouble && upstream.trouble(response, healthy, day) !== false) return void (struck += 1);
    sendJson(response, healthy);
  });
  const upstream: InventedUpstream = {
    url: server.url,
    trouble: undefined,
    struck: () => struck,
    entriesOf: inventLists,
    close: server.close,
  };
  return upstream;
}

export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(value));
}

function askedDay({ url = "/" }: IncomingMessage): ListDay | undefined {
  return parseListDay(new URL(url, "http://127.0.0.1").searchParams.get("date") ?? "");
}

/** The same lists hours later: every paper has other votes, and another rank. */
export function inventLaterLists(day: ListDay): Entries {
  return inventLists(day).map((entry, index) => {
    const { paper, ...rest } = entry as { paper: { upvotes: number } };
    return { ...rest, paper: { ...paper, upvotes: paper.upvotes + 10 * index } };
  });
}

/** Four papers with ids of their own for every weekday, and none at weekends. */
export function inventLists(day: ListDay): Entries {
  if (isWeekend(day)) return [];
  const number = Math.round(Date.parse(day) / 86_400_000) % 10_000;
  return [1, 2, 3, 4].map((place) =>
    inventEntry(`${day.slice(2, 4)}${day.slice(5, 7)}.${place}${String(number).padStart(4, "0")}`, {}, 50 - place),
  );
}
