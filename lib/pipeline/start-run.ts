import type { Settings } from "#config/settings.ts";
import type { Instant } from "#papers/instant.ts";
import { openListDayAt } from "#papers/list-day.ts";
import { planRun } from "./plan-run.ts";
import type { JobQueue, PaperStore, Telemetry } from "./ports.ts";
import { readRecentRows } from "./recent-rows.ts";

export interface RunPorts {
  readonly store: PaperStore;
  readonly queue: JobQueue;
  readonly telemetry: Telemetry;
  readonly settings: Settings;
}

/** A scheduled run: one job for each list day it is due to ask for. */
export async function startRun(scheduledAt: Instant, { store, queue, telemetry, settings }: RunPorts): Promise<void> {
  const rows = await readRecentRows(store, openListDayAt(scheduledAt), settings.gapDays);
  const days = planRun(scheduledAt, rows, settings);
  await queue.send(days.map((day) => ({ day })));
  telemetry.info("The run's jobs are sent.", { scheduledAt, days });
}
