import { parseSettings, type Settings } from "#config/settings.ts";
import type { DayList } from "#papers/day-list.ts";
import { toMilliseconds } from "#papers/instant.ts";
import type { ListDay } from "#papers/list-day.ts";
import { ingestDay } from "#pipeline/ingest-day.ts";
import type { ObjectStore } from "#pipeline/ports.ts";
import { publishDays } from "#pipeline/publish-days.ts";
import {
  createMemoryCaptures,
  createMemoryCdn,
  createMemoryEnricher,
  createMemoryObjects,
  createMemoryTelemetry,
  createScriptedSource,
} from "./memory-ports.ts";
import { createMemoryStore } from "./memory-store.ts";

/** A press in memory: takes lists, and publishes the days it is told to. */
export function createPress(settings: Settings = parseSettings({})) {
  const store = createMemoryStore();
  const objects = createMemoryObjects();
  const cdn = createMemoryCdn();
  const telemetry = createMemoryTelemetry();
  const ports = { store, objects, cdn, telemetry, settings, siteUrl: "https://papers.example" };
  return {
    ...ports,
    async take(...lists: readonly DayList[]) {
      const captures = createMemoryCaptures();
      for (const list of lists) {
        const clock = () => toMilliseconds(list.capturedAt);
        const source = createScriptedSource([list]);
        const enricher = createMemoryEnricher();
        await ingestDay(list.day, { source, enricher, store, captures, telemetry, clock, origin: "hugging-face" });
      }
    },
    /** @param other what the bucket does otherwise this time */
    async publish(days: readonly string[], other: Partial<ObjectStore> = {}) {
      await publishDays(days as readonly ListDay[], { ...ports, objects: { ...objects, ...other } });
    },
    page: (key: string) => objects.bodies.get(key) ?? "",
  };
}
