import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { createPaperStore } from "#adapters/dynamodb/paper-store.ts";
import { createTable } from "#adapters/dynamodb/table.ts";
import { createAwsRequest } from "#adapters/http/aws-request.ts";
import { AWS_TIMEOUTS } from "#adapters/http/aws-timeouts.ts";
import { createHttpClient } from "#adapters/http/http-client.ts";
import { createHuggingFaceSource } from "#adapters/hugging-face/hugging-face-source.ts";
import { createS3CaptureArchive } from "#adapters/s3/s3-capture-archive.ts";
import { createS3ListArchive } from "#adapters/s3/s3-list-archive.ts";
import { createSignedBucket } from "#adapters/s3/signed-bucket.ts";
import { createSqsJobQueue } from "#adapters/sqs/job-queue.ts";
import { createSignedSendBatch } from "#adapters/sqs/send-batch.ts";
import { createTokenParameter } from "#adapters/ssm/token-parameter.ts";
import type { InvocationTelemetry } from "#adapters/telemetry/invocation-telemetry.ts";
import { observeFetch } from "#adapters/telemetry/observe-fetch.ts";
import type { IngestEnvironment } from "#config/environment.ts";
import { userAgentOf } from "#config/user-agent.ts";
import type { IngestPorts } from "#pipeline/ingest-day.ts";
import type { Clock, Telemetry } from "#pipeline/ports.ts";
import type { ReplayPorts } from "#pipeline/replay-day.ts";
import type { RunPorts } from "#pipeline/start-run.ts";
import { connectArxiv } from "./connect-arxiv.ts";
import type { Pace } from "./pace.ts";

/** Milliseconds. One call with its retries has to fit well inside the function's own two minutes. */
const CALL_BUDGET = 80_000;

export interface Surroundings {
  readonly telemetry: InvocationTelemetry;
  /** What time it is for the press: in a replay, the instant of the answer that is replayed. */
  readonly clock: Clock;
  readonly pace: Pace;
}

/** Joins the adapters that the environment names to what the use cases need. */
export function connectIngest(
  environment: IngestEnvironment,
  { telemetry, clock, pace }: Surroundings,
): IngestPorts & RunPorts & ReplayPorts {
  const settings = environment.SETTINGS;
  const dynamoDb = new DynamoDBClient({ requestHandler: AWS_TIMEOUTS });
  const table = createTable(dynamoDb, environment.TABLE_NAME, () => telemetry.count("itemsWritten", 1));
  const observed = observeFetch(fetch, telemetry, pace.now);
  const http = createHttpClient({
    userAgent: userAgentOf(settings),
    clock: pace.now,
    sleep: pace.sleep,
    random: Math.random,
    attemptTimeout: pace.attemptTimeout,
    budget: CALL_BUDGET,
    fetch: observed,
  });
  const captures = createSignedBucket(environment.CAPTURES_BUCKET, process.env);
  const sendBatch = createSignedSendBatch(createAwsRequest("sqs", process.env));
  const token = connectToken(environment, telemetry);
  return {
    source: createHuggingFaceSource({ http, sourceUrl: environment.SOURCE_URL, token, clock }),
    store: createPaperStore(table),
    enricher: connectArxiv(environment, pace, { send: observed, dynamoDb }),
    captures: createS3CaptureArchive(captures),
    archive: createS3ListArchive(captures),
    queue: createSqsJobQueue(sendBatch, environment.JOBS_QUEUE_URL),
    origin: environment.ORIGIN,
    telemetry,
    clock,
    settings,
  };
}

/** A token only raises the number of calls upstream grants: that it cannot be had must not cost an issue. */
function connectToken({ TOKEN_PARAMETER }: IngestEnvironment, telemetry: Telemetry) {
  const token = createTokenParameter(createAwsRequest("ssm", process.env), TOKEN_PARAMETER);
  return () =>
    token().catch((error: unknown) => {
      telemetry.warn("The token cannot be read; going on without it.", {
        parameter: TOKEN_PARAMETER,
        error: String(error),
      });
      return undefined;
    });
}
