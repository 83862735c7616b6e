/*
 * The press on this machine, with its services in another process: one new day after the other (CPU of our own), or a
 * backfill through the queue's messages and the stream's records. Run by the laptop cases:
 * node bench/programs/local-days.ts days|backfill ADDRESSES DAYS
 */

import { createLocalPress } from "#local/local-press.ts";
import { parseSettings } from "#config/settings.ts";
import { toMilliseconds } from "#papers/instant.ts";
import { daysOf } from "../corpus/sizes.ts";
import { countRequests, type Sent } from "../measure/count-requests.ts";
import { report } from "../measure/report.ts";
import { type Addresses, SERVED_AT } from "../measure/services.ts";

/** Days that are taken before anything is measured: code is compiled, and a month has days. */
const WARMING = 5;
/** As many records as the stream hands to render at once. */
const BATCH = 25;

const [what = "", addresses = "{}", count = ""] = process.argv.slice(2);
const { variables, queueUrl, sourceUrl, arxivUrl } = JSON.parse(addresses) as Addresses;
let waited = 0;
const press = createLocalPress({
  services: {
    variables,
    queue: { queueUrl, url: queueUrl, drain: () => [], close: async () => undefined },
    close: async () => undefined,
  },
  settings: parseSettings({}),
  sourceUrl,
  arxivUrl,
  origin: "hugging-face",
  siteUrl: "https://papers.example",
  clock: () => toMilliseconds(SERVED_AT),
  // Waiting for arXiv's turn takes no CPU, so it need not take time either.
  pace: {
    attemptTimeout: 20_000,
    now: () => Date.now() + waited,
    sleep: async (milliseconds) => void (waited += milliseconds),
  },
  log: () => undefined,
});
const days = daysOf({ name: "", days: Number(count), papers: 0 });
const sentSince = countRequests();

async function measureDays(): Promise<object> {
  const [cpuMs, wallMs, sent]: [number[], number[], Sent[]] = [[], [], []];
  for (const [index, day] of days.entries()) {
    const [cpu, began] = [process.cpuUsage(), performance.now()];
    sentSince();
    await press.ingest(day);
    await press.renderAgain([day]);
    const { user, system } = process.cpuUsage(cpu);
    if (index < WARMING) continue;
    cpuMs.push((user + system) / 1_000);
    wallMs.push(performance.now() - began);
    sent.push(sentSince());
  }
  return { cpuMs, wallMs, sent };
}

async function measureBackfill(): Promise<object> {
  const began = performance.now();
  for (let start = 0; start < days.length; start += BATCH) {
    const batch = days.slice(start, start + BATCH);
    for (const day of batch) await press.ingest(day);
    await press.renderAgain(batch);
  }
  return { wallMs: performance.now() - began, days: days.length };
}

report((await (what === "days" ? measureDays() : measureBackfill())) as Record<string, unknown>);
process.exit(0);
