import { createPaperStore } from "#adapters/dynamodb/paper-store.ts";
import type { Table } from "#adapters/dynamodb/table.ts";
import { parseSettings } from "#config/settings.ts";
import { toMilliseconds } from "#papers/instant.ts";
import { ingestDay } from "#pipeline/ingest-day.ts";
import type { ObjectStore } from "#pipeline/ports.ts";
import { publishDays } from "#pipeline/publish-days.ts";
import { inventAnswer } from "../corpus/invent-answer.ts";
import { countCdn, countObjects, countTable, type Requests } from "./counted-ports.ts";
import type { Scenario } from "./scenarios.ts";
import { createSilentTelemetry } from "./silent-telemetry.ts";

export interface Press {
  readonly table: Table;
  readonly objects: ObjectStore;
  readonly requests: Requests;
}

/**
 * What the press does when one list day is asked for: ingest, and, when that wrote something, render for the record that
 * the stream hands over. A stream may bring a record once more, when there is nothing left to do for it.
 */
export async function runDay(scenario: Omit<Scenario, "name">, count: number, press: Press): Promise<void> {
  const { day, at, moved, recordAgain = false } = scenario;
  const { requests } = press;
  const { list, enricher } = inventAnswer(day, count, at, moved);
  const telemetry = createSilentTelemetry();
  const store = () => createPaperStore(countTable(press.table, requests));
  await ingestDay(day, {
    source: { list: async () => list },
    enricher,
    store: store(),
    captures: { keep: async () => Boolean((requests.puts += 1)) },
    telemetry,
    clock: () => toMilliseconds(at),
    origin: "hugging-face",
  });
  if (requests.writes === 0 && !recordAgain) return;
  await publishDays([day], {
    // Ingest and render are two functions: neither knows what the other one has read.
    store: store(),
    objects: countObjects(press.objects, requests),
    cdn: countCdn(requests),
    telemetry,
    settings: parseSettings({}),
    siteUrl: "https://papers.example",
  });
}
