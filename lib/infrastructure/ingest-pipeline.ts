import { Duration } from "aws-cdk-lib";
import { SqsEventSource } from "aws-cdk-lib/aws-lambda-event-sources";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { EnvironmentOf, ingestEnvironment } from "#config/environment.ts";
import type { Settings } from "#config/settings.ts";
import type { DigestStore } from "./digest-store.ts";
import { addFetchSchedules } from "./fetch-schedules.ts";
import { createDeadLetters, createGuardedQueue } from "./guarded-queue.ts";
import { PressFunction } from "./press-function.ts";

export interface IngestPipelineProps {
  readonly settings: Settings;
  readonly store: DigestStore;
}

const SOURCE_URL = "https://huggingface.co";
const ARXIV_URL = "https://export.arxiv.org";
const TIMEOUT = Duration.minutes(2);
/** AWS's advice: a message stays hidden for six times as long as its function may run. */
const VISIBILITY = Duration.minutes(12);
const TRIES = 4;

/** Schedules → jobs queue → ingest → table. The backfill command sends to the same queue. */
export class IngestPipeline extends Construct {
  readonly jobs: Queue;
  readonly deadLetters: Queue;
  readonly ingest: PressFunction;

  constructor(scope: Construct, id: string, { settings, store }: IngestPipelineProps) {
    super(scope, id);
    this.deadLetters = createDeadLetters(this, "DeadLetters");
    this.jobs = createGuardedQueue(this, "Jobs", {
      visibilityTimeout: VISIBILITY,
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: TRIES },
    });
    this.ingest = this.createIngest(settings, store);
    addFetchSchedules(this, settings, this);
  }

  private createIngest(settings: Settings, { table, captures }: DigestStore): PressFunction {
    const ingest = new PressFunction(this, "Ingest", {
      entry: "ingest",
      description: "Fetches one list day, and writes what changed about it.",
      timeout: TIMEOUT,
      memorySize: 512,
      environment: {
        TABLE_NAME: table.tableName,
        CAPTURES_BUCKET: captures.bucketName,
        JOBS_QUEUE_URL: this.jobs.queueUrl,
        SOURCE_URL,
        ARXIV_URL,
        ORIGIN: "hugging-face",
        TOKEN_PARAMETER: settings.huggingFaceTokenParameter ?? "",
        SETTINGS: JSON.stringify(settings),
      } satisfies EnvironmentOf<typeof ingestEnvironment>,
    });
    ingest.allow(["dynamodb:Query", "dynamodb:PutItem"], [table.tableArn]);
    ingest.allow(["s3:ListBucket"], [captures.bucketArn]);
    ingest.allowObjects(["s3:GetObject", "s3:PutObject"], {
      bucket: captures,
      pattern: "20*",
      because: "Captures are named by list day and instant, and a list day begins with its century.",
    });
    ingest.allow(["sqs:SendMessage"], [this.jobs.queueArn]);
    const token = settings.huggingFaceTokenParameter;
    if (token) ingest.allow(["ssm:GetParameter"], [ingest.parameterArn(token)]);
    ingest.function.addEventSource(
      new SqsEventSource(this.jobs, {
        // One day per invocation: each may wait for upstream as long as the function may run.
        batchSize: 1,
        // The lowest there is; upstream counts calls per address, and a backfill is a long row of jobs.
        maxConcurrency: 2,
        reportBatchItemFailures: true,
      }),
    );
    return ingest;
  }
}
