import { requestDollars } from "#local/costs/request-dollars.ts";
import measuredCosts from "#local/costs/measured.json" with { type: "json" };
import { PRICES } from "#local/costs/prices.ts";
import { inventDay } from "../corpus/invent-day.ts";
import { LAST_DAY } from "../corpus/sizes.ts";
import * as limits from "./limits.ts";
import type { Measured } from "./measured.ts";
import { simulateCache } from "./simulate-cache.ts";
import { simulateQueue } from "./simulate-queue.ts";
import { amountFor } from "./workload.ts";

/** How much of a limit is asked for. */
export interface Demand {
  readonly limit: limits.Limit;
  readonly demand: number;
}

export interface Outcome {
  readonly name: string;
  readonly demands: readonly Demand[];
  readonly dollars: { readonly what: string; readonly amount: number };
  /** What else came out, in sentences. */
  readonly found: readonly string[];
}

const DAYS_COUNTED = 35;
const MONTH = 30;
const SECONDS_A_MONTH = MONTH * 86_400;
const PAPERS = 50;

/** A function with the memory of the stack has so many seconds for one of a whole core. */
const slowness = limits.MEMORY_OF_A_CPU / limits.RENDER_MEMORY;

/** All of cs.*: ten times the papers of Hugging Face's lists. */
function tenfoldPapers({ workload, renderSeconds, largestFeed }: Measured): Outcome {
  const papers = 10 * PAPERS;
  const writes = amountFor(workload, "writes", papers);
  const issue = Buffer.byteLength(JSON.stringify(inventDay(LAST_DAY, papers).issue));
  return {
    name: "Ten times the papers",
    demands: [
      { limit: limits.RENDER_SECONDS, demand: 10 * renderSeconds * slowness },
      { limit: limits.CLOUDFRONT_COMPRESSES, demand: 10 * largestFeed },
      { limit: limits.ITEM_BYTES, demand: issue },
      // Over a minute, as a table may go beyond its ceiling for moments; an item takes three units on average.
      { limit: limits.TABLE_WRITES, demand: (writes * 3) / 60 },
      { limit: limits.LAMBDA_CONCURRENCY, demand: 2 + 1 },
    ],
    dollars: {
      what: "requests a month",
      amount: (10 * requestDollars(measuredCosts.month) * MONTH) / DAYS_COUNTED,
    },
    found: [
      `A new day of ${papers} papers puts ${Math.round(amountFor(workload, "puts", papers))} objects and writes ${Math.round(writes)} items.`,
    ],
  };
}

/** What CloudFront asks for a request and a gigabyte, beyond what is free, in the cheapest regions. */
const REQUEST = 1e-6;
const GIGABYTE = 0.085;
/** Caches that ask the origin by themselves: CloudFront's regional ones, as many as its documentation names. */
const REGIONAL_CACHES = 13;
const REMEMBERED = 3_600;
const PAGES_READ = 50_000;
const READERS = 1_000;

/** A thousand readers a second, each with one page that their browser has not. */
function manyReaders({ dayPageOnTheWire }: Measured): Outcome {
  const { origin, hits } = simulateCache({
    readers: READERS,
    pages: PAGES_READ,
    caches: REGIONAL_CACHES,
    remembered: REMEMBERED,
  });
  const gigabytes = (READERS * SECONDS_A_MONTH * dayPageOnTheWire) / 1e9;
  const dollars = READERS * SECONDS_A_MONTH * REQUEST + gigabytes * GIGABYTE;
  return {
    name: "A thousand readers a second",
    demands: [
      { limit: limits.CLOUDFRONT_REQUESTS, demand: READERS },
      { limit: limits.S3_GETS, demand: origin },
    ],
    dollars: { what: "a month, pay as you go, if it never stops", amount: dollars },
    found: [
      `CloudFront answers ${(100 * hits).toFixed(1)} % itself; ${origin.toFixed(1)} requests a second reach S3.`,
      `Readers take ${(gigabytes / 1e3).toFixed(1)} TB a month.`,
    ],
  };
}

const MONTHS = 120;
const WORKERS = [1, 2, 16, 120] as const;
/** Eight puts at a time, of 25 ms each. */
const PUTS_OF_A_WORKER = 8 / 0.025;
/** As a queue starts them: five at once, then three hundred more a minute. */
const STARTS = { atOnce: 5, perMinute: 300 };
/** Days of 50 papers are read three times over a rebuild, in units of four kilobytes. */
const READ_UNITS_OF_A_MONTH = 3 * 30 * Math.ceil((PAPERS * 3_500) / 4_096);

/** The whole archive of ten years made again, a month a job, through the queue. */
function parallelRebuild({ monthSeconds, monthFiles }: Measured): Outcome {
  const jobOf = (workers: number) =>
    monthSeconds + monthFiles / Math.min(PUTS_OF_A_WORKER, limits.S3_PUTS.most / workers);
  const runs = WORKERS.map((workers) => {
    const jobs = Array.from({ length: MONTHS }, () => jobOf(workers));
    return { workers, job: jobOf(workers), ...simulateQueue(jobs, { workers, ...STARTS }) };
  });
  const last = runs.at(-1) ?? { makespan: 1, job: 0 };
  const gigabyteSeconds = (MONTHS * jobOf(16) * limits.MEMORY_OF_A_CPU) / 1_024;
  return {
    name: "A rebuild of ten years in parallel",
    demands: [
      { limit: limits.LAMBDA_SECONDS, demand: last.job },
      { limit: limits.S3_PUTS, demand: Math.min((MONTHS * monthFiles) / last.makespan, 120 * PUTS_OF_A_WORKER) },
      { limit: limits.TABLE_READS, demand: (MONTHS * READ_UNITS_OF_A_MONTH) / last.makespan },
      { limit: limits.LAMBDA_CONCURRENCY, demand: MONTHS },
    ],
    dollars: {
      what: "a rebuild, every file put",
      amount: MONTHS * monthFiles * PRICES.put + gigabyteSeconds * PRICES.gigabyteSecond,
    },
    found: runs.map(
      ({ workers, makespan }) =>
        `${workers} at once: ${duration(makespan)} for ${Math.round(MONTHS * monthFiles).toLocaleString("en")} files.`,
    ),
  };
}

const SOURCES = 20;
const RUNS_A_DAY = 3;
const DAYS_A_RUN = 4;
const SWEEPS_A_DAY = 2;

/** Twenty sources like Hugging Face's lists, each asked for four days three times a day. */
function manySources({ workload }: Measured): Outcome {
  const jobs = SOURCES * (RUNS_A_DAY * DAYS_A_RUN + SWEEPS_A_DAY);
  return {
    name: "Twenty sources",
    demands: [
      { limit: limits.ARXIV_REQUESTS, demand: jobs },
      { limit: limits.SOURCE_CALLS, demand: RUNS_A_DAY * DAYS_A_RUN },
      { limit: limits.TABLE_WRITES, demand: (SOURCES * amountFor(workload, "writes", PAPERS) * 3) / 3_600 },
      { limit: limits.LAMBDA_CONCURRENCY, demand: 2 + 1 },
    ],
    dollars: {
      what: "requests a month",
      amount: (SOURCES * requestDollars(measuredCosts.month) * MONTH) / DAYS_COUNTED,
    },
    found: [
      `${jobs} jobs a day at two at once, ten seconds each: ${duration((jobs * 10) / 2)} of every day.`,
      "A run of all sources at one hour asks arXiv for a minute per source at most; they take turns over the table.",
    ],
  };
}

function duration(seconds: number): string {
  if (seconds < 120) return `${Math.round(seconds)} s`;
  return seconds < 7_200 ? `${Math.round(seconds / 60)} minutes` : `${(seconds / 3_600).toFixed(1)} hours`;
}

export function simulateAll(measured: Measured): Outcome[] {
  return [tenfoldPapers, manyReaders, parallelRebuild, manySources].map((scenario) => scenario(measured));
}
