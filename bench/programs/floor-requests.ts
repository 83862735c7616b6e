/*
 * The least CPU that a day's requests take: as many to a table and to a bucket, to a server that does nothing with them, once
 * through the SDK clients and once through Node's own HTTP client, unsigned. Run by the laptop-day case:
 * node bench/programs/floor-requests.ts URL SENT DAYS, where SENT is JSON
 */

import { once } from "node:events";
import { Agent, type IncomingMessage, request as open } from "node:http";
import { DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import pMap from "p-map";
import type { Sent } from "../measure/count-requests.ts";
import { report } from "../measure/report.ts";

/** As many as the press has open at most. */
const CONCURRENCY = 16;
/** Characters of a stored paper. */
const ITEM = 1_700;

const [url = "", sent = "", count = ""] = process.argv.slice(2);
const { toTable, toBucket, bytes } = JSON.parse(sent) as Sent;
const days = Number(count);
const body = Buffer.alloc(Math.round(bytes / toBucket), "x");
const item = "x".repeat(ITEM);

type Send = (body: Buffer | string) => Promise<unknown>;

const agent = new Agent({ keepAlive: true, maxSockets: CONCURRENCY });
const sendBare: Send = async (some) => {
  const request = open(url, { agent, method: "PUT", headers: { "Content-Length": some.length } });
  request.end(some);
  const [answer] = (await once(request, "response")) as [IncomingMessage];
  await once(answer.resume(), "end");
};

const client = { endpoint: url, region: "us-east-1", credentials: { accessKeyId: "x", secretAccessKey: "x" } };
const [table, bucket] = [new DynamoDBClient(client), new S3Client({ ...client, forcePathStyle: true })];
const putItem: Send = (text) =>
  table.send(new PutItemCommand({ TableName: "papers", Item: { entry: { S: "paper" }, paper: { S: String(text) } } }));
const putObject: Send = (bytesToPut) =>
  bucket.send(new PutObjectCommand({ Bucket: "bucket", Key: "ko/index.html", Body: bytesToPut, IfNoneMatch: "*" }));

/** CPU ms of the second half of the days, when the code is warm. */
async function measure(toTheTable: Send, toTheBucket: Send): Promise<number[]> {
  const cpuMs: number[] = [];
  const sends = [...Array<() => unknown>(toTable).fill(() => toTheTable(item))];
  sends.push(...Array<() => unknown>(toBucket).fill(() => toTheBucket(body)));
  for (let day = 0; day < days; day += 1) {
    const began = process.cpuUsage();
    await pMap(sends, (send) => send(), { concurrency: CONCURRENCY });
    const { user, system } = process.cpuUsage(began);
    cpuMs.push((user + system) / 1_000);
  }
  return cpuMs.slice(days / 2);
}

report({ sdkMs: await measure(putItem, putObject), bareMs: await measure(sendBare, sendBare) });
process.exit(0);
