import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { expect, it, onTestFinished, vi } from "vitest";
import { createPaperStore } from "#adapters/dynamodb/paper-store.ts";
import { createTable as connectTable } from "#adapters/dynamodb/table.ts";
import { readOptions } from "#local/command-line/options.ts";
import { showQuality } from "#local/command-line/show-quality.ts";
import { showStatus } from "#local/command-line/show-status.ts";
import { createTable } from "#local/create-table.ts";
import { startEmbeddedDynamoDb } from "#local/embedded-dynamodb.ts";
import type { IssueRow } from "#papers/issue.ts";
import { clientSettings, startAnsweringServer } from "../../adapters/answering-server.ts";

const row: IssueRow = {
  day: "2026-02-02" as IssueRow["day"],
  kind: "failed",
  state: "settled",
  origin: "hugging-face",
  papers: 0,
  rejects: 0,
  votes: 0,
  withCode: 0,
  capturedAt: "2026-02-09T02:45:00Z" as IssueRow["capturedAt"],
  revision: 1,
  reasons: ["Upstream answered 503."],
};

/** A stack as CloudFormation tells of it, whose table is on this machine. */
async function deploy(table: string): Promise<void> {
  const database = await startEmbeddedDynamoDb({});
  onTestFinished(() => database.close());
  await createTable(database.url, table);
  const outputs = { JobsQueueUrl: "https://sqs.example/jobs", TableName: table };
  const members = Object.entries(outputs)
    .map(([key, value]) => `<member><OutputKey>${key}</OutputKey><OutputValue>${value}</OutputValue></member>`)
    .join("");
  const body = `<DescribeStacksResponse><DescribeStacksResult><Stacks><member><Outputs>${members}</Outputs></member></Stacks></DescribeStacksResult></DescribeStacksResponse>`;
  const formation = await startAnsweringServer(() => ({
    status: 200,
    headers: { "content-type": "text/xml" },
    body,
  }));
  const variables = {
    AWS_ENDPOINT_URL_CLOUDFORMATION: formation.url,
    AWS_ENDPOINT_URL_DYNAMODB: database.url,
    AWS_REGION: "us-east-1",
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
  };
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  onTestFinished(() => void vi.unstubAllEnvs());
  const client = new DynamoDBClient(clientSettings(database.url));
  await createPaperStore(connectTable(client, table, () => undefined)).putRow(row);
}

it.each([
  [
    "status",
    showStatus,
    { days: [expect.objectContaining({ day: row.day, kind: "failed" })] },
    "2026-02-02  failed  as of 2026-02-09T02:45:00Z  Upstream answered 503.",
  ],
  ["quality", showQuality, expect.objectContaining({ days: { failed: 1 } }), "0 papers; days: 1 failed."],
] as const)("papers %s --stack looks at what the deployed press holds", async (command, run, result, line) => {
  await deploy("DeployedTable");
  const results: object[] = [];
  const lines: string[] = [];
  const nothing = () => undefined;
  const terminal = { print: nothing, progress: nothing, log: nothing, fail: nothing };
  const { options } = readOptions([command, "--stack", "Press"]);
  await run(options, {
    ...terminal,
    say: (text) => void lines.push(text),
    result: (value) => void results.push(value),
  });
  expect(results).toEqual([result]);
  expect(lines[0]).toBe(line);
});
