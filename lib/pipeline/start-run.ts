import type { Settings } from "#config/settings.ts";
import type { Instant } from "#papers/instant.ts";
import { addDays, openListDayAt } from "#papers/list-day.ts";
import { planRun } from "./plan-run.ts";
import type { JobQueue, PaperStore, Telemetry } from "./ports.ts";

export interface RunPorts {
  readonly store: PaperStore;
  readonly queue: JobQueue;
  readonly telemetry: Telemetry;
  readonly settings: Settings;
}

/** A scheduled run: one job for each list day it is due to ask for. */
export async function startRun(scheduledAt: Instant, { store, queue, telemetry, settings }: RunPorts): Promise<void> {
  const open = openListDayAt(scheduledAt);
  const years = new Set([addDays(open, -settings.gapDays).slice(0, 4), open.slice(0, 4)]);
  const rows = (await Promise.all([...years].map((year) => store.readYear(year)))).flat();
  const days = planRun(scheduledAt, rows, settings);
  await queue.send(days.map((day) => ({ day })));
  telemetry.info("The run's jobs are sent.", { scheduledAt, days });
}
