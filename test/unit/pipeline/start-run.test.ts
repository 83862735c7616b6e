import { describe, expect, it } from "vitest";
import { parseSettings } from "#config/settings.ts";
import type { Instant } from "#papers/instant.ts";
import type { IssueRow } from "#papers/issue.ts";
import { addDays, eachDay, type ListDay } from "#papers/list-day.ts";
import { startRun } from "#pipeline/start-run.ts";
import { createMemoryQueue, createMemoryTelemetry } from "./memory-ports.ts";
import { createMemoryStore } from "./memory-store.ts";

const SCHEDULED = "2026-01-05T02:45:00Z" as Instant;
const OPEN = "2026-01-05" as ListDay;

const row = (day: ListDay): IssueRow => ({
  day,
  kind: "issue",
  state: "settled",
  origin: "hugging-face",
  capturedAt: SCHEDULED,
  revision: 1,
  papers: 1,
  votes: 1,
  withCode: 0,
  rejects: 0,
});

async function startWith(held: readonly ListDay[]) {
  const store = createMemoryStore();
  for (const day of held) await store.putRow(row(day));
  const queue = createMemoryQueue();
  await startRun(SCHEDULED, { store, queue, telemetry: createMemoryTelemetry(), settings: parseSettings({}) });
  return queue.jobs.map(({ day }) => day);
}

describe("startRun", () => {
  it("sends one job for each list day the run is due to ask for, newest first", async () => {
    expect(await startWith([])).toEqual(eachDay(addDays(OPEN, -14), OPEN).toReversed());
  });

  it("knows what is held of the year before", async () => {
    const held = eachDay("2025-12-01" as ListDay, OPEN);
    expect(await startWith(held)).toEqual(["2026-01-05", "2026-01-04", "2026-01-03", "2025-12-29"]);
  });
});
