import { FREE, PRICES } from "./prices.ts";
import type { RequestCounts } from "./request-counts.ts";
import { gigabyteSeconds, REQUESTS_PER_MESSAGE } from "./request-dollars.ts";

/** One line of a monthly bill. */
export interface CostLine {
  readonly what: string;
  /** In the unit that `what` names. */
  readonly quantity: number;
  /** How much of it is free each month. */
  readonly free: number;
  readonly price: number;
  readonly dollars: number;
}

const GIGABYTE = 1e9;
/** Five weeks are counted; no month has more days than 31. */
const MONTH_OF_COUNTED = 31 / 35;
const DAYS_OF_MONTH = 31;
/** By the site bucket's lifecycle: pages can be made again, so this is only for looking up what was there. */
const DAYS_REPLACED_ARE_KEPT = 7;
const WRITE_UNIT = 1_024;
/** The jobs queue's pollers ask every twenty seconds, five at a time, whether or not there is anything. */
const IDLE_POLLS = 5 * 3 * 60 * 24 * DAYS_OF_MONTH;
export const ALARMS = 11;
/** What the functions count themselves, see lambda-telemetry.ts; charged for the hours of a day in which it is sent. */
export const CUSTOM_METRICS = 15;
const HOURS_WITH_METRICS = 8;
const LOG_BYTES_PER_INVOCATION = 4_000;

/**
 * @param counted over five weeks of scheduled runs
 * @param fetched counted over the same weeks fetched once: what one copy of them takes in table and bucket
 * @param months how old the archive is
 */
export function monthlyCost(counted: RequestCounts, fetched: RequestCounts, months: number): CostLine[] {
  const [month, copy] = [ofMonth(counted), ofMonth(fetched)];
  const invocations = month.ingestInvocations + month.renderInvocations;
  const replaced = (month.bytesPut * DAYS_REPLACED_ARE_KEPT) / DAYS_OF_MONTH;
  const stored = (replaced + copy.bytesPut * months) / GIGABYTE;
  const table = (copy.writeUnits * WRITE_UNIT * months) / GIGABYTE;
  return [
    line("DynamoDB, read units", month.readUnits, 0, PRICES.readUnit),
    line("DynamoDB, write units", month.writeUnits, 0, PRICES.writeUnit),
    line("DynamoDB, GB stored", table, FREE.tableGigabytes, PRICES.tableGigabyteMonth),
    line("DynamoDB, GB under point-in-time recovery", table, 0, PRICES.recoveryGigabyteMonth),
    line("S3, PUT and LIST requests", month.puts + month.lists, 0, PRICES.put),
    line("S3, HEAD requests", month.heads, 0, PRICES.get),
    line("S3, GB stored with replaced versions", stored, 0, PRICES.storedGigabyteMonth),
    line("Lambda, invocations", invocations, FREE.invocations, PRICES.invocation),
    line("Lambda, GB-seconds", gigabyteSeconds(month), FREE.gigabyteSeconds, PRICES.gigabyteSecond),
    line(
      "SQS, requests, most of them idle polling",
      IDLE_POLLS + month.messages * REQUESTS_PER_MESSAGE,
      FREE.queueRequests,
      PRICES.queueRequest,
    ),
    line("CloudFront, invalidated paths", month.invalidationPaths, FREE.invalidationPaths, PRICES.invalidationPath),
    line("CloudWatch, metrics", (CUSTOM_METRICS * HOURS_WITH_METRICS) / 24, FREE.metrics, PRICES.metric),
    line("CloudWatch, alarms", ALARMS, FREE.alarms, PRICES.alarm),
    line(
      "CloudWatch, GB of logs",
      (invocations * LOG_BYTES_PER_INVOCATION) / GIGABYTE,
      FREE.loggedGigabytes,
      PRICES.loggedGigabyte,
    ),
  ];
}

function ofMonth(counts: RequestCounts): RequestCounts {
  const scaled = Object.entries(counts).map(([name, count]) => [name, Math.round(count * MONTH_OF_COUNTED)] as const);
  return Object.fromEntries(scaled) as unknown as RequestCounts;
}

function line(what: string, quantity: number, free: number, price: number): CostLine {
  return { what, quantity, free, price, dollars: Math.max(0, quantity - free) * price };
}
