import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  DescribeTableCommand,
  DynamoDBClient,
  GetItemCommand,
  ListTablesCommand,
  PutItemCommand,
} from "@aws-sdk/client-dynamodb";
import { describe, expect, it, onTestFinished } from "vitest";
import { InvalidInputError } from "#config/invalid-input-error.ts";
import { createTable } from "#local/create-table.ts";
import { startEmbeddedDynamoDb } from "#local/embedded-dynamodb.ts";
import { startAnsweringServer } from "../adapters/answering-server.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";

const KEY = { collection: { S: "day#2026-02-05" }, entry: { S: "issue" } };

async function start(folder?: string) {
  const database = await startEmbeddedDynamoDb(folder === undefined ? {} : { folder });
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const client = new DynamoDBClient({ endpoint: database.url, region: "us-east-1", credentials, maxAttempts: 1 });
  let isOpen = true;
  const close = async () => {
    if (isOpen) await database.close();
    isOpen = false;
  };
  onTestFinished(close);
  return { client, url: database.url, close };
}

const put = (client: DynamoDBClient, revision: string) =>
  client.send(new PutItemCommand({ TableName: "papers", Item: { ...KEY, revision: { N: revision } } }));

const revisionIn = async (client: DynamoDBClient) => {
  const { Item } = await client.send(new GetItemCommand({ TableName: "papers", Key: KEY, ConsistentRead: true }));
  return Item?.["revision"]?.N;
};

describe("the embedded DynamoDB", () => {
  it("makes the press's table once, ready to be written to at once", async () => {
    const { client, url } = await start();
    await createTable(url, "papers");
    await put(client, "1");
    await createTable(url, "papers");
    const { Table } = await client.send(new DescribeTableCommand({ TableName: "papers" }));
    expect(Table).toMatchObject({
      TableStatus: "ACTIVE",
      BillingModeSummary: { BillingMode: "PAY_PER_REQUEST" },
      KeySchema: [
        { AttributeName: "collection", KeyType: "HASH" },
        { AttributeName: "entry", KeyType: "RANGE" },
      ],
      AttributeDefinitions: [
        { AttributeName: "collection", AttributeType: "S" },
        { AttributeName: "entry", AttributeType: "S" },
      ],
    });
    expect(await revisionIn(client)).toBe("1");
  });

  it("says which table could not be made, and why", async () => {
    const { url } = await start();
    await expect(createTable(url, "!")).rejects.toThrow("The table ! could not be made: ValidationException.");
  });

  it.each([
    ["waits until a table can be written to", 3, "made"],
    ["says what to do about a table that an earlier start left unfinished", Infinity, "was begun and never finished"],
  ])("%s", async (_name, creating, outcome) => {
    let asked = 0;
    const { url, requests } = await startAnsweringServer(() => {
      asked += 1;
      return {
        status: 200,
        body: JSON.stringify({ Table: { TableStatus: asked > creating ? "ACTIVE" : "CREATING" } }),
      };
    });
    const told = await createTable(url, "papers").then(
      () => "made",
      (error: Error) => error.message,
    );
    expect(told).toContain(outcome);
    expect(requests.length).toBeGreaterThan(3);
  });

  it("keeps what was written over a restart", async () => {
    const folder = join(await makeTemporaryFolder(), "not/there/yet");
    const first = await start(folder);
    await createTable(first.url, "papers");
    await put(first.client, "7");
    await first.close();
    const second = await start(folder);
    await createTable(second.url, "papers");
    expect(await revisionIn(second.client)).toBe("7");
  });

  it("keeps everything in memory without a folder, each by itself", async () => {
    const first = await start();
    await createTable(first.url, "papers");
    const second = await start();
    expect(await second.client.send(new ListTablesCommand())).toMatchObject({ TableNames: [] });
  });

  it("says in one sentence that another press is running on the same data", async () => {
    const folder = await makeTemporaryFolder();
    const { url } = await start(folder);
    await createTable(url, "papers");
    const second = startEmbeddedDynamoDb({ folder });
    await expect(second).rejects.toThrow(InvalidInputError);
    await expect(second).rejects.toThrow(
      `The database in ${folder} is in use by another press; stop that one, or give this one a folder of its own with --data.`,
    );
  });

  it("says in one sentence that its folder cannot be used", async () => {
    const folder = join(await makeTemporaryFolder(), "file");
    await writeFile(folder, "");
    const started = startEmbeddedDynamoDb({ folder });
    await expect(started).rejects.toThrow(InvalidInputError);
    await expect(started).rejects.toThrow(/^The database in .*file cannot be opened \(EEXIST: .*\); make the folder/);
  });

  it("lets the process end once it is closed", async () => {
    const folder = await makeTemporaryFolder();
    const script = `
      import { startEmbeddedDynamoDb } from "#local/embedded-dynamodb.ts";
      import { createTable } from "#local/create-table.ts";
      const database = await startEmbeddedDynamoDb({ folder: ${JSON.stringify(folder)} });
      await createTable(database.url, "papers");
      await database.close();`;
    const child = spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: "inherit" });
    const [code] = (await once(child, "exit")) as [number];
    expect(code).toBe(0);
  }, 10_000);
});
