import { CloudFormationClient } from "@aws-sdk/client-cloudformation";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { SQSClient } from "@aws-sdk/client-sqs";
import { readStackOutput } from "#adapters/cloudformation/stack-outputs.ts";
import { createPaperStore } from "#adapters/dynamodb/paper-store.ts";
import { createTable } from "#adapters/dynamodb/table.ts";
import { createSqsJobQueue } from "#adapters/sqs/job-queue.ts";
import { readQueueDepth } from "#adapters/sqs/queue-depth.ts";
import type { JobQueue, PaperStore } from "#pipeline/ports.ts";

/** What the command line reaches of a press on AWS, with the credentials of whoever runs it. */
export interface DeployedPress {
  readonly queue: JobQueue;
  readonly store: PaperStore;
  /** How many jobs wait or are being worked off, as far as SQS knows: it may lag by a minute. */
  queueDepth(): Promise<number>;
}

/** @throws InvalidInputError when there is no such stack */
export async function connectToStack(stack: string): Promise<DeployedPress> {
  const formation = new CloudFormationClient();
  const [queueUrl, tableName] = [
    await readStackOutput(formation, stack, "JobsQueueUrl"),
    await readStackOutput(formation, stack, "TableName"),
  ];
  const sqs = new SQSClient();
  return {
    queue: createSqsJobQueue(sqs, queueUrl),
    store: createPaperStore(createTable(new DynamoDBClient(), tableName, () => undefined)),
    queueDepth: () => readQueueDepth(sqs, queueUrl),
  };
}
