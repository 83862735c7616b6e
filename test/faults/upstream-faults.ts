import type { ListDay } from "#papers/list-day.ts";
import { findDifferences, findHalfWritten, findLost } from "./compare-sites.ts";
import type { Fault, Outcome, Rings } from "./fault.ts";
import { type FaultPress, THURSDAY, WEDNESDAY, withFaultPress } from "./fault-press.ts";
import { healthySite, rememberOnce } from "./healthy-site.ts";
import { inventLists, sendJson, type Trouble } from "./invented-upstream.ts";

/*
 * Upstream in trouble while Thursday's list is asked for, all afternoon and in every one of the queue's tries; by night it
 * is well again. Wednesday had been published before.
 */

/** How often the queue hands over a job before it gives up. */
const TRIES = 4;
const DAYS: readonly ListDay[] = [WEDNESDAY, THURSDAY];
const SIXTY_MEGABYTES = 60_000_000;
const PATIENT = 10_000;

/** What a healthy press has by night, when the afternoon's answers were `lists` for these days, and none for others. */
async function atNight(days: readonly ListDay[], lists = inventLists): Promise<Map<string, string>> {
  return withFaultPress(async (faulty) => {
    await faulty.work(WEDNESDAY);
    faulty.upstream.entriesOf = lists;
    await faulty.work(...days.filter((day) => day !== WEDNESDAY));
    await faulty.untilNight(...DAYS);
    return faulty.site();
  });
}

/** A press that the trouble left without Thursday, one that it left with all of it, and one with all but an entry. */
const references = [
  rememberOnce(() => atNight([WEDNESDAY])),
  healthySite,
  rememberOnce(() => atNight(DAYS, (day) => inventLists(day).slice(1))),
];

/** How the site differs from that of the healthy press it is most like. */
async function compareToHealthy(site: ReadonlyMap<string, string>): Promise<string[]> {
  let fewest: string[] | undefined;
  for (const reference of references) {
    const differences = findDifferences(site, await reference());
    if (fewest === undefined || differences.length < fewest.length) fewest = differences;
  }
  return fewest ?? [];
}

/**
 * @param before what was published before the trouble began
 * @param patience milliseconds that a call may take, where what comes back is large
 */
async function strike(trouble: Trouble, before: readonly ListDay[], patience?: number): Promise<Outcome> {
  return withFaultPress(async (faulty) => {
    await faulty.work(...before);
    const published = faulty.site();
    faulty.upstream.trouble = trouble;
    let failed = 0;
    for (let attempt = 1; attempt <= TRIES; attempt += 1) failed += await faulty.work(THURSDAY);
    const meanwhile = faulty.site();
    faulty.upstream.trouble = undefined;
    await faulty.untilNight(...DAYS);
    const site = faulty.site();
    return {
      injected: faulty.upstream.struck(),
      lost: [...findLost(meanwhile, before), ...findLost(site, DAYS)],
      wrong: [
        ...findHalfWritten(meanwhile),
        ...before.filter((day) => papersOf(meanwhile, day) !== papersOf(published, day)),
        ...(await compareToHealthy(site)),
      ],
      rings: ringing(faulty, failed),
    };
  }, patience);
}

function ringing({ press }: FaultPress, failed: number): Rings {
  if (failed === TRIES) return "Ingest dead letters";
  return press.tally.totals.listsShrunk > 0 ? "List shrank" : "none";
}

/** The ids of a published day: what a reader must not lose because the next answer was bad. */
function papersOf(site: ReadonlyMap<string, string>, day: ListDay): string {
  const json = site.get(`data/${day.slice(0, 7).replace("-", "/")}/${day}.json`) ?? "{}";
  const { papers = [] } = JSON.parse(json) as { papers?: { id: string }[] };
  return papers
    .map(({ id }) => id)
    .toSorted()
    .join(" ");
}

/** Strikes the first `times` calls only. */
function first(times: number, trouble: Trouble): Trouble {
  let calls = 0;
  return (...call) => ((calls += 1) <= times ? trouble(...call) : false);
}

const text =
  (status: number, body: string, headers: Record<string, string> = {}): Trouble =>
  (response) =>
    void response.writeHead(status, headers).end(body);

const limits = { RateLimit: '"api";r=0;t=20', "Retry-After": "20" };

type Row = readonly [name: string, trouble: Trouble, rings: Rings, healedBy: string, patience?: number];

const TROUBLES: readonly Row[] = [
  ["upstream answers 429 with headers, twice", first(2, text(429, "", limits)), "none", "the client waits as told"],
  ["upstream answers 429 with headers, all day", text(429, "", limits), "Ingest dead letters", "next run"],
  ["upstream answers 429 without headers, twice", first(2, text(429, "Too many")), "none", "the client backs off"],
  ["upstream answers 429 without headers, all day", text(429, "Too many"), "Ingest dead letters", "next run"],
  ["upstream answers 500, once", first(1, text(500, "")), "none", "the client tries again"],
  ["upstream answers 500, all day", text(500, ""), "Ingest dead letters", "next run"],
  ["upstream does not answer", () => undefined, "Ingest dead letters", "next run"],
  [
    "upstream breaks off in the middle of a body",
    (response, healthy) => {
      const body = JSON.stringify(healthy);
      response.writeHead(200, { "Content-Length": body.length }).write(body.slice(0, body.length / 2), () => {
        response.destroy();
      });
    },
    "Ingest dead letters",
    "next run",
  ],
  ["upstream answers HTML", text(200, "<!doctype html><p>Please wait"), "Ingest dead letters", "next run"],
  ["upstream answers {error} with 200", text(200, '{"error":"Internal"}'), "Ingest dead letters", "next run"],
  [
    "upstream answers half of the JSON",
    (response, healthy) => {
      const body = JSON.stringify(healthy);
      response.writeHead(200).end(body.slice(0, body.length / 2));
    },
    "Ingest dead letters",
    "next run",
  ],
  [
    "upstream answers 60 MB",
    (response) => void response.writeHead(200).end(Buffer.alloc(SIXTY_MEGABYTES, " ")),
    "Ingest dead letters",
    "next run",
    PATIENT,
  ],
  ["upstream answers [] on a weekday", (response) => sendJson(response, []), "none", "next run"],
  [
    "one entry of the list is rotten",
    (response, healthy) => sendJson(response, [{ paper: { id: 5 } }, ...healthy.slice(1)]),
    "none",
    "next run; the others are published",
  ],
  [
    "the list has everything twice",
    (response, healthy) => sendJson(response, [...healthy, ...healthy]),
    "none",
    "each is published once",
  ],
  [
    "upstream's clock is a month ahead",
    (response, healthy) => {
      response.setHeader("Date", "Fri, 06 Mar 2026 08:45:00 GMT");
      sendJson(response, healthy);
    },
    "none",
    "our own clock",
  ],
  [
    "upstream's clock stands in 1970",
    (response, healthy) => {
      response.setHeader("Date", "Thu, 01 Jan 1970 00:00:00 GMT");
      sendJson(response, healthy);
    },
    "none",
    "our own clock",
  ],
];

/** Troubles that meet an issue which is on the site already. */
const TROUBLES_OF_HELD: readonly Row[] = [
  ["a held list comes back empty", (response) => sendJson(response, []), "List shrank", "the fuller list is kept"],
  [
    "a held list loses three of four papers",
    (response, healthy) => sendJson(response, healthy.slice(0, 1)),
    "List shrank",
    "the fuller list is kept",
  ],
  ["a held list turns into an error", text(200, '{"error":"Internal"}'), "Ingest dead letters", "the issue is kept"],
];

const toFault =
  (before: readonly ListDay[]) =>
  ([name, trouble, rings, healedBy, patience]: Row): Fault => ({
    name,
    healedBy,
    rings,
    run: () => strike(trouble, before, patience),
  });

export const upstreamFaults: readonly Fault[] = [
  ...TROUBLES.map(toFault([WEDNESDAY])),
  ...TROUBLES_OF_HELD.map(toFault(DAYS)),
];
