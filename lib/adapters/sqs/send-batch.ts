import type { BatchResultErrorEntry, SendMessageBatchRequestEntry } from "@aws-sdk/client-sqs";
import type { AwsRequest } from "#adapters/http/aws-request.ts";

/** SQS's `SendMessageBatch`, by whichever client is at hand. @returns the entries that were not taken */
export type SendBatch = (
  queueUrl: string,
  entries: readonly SendMessageBatchRequestEntry[],
) => Promise<readonly BatchResultErrorEntry[]>;

/** By signed requests, for a function, whose bundle a client of its own would make larger by 60 kB. */
export function createSignedSendBatch(request: AwsRequest): SendBatch {
  const headers = { "Content-Type": "application/x-amz-json-1.0", "X-Amz-Target": "AmazonSQS.SendMessageBatch" };
  return async (queueUrl, entries) => {
    const answer = await request("/", headers, JSON.stringify({ QueueUrl: queueUrl, Entries: entries }));
    return (JSON.parse(answer) as { Failed?: BatchResultErrorEntry[] }).Failed ?? [];
  };
}
