import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { expect, it } from "vitest";
import { createTable } from "#adapters/dynamodb/table.ts";
import { createTurn } from "#adapters/dynamodb/turn.ts";
import { createTally } from "#adapters/telemetry/tally.ts";
import { parseSettings } from "#config/settings.ts";
import { createRenderHandler } from "#functions/render/render-handler.ts";
import { SITE_BUCKET, TABLE_NAME } from "#local/embedded-services.ts";
import { issueRecord } from "#local/lambda-events.ts";
import type { ListDay } from "#papers/list-day.ts";
import { findHalfWritten, findLost } from "./compare-sites.ts";
import { withFaultPress } from "./fault-press.ts";

/** What a run in the afternoon of the last of them changes. */
const DAYS = ["2026-01-29", "2026-02-03", "2026-02-04", "2026-02-05"] as ListDay[];

const environment = {
  TABLE_NAME,
  SITE_BUCKET,
  DISTRIBUTION_ID: "",
  SITE_URL: "https://papers.example",
  SETTINGS: parseSettings({}),
};

it("four renders at once, as a stream of four shards starts them, publish their days without a conflict", async () => {
  await withFaultPress(async ({ press, site }) => {
    for (const day of DAYS) await press.ingest(day);
    const telemetry = createTally(() => undefined);
    const renderAlone = (day: ListDay) => {
      const turn = createTurn({
        table: createTable(new DynamoDBClient(), TABLE_NAME, () => undefined),
        name: "render",
        clock: Date.now,
        sleep: () => new Promise((resolve) => setTimeout(resolve, 50)),
        longest: 120_000,
        spacing: 0,
      });
      return createRenderHandler(environment, { telemetry, turn })({ Records: [issueRecord(day, 1)] });
    };
    expect(await Promise.all(DAYS.map(renderAlone))).toEqual(DAYS.map(() => ({ batchItemFailures: [] })));
    expect(telemetry.totals.publishConflicts).toBe(0);
    expect([...findHalfWritten(site()), ...findLost(site(), DAYS)]).toEqual([]);
  });
}, 120_000);

it("a render whose turn never comes publishes all the same", async () => {
  await withFaultPress(async ({ press, site }) => {
    await press.ingest(DAYS[3] as ListDay);
    const telemetry = createTally(() => undefined);
    const handler = createRenderHandler(environment, { telemetry, turn: (work) => work(false) });
    expect(await handler({ Records: [issueRecord(DAYS[3] as ListDay, 1)] })).toEqual({ batchItemFailures: [] });
    expect(findLost(site(), [DAYS[3] as ListDay])).toEqual([]);
  });
}, 60_000);

it("a render that cannot take its turn has its batch tried again", async () => {
  await withFaultPress(async ({ press }) => {
    await press.ingest(DAYS[3] as ListDay);
    const turn = () => Promise.reject(new Error("The table is throttled."));
    const handler = createRenderHandler(environment, { telemetry: createTally(() => undefined), turn });
    const record = issueRecord(DAYS[3] as ListDay, 1);
    expect(await handler({ Records: [record] })).toEqual({
      batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber }],
    });
  });
}, 60_000);
