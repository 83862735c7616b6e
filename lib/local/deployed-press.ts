import { CloudFormationClient } from "@aws-sdk/client-cloudformation";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { SendMessageBatchCommand, SQSClient } from "@aws-sdk/client-sqs";
import { readStackOutput } from "#adapters/cloudformation/stack-outputs.ts";
import { createPaperStore } from "#adapters/dynamodb/paper-store.ts";
import { createTable } from "#adapters/dynamodb/table.ts";
import { createSqsJobQueue } from "#adapters/sqs/job-queue.ts";
import { readQueueDepth } from "#adapters/sqs/queue-depth.ts";
import type { SendBatch } from "#adapters/sqs/send-batch.ts";
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
    queue: createSqsJobQueue(sendWith(sqs), queueUrl),
    store: createPaperStore(createTable(new DynamoDBClient(), tableName, () => undefined)),
    queueDepth: () => readQueueDepth(sqs, queueUrl),
  };
}

/** The client finds the credentials of whoever runs it, wherever they are kept. */
function sendWith(sqs: SQSClient): SendBatch {
  return async (queueUrl, entries) => {
    const { Failed } = await sqs.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries: [...entries] }));
    return Failed ?? [];
  };
}
