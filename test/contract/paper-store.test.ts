import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll } from "vitest";
import { createPaperStore } from "#adapters/dynamodb/paper-store.ts";
import { createTable } from "#adapters/dynamodb/table.ts";
import { createTable as createEmbeddedTable } from "#local/create-table.ts";
import { startEmbeddedDynamoDb } from "#local/embedded-dynamodb.ts";
import type { LocalServer } from "#local/loopback-server.ts";
import { describePaperStore } from "./paper-store.ts";

let server: LocalServer;
let client: DynamoDBClient;
let tables = 0;

beforeAll(async () => {
  server = await startEmbeddedDynamoDb({});
  client = new DynamoDBClient({
    endpoint: server.url,
    region: "us-east-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
});

afterAll(async () => {
  client.destroy();
  await server.close();
});

describePaperStore("DynamoDB", async () => {
  const name = `papers-${++tables}`;
  await createEmbeddedTable(server.url, name);
  let count = 0;
  return { store: createPaperStore(createTable(client, name, () => count++)), written: () => count };
});
