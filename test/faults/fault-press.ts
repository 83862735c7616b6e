import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseSettings } from "#config/settings.ts";
import { SITE_BUCKET, startEmbeddedServices } from "#local/embedded-services.ts";
import { createLocalPress, type LocalPress } from "#local/local-press.ts";
import type { LocalServer } from "#local/loopback-server.ts";
import { type Instant, toMilliseconds } from "#papers/instant.ts";
import type { ListDay } from "#papers/list-day.ts";
import { readTree } from "../end-to-end/run-papers.ts";
import { type FaultDoor, openFaultDoor } from "./fault-door.ts";
import { type InventedUpstream, inventLaterLists, startInventedUpstream } from "./invented-upstream.ts";

/** The local press over embedded services, with an upstream and doors to services through which faults come in. */
export interface FaultPress {
  readonly press: LocalPress;
  readonly upstream: InventedUpstream;
  readonly dynamoDb: FaultDoor;
  readonly s3: FaultDoor;
  now: Instant;
  /** Ingests days and publishes what changed, as jobs and stream do. @returns how many jobs failed */
  work(...days: readonly ListDay[]): Promise<number>;
  /** Goes on to the night, when all lists have other votes, and works off these days. */
  untilNight(...days: readonly ListDay[]): Promise<void>;
  /** Every published file by its path, the stylesheet left out. */
  site(): Map<string, string>;
}

export const WEDNESDAY = "2026-02-04" as ListDay;
export const THURSDAY = "2026-02-05" as ListDay;
/** Thursday's second run, 17:45 in Seoul. */
const AFTERNOON = "2026-02-05T08:45:00Z" as Instant;
const NIGHT = "2026-02-05T14:45:00Z" as Instant;

const SETTINGS = parseSettings({ gapDays: 0, refreshDays: [1] });

/** Milliseconds that a call upstream may take, where waiting for it is the point. */
const SHORT = 100;

/** Runs `work` with a press of its own, and closes it. Waits between calls take no time. */
export async function withFaultPress<Result>(
  work: (faulty: FaultPress) => Promise<Result>,
  attemptTimeout = SHORT,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "faults-"));
  const state = { now: AFTERNOON, waited: 0 };
  const services = await startEmbeddedServices(folder);
  const upstream = await startInventedUpstream(() => state.now);
  const dynamoDb = await openFaultDoor(services.variables["AWS_ENDPOINT_URL_DYNAMODB"] ?? "");
  const s3 = await openFaultDoor(services.variables["AWS_ENDPOINT_URL_S3"] ?? "");
  const endpoints = { AWS_ENDPOINT_URL_DYNAMODB: dynamoDb.url, AWS_ENDPOINT_URL_S3: s3.url };
  const press = createLocalPress({
    services: { ...services, variables: { ...services.variables, ...endpoints } },
    settings: SETTINGS,
    sourceUrl: upstream.url,
    arxivUrl: "",
    origin: "hugging-face",
    siteUrl: "https://papers.example",
    clock: () => toMilliseconds(state.now),
    pace: {
      now: () => Date.now() + state.waited,
      sleep: async (milliseconds) => void (state.waited += milliseconds),
      attemptTimeout,
    },
    log: () => undefined,
  });
  const site = () => readSite(join(folder, SITE_BUCKET));
  const untilNight = async (...days: readonly ListDay[]) => {
    state.now = NIGHT;
    upstream.entriesOf = inventLaterLists;
    await workOff(press, days);
  };
  const moveTo = (instant: Instant): void => {
    state.now = instant;
  };
  const faulty: FaultPress = Object.defineProperty(
    { press, upstream, dynamoDb, s3, site, work: (...days) => workOff(press, days), untilNight } as FaultPress,
    "now",
    { get: () => state.now, set: moveTo },
  );
  try {
    return await work(faulty);
  } finally {
    for (const server of [upstream, dynamoDb, s3] as Pick<LocalServer, "close">[]) await server.close();
    await services.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function workOff(press: LocalPress, days: readonly ListDay[]): Promise<number> {
  let failed = 0;
  for (const day of days) if (!(await press.ingest(day).catch(() => false))) failed += 1;
  await press.renderLagging(days).catch(() => (failed += 1));
  return failed;
}

function readSite(folder: string): Map<string, string> {
  return new Map(
    [...(existsSync(folder) ? readTree(folder) : [])]
      .filter(([path]) => !path.startsWith("assets/"))
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}
