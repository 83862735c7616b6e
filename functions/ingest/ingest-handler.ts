import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import { SSMClient } from "@aws-sdk/client-ssm";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { createPaperStore } from "#adapters/dynamodb/paper-store.ts";
import { createTable } from "#adapters/dynamodb/table.ts";
import { createHttpClient } from "#adapters/http/http-client.ts";
import { createHuggingFaceSource } from "#adapters/hugging-face/hugging-face-source.ts";
import { createS3CaptureArchive } from "#adapters/s3/s3-capture-archive.ts";
import { createSqsJobQueue } from "#adapters/sqs/job-queue.ts";
import { createTokenParameter } from "#adapters/ssm/token-parameter.ts";
import type { IngestEnvironment } from "#config/environment.ts";
import { userAgentOf } from "#config/user-agent.ts";
import { ingestDay, type IngestPorts } from "#pipeline/ingest-day.ts";
import type { Clock, Telemetry } from "#pipeline/ports.ts";
import { readMessage } from "#pipeline/read-message.ts";
import { type RunPorts, startRun } from "#pipeline/start-run.ts";
import { connectArxiv } from "./connect-arxiv.ts";

/** Milliseconds. One call with its retries has to fit well inside the function's own two minutes. */
const ATTEMPT_TIMEOUT = 20_000;
const CALL_BUDGET = 80_000;

export interface Surroundings {
  readonly telemetry: Telemetry & { flush(): void };
  readonly clock: Clock;
}

/** One message is one job; a job that fails is reported alone, so that the others of its batch are not run again. */
export function createIngestHandler(environment: IngestEnvironment, surroundings: Surroundings) {
  const ports = connect(environment, surroundings);
  return async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const batchItemFailures: SQSBatchResponse["batchItemFailures"] = [];
    for (const { messageId, body } of Records) {
      try {
        const message = readMessage(body);
        await (message.kind === "run" ? startRun(message.scheduledAt, ports) : ingestDay(message.day, ports));
      } catch (error) {
        ports.telemetry.warn("The job failed and will be tried again.", { body, error: String(error) });
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    surroundings.telemetry.flush();
    return { batchItemFailures };
  };
}

function connect(environment: IngestEnvironment, { telemetry, clock }: Surroundings): IngestPorts & RunPorts {
  const settings = environment.SETTINGS;
  const table = createTable(new DynamoDBClient(), environment.TABLE_NAME, () => telemetry.count("itemsWritten", 1));
  const http = createHttpClient({
    userAgent: userAgentOf(settings),
    clock,
    sleep,
    random: Math.random,
    attemptTimeout: ATTEMPT_TIMEOUT,
    budget: CALL_BUDGET,
  });
  const token = createTokenParameter(new SSMClient(), environment.TOKEN_PARAMETER);
  return {
    source: createHuggingFaceSource({ http, sourceUrl: environment.SOURCE_URL, token, clock }),
    store: createPaperStore(table),
    enricher: connectArxiv(environment),
    captures: createS3CaptureArchive(new S3Client(), environment.CAPTURES_BUCKET),
    queue: createSqsJobQueue(new SQSClient(), environment.JOBS_QUEUE_URL),
    origin: environment.ORIGIN,
    telemetry,
    clock,
    settings,
  };
}

const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
