import { DynamoDBClient, ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { ListBucketsCommand, S3Client } from "@aws-sdk/client-s3";
import { expect, it } from "vitest";
import { AWS_TIMEOUTS } from "#adapters/http/aws-timeouts.ts";
import { startLoopbackServer } from "#local/loopback-server.ts";

const settings = {
  region: "us-east-1",
  credentials: { accessKeyId: "local", secretAccessKey: "local" },
  requestHandler: AWS_TIMEOUTS,
};

it.concurrent.each([
  ["DynamoDB", (endpoint: string) => new DynamoDBClient({ ...settings, endpoint }).send(new ListTablesCommand()), "{}"],
  ["S3", (endpoint: string) => new S3Client({ ...settings, endpoint }).send(new ListBucketsCommand()), "<a />"],
])("a client of %s makes a call again that nobody answered", async (_, call, answer) => {
  let calls = 0;
  const server = await startLoopbackServer((__, response) => void (++calls < 2 || response.end(answer)));
  await call(server.url);
  expect(calls).toBe(2);
  await server.close();
});
