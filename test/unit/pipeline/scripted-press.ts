import type { DayList } from "#papers/day-list.ts";
import { type Instant, toMilliseconds } from "#papers/instant.ts";
import type { ListDay } from "#papers/list-day.ts";
import { ingestDay } from "#pipeline/ingest-day.ts";
import type { PaperStore } from "#pipeline/ports.ts";
import {
  createMemoryCaptures,
  createMemoryEnricher,
  createMemoryTelemetry,
  createScriptedSource,
} from "./memory-ports.ts";
import { createMemoryStore } from "./memory-store.ts";

export const DAY = "2026-02-05" as ListDay;
export const PRESS = "2026-02-05T02:45:00Z";
export const NIGHT = "2026-02-05T14:45:00Z";

/** A press whose only day gets these answers, one for each time it is run. */
export function createScriptedPress(answers: readonly (DayList | Error)[], now: string = NIGHT) {
  const store = createMemoryStore();
  const captures = createMemoryCaptures();
  const telemetry = createMemoryTelemetry();
  const source = createScriptedSource(answers);
  const clock = () => toMilliseconds(now as Instant);
  const enricher = createMemoryEnricher();
  const ports = { store, captures, telemetry, source, enricher, clock, origin: "hugging-face" } as const;
  const run = (other: Partial<PaperStore> = {}) => ingestDay(DAY, { ...ports, store: { ...store, ...other } });
  return { ...ports, run, read: () => store.readDay(DAY) };
}
