import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { DynamoDBRecord } from "aws-lambda";
import { onTestFinished } from "vitest";
import { turnKey } from "#adapters/dynamodb/keys.ts";
import { createTable as connectTable } from "#adapters/dynamodb/table.ts";
import { createCapturesFolder } from "#adapters/recorded/captures-folder.ts";
import { createTable } from "#local/create-table.ts";
import { startEmbeddedS3 } from "#local/embedded-s3/start-embedded-s3.ts";
import { startEmbeddedSqs } from "#local/embedded-sqs.ts";
import { startHuggingFaceEndpoint } from "#local/hugging-face-endpoint.ts";
import { sqsRecord } from "#local/lambda-events.ts";
import { startSiteServer } from "#local/site-server.ts";
import { startEmbeddedCloudFront } from "./embedded-cloudfront.ts";
import { type LambdaFunction, startFunction } from "./lambda-function.ts";
import { recordedDays } from "./recorded-days.ts";
import { startStreamingTable } from "./streaming-table.ts";
import type { SynthesisedStack } from "./synthesised-stack.ts";

/** The synthesised stack, with every AWS service and Hugging Face replaced by its stand-in on this machine. */
export interface DeployedPress {
  /** Where everything that it holds lies. */
  readonly folder: string;
  readonly bucket: string;
  readonly siteUrl: string;
  readonly invalidations: string[][];
  /** @param other variables that are otherwise than the stack has them */
  start(name: "Ingest" | "Render", other?: Readonly<Record<string, string>>): Promise<LambdaFunction>;
  /** Render as it is in the sources, neither bundled nor minified, with the same variables. */
  startRenderFromSource(): Promise<LambdaFunction>;
  /** What the Scheduler does: sends the template's own message, and ingest works off what follows from it. */
  runSchedule(ingest: LambdaFunction): Promise<void>;
  /** What the queue does: hands ingest every job that waits. */
  workOff(ingest: LambdaFunction): Promise<void>;
  /** What two minutes do: the turn that a dead render never gave back is over. */
  endTurn(): Promise<void>;
  /** The stream records since the last call that pass the template's filter. */
  drainStream(): DynamoDBRecord[];
}

export interface Deployment {
  readonly onPut?: ((key: string) => void | Promise<void> | undefined) | undefined;
  /** The folder of a press that this one begins as, whose table nobody writes to meanwhile. */
  readonly from?: string;
}

export async function deploy(
  stack: SynthesisedStack,
  { onPut = () => undefined, from }: Deployment = {},
): Promise<DeployedPress> {
  const folder = mkdtempSync(join(tmpdir(), "press-"));
  if (from !== undefined) cpSync(from, folder, { recursive: true });
  const buckets = { bucket: join(folder, "bucket"), captures: join(folder, "captures") };
  const table = await startStreamingTable(join(folder, "database"));
  await createTable(table.url, "papers");
  const s3 = await startEmbeddedS3({
    buckets,
    onPut: async (name, key) => (name === "bucket" ? onPut(key) : undefined),
  });
  const queue = await startEmbeddedSqs();
  const cloudFront = await startEmbeddedCloudFront();
  const upstream = await startHuggingFaceEndpoint(createCapturesFolder(recordedDays.folder), () => recordedDays.asOf);
  const site = await startSiteServer({ folder: buckets.bucket, port: 0, locales: ["ko", "en"], defaultLocale: "ko" });
  onTestFinished(async () => {
    for (const server of [site, upstream, cloudFront, queue, s3, table]) await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const endpoints = {
    AWS_ENDPOINT_URL_DYNAMODB: table.url,
    AWS_ENDPOINT_URL_S3: s3.url,
    AWS_ENDPOINT_URL_SQS: queue.url,
    AWS_ENDPOINT_URL_CLOUDFRONT: cloudFront.url,
    AWS_REGION: "us-east-1",
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
  };
  /** What CloudFormation would fill in, and the one address that is not AWS. */
  const filledIn: Readonly<Record<string, string>> = {
    TABLE_NAME: "papers",
    CAPTURES_BUCKET: "captures",
    SITE_BUCKET: "bucket",
    JOBS_QUEUE_URL: queue.queueUrl,
    SOURCE_URL: upstream.url,
    ARXIV_URL: "",
    DISTRIBUTION_ID: "E2EXAMPLE",
    // The same for every press, whatever port its pages are served at: downloads are compared as they are packed.
    SITE_URL: "https://papers.example",
  };

  const workOff = async (ingest: LambdaFunction) => {
    for (const record of queue.drain()) await invokeWhole(ingest, [record]);
  };

  async function start(file: string, variables: object, other: Readonly<Record<string, string>> = {}) {
    const environment = Object.entries(variables).map(([key, value]) => [key, filledIn[key] ?? String(value)]);
    const started = await startFunction(file, { ...Object.fromEntries(environment), ...endpoints, ...other });
    onTestFinished(() => started.kill());
    return started;
  }

  return {
    folder,
    bucket: buckets.bucket,
    siteUrl: site.url,
    invalidations: cloudFront.invalidations,
    start: (name, other) => start(stack.function(name).bundle, stack.function(name).variables, other),
    startRenderFromSource: () => start("functions/render/handler.ts", stack.function("Render").variables),
    async runSchedule(ingest) {
      const message = scheduledMessage(stack);
      await invokeWhole(ingest, [sqsRecord(message, "schedule")]);
      await workOff(ingest);
    },
    workOff,
    async endTurn() {
      const credentials = { accessKeyId: "local", secretAccessKey: "local" };
      const client = new DynamoDBClient({ endpoint: table.url, region: "us-east-1", credentials });
      const turns = connectTable(client, "papers", () => undefined);
      await turns.put(turnKey("render"), { until: 0 }, { expression: "attribute_exists(entry)" });
    },
    drainStream: () => table.drain().filter((record) => matches(streamFilter(stack), record)),
  };
}

/** @throws Error when a record was reported as failed */
export async function invokeWhole(lambda: LambdaFunction, Records: readonly object[]): Promise<void> {
  const { batchItemFailures } = await lambda.invoke({ Records });
  if (batchItemFailures.length > 0) throw new Error(`${JSON.stringify(batchItemFailures)} failed: ${lambda.log()}`);
}

function scheduledMessage(stack: SynthesisedStack): object {
  const [schedule] = stack.resources("AWS::Scheduler::Schedule");
  if (!schedule) throw new Error("The stack has no schedule.");
  const { Input } = schedule.Properties["Target"] as { Input: string };
  return JSON.parse(Input.replace("<aws.scheduler.scheduled-time>", recordedDays.scheduledAt)) as object;
}

function streamFilter(stack: SynthesisedStack): unknown {
  const mappings = stack.resources("AWS::Lambda::EventSourceMapping").map(({ Properties }) => Properties);
  const criteria = mappings.find(({ FilterCriteria }) => FilterCriteria)?.["FilterCriteria"];
  return JSON.parse((criteria as { Filters: { Pattern: string }[] }).Filters[0]?.Pattern ?? "null");
}

/** Lambda's event filtering, as far as exact values go: an array lists the values allowed at its place. */
function matches(pattern: unknown, value: unknown): boolean {
  if (Array.isArray(pattern)) return pattern.includes(value);
  return Object.entries(pattern as object).every(([key, part]) =>
    matches(part, (value as Record<string, unknown>)[key]),
  );
}
