import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSharedTurn } from "#adapters/dynamodb/shared-turn.ts";
import { createTable, type Table } from "#adapters/dynamodb/table.ts";
import { createTable as createEmbeddedTable } from "#local/create-table.ts";
import { startEmbeddedDynamoDb } from "#local/embedded-dynamodb.ts";
import type { LocalServer } from "#local/loopback-server.ts";
import { inventIds } from "../arxiv/invented-record.ts";

let server: LocalServer;
let table: Table;
beforeAll(async () => {
  server = await startEmbeddedDynamoDb({});
  await createEmbeddedTable(server.url, "papers");
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  table = createTable(
    new DynamoDBClient({ endpoint: server.url, region: "us-east-1", credentials }),
    "papers",
    () => undefined,
  );
});
afterAll(() => server.close());

/** Two machines on one table, on one clock that moves by what is slept. */
function startMachines() {
  let now = Date.parse("2026-02-05T12:00:00Z");
  const spoken: number[] = [];
  let speaking = 0;
  let most = 0;
  const upstream = {
    enrich: async () => {
      most = Math.max(most, (speaking += 1));
      spoken.push(now);
      await new Promise((resolve) => setTimeout(resolve, 20));
      speaking -= 1;
      return new Map();
    },
  };
  const options = {
    table,
    clock: () => now,
    sleep: async (milliseconds: number) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      now += milliseconds;
    },
    longest: 12_000,
    spacing: 3_000,
  };
  const machine = (more = {}) => createSharedTurn(upstream, { ...options, ...more });
  return { machine, spoken, most: () => most, pass: (milliseconds: number) => void (now += milliseconds) };
}

describe("a turn shared over the table", () => {
  it("lets one machine at a time ask, three seconds apart", async () => {
    const { machine, spoken, most, pass } = startMachines();
    pass(60_000);
    await Promise.all([machine().enrich(inventIds(1)), machine().enrich(inventIds(1))]);
    expect(spoken).toHaveLength(2);
    expect(most()).toBe(1);
    expect(spoken[1]! - spoken[0]!).toBeGreaterThanOrEqual(3_000);
  });

  it("gives up when the other holds its turn too long, so that no issue waits", async () => {
    const { machine, pass } = startMachines();
    pass(120_000);
    const stuck = createSharedTurn(
      { enrich: () => new Promise(() => undefined) },
      {
        table,
        clock: () => Date.parse("2026-02-05T12:03:00Z"),
        sleep: async () => undefined,
        longest: 60_000,
        spacing: 3_000,
      },
    );
    void stuck.enrich(inventIds(1));
    await new Promise((resolve) => setTimeout(resolve, 50));
    pass(60_000);
    await expect(machine({ longest: 2_000 }).enrich(inventIds(1))).rejects.toThrow("another run");
  });

  it("takes over a turn that was never given back", async () => {
    const { machine, spoken, pass } = startMachines();
    pass(24 * 3_600_000);
    await machine().enrich(inventIds(1));
    expect(spoken).toHaveLength(1);
  });

  it("takes no turn to ask for nothing", async () => {
    const { machine, spoken } = startMachines();
    await machine().enrich([]);
    expect(spoken).toEqual([]);
  });
});
