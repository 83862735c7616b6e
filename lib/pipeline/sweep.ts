import pMap from "p-map";
import type { Instant } from "#papers/instant.ts";
import { openListDayAt } from "#papers/list-day.ts";
import { planSweep, SWEEP_DAYS } from "./plan-sweep.ts";
import { readRecentRows } from "./recent-rows.ts";
import type { RunPorts } from "./start-run.ts";

const CONCURRENT_READS = 8;

/**
 * Looks over the last weeks, sends a job for whatever was left undone, and says whether the site is fresh. Reads two years'
 * rows and one small entry a day, however old the archive is. Sent twice or late it does no harm: each of its jobs is
 * one that changes nothing where nothing is to be done.
 */
export async function sweep(at: Instant, { store, queue, telemetry }: Omit<RunPorts, "settings">): Promise<void> {
  const rows = await readRecentRows(store, openListDayAt(at), SWEEP_DAYS);
  const rendered = await pMap(rows, async ({ day }) => [day, await store.readRendered(day)] as const, {
    concurrency: CONCURRENT_READS,
  });
  const { ask, announce, fresh } = planSweep(at, rows, new Map(rendered));
  await queue.send([...ask.map((day) => ({ day })), ...announce.map((day) => ({ day, work: "announce" as const }))]);
  telemetry.count("fresh", fresh ? 1 : 0);
  telemetry.info("The sweep's jobs are sent.", { at, ask, announce, fresh });
}
