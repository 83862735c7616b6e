import type { BatchResultErrorEntry } from "@aws-sdk/client-sqs";
import type { IngestJob, JobQueue } from "#pipeline/ports.ts";
import type { SendBatch } from "./send-batch.ts";

/** What SQS takes in one request. */
const BATCH = 10;

/** Jobs on an SQS queue, one message each: the job as JSON. */
export function createSqsJobQueue(send: SendBatch, queueUrl: string): JobQueue {
  async function sendBatch(jobs: readonly IngestJob[]): Promise<string[]> {
    const entries = jobs.map((job, index) => ({ Id: `${index}`, MessageBody: JSON.stringify(job) }));
    return (await send(queueUrl, entries)).map((failure) => describeFailure(jobs, failure));
  }

  return {
    /** @throws Error naming the days that SQS did not take; all others were sent. */
    async send(jobs) {
      const failures: string[] = [];
      for (let start = 0; start < jobs.length; start += BATCH) {
        failures.push(...(await sendBatch(jobs.slice(start, start + BATCH))));
      }
      if (failures.length > 0) {
        throw new Error(`${failures.length} of ${jobs.length} jobs were not queued: ${failures.join(", ")}.`);
      }
    },
  };
}

function describeFailure(jobs: readonly IngestJob[], { Id, Code, Message }: BatchResultErrorEntry): string {
  return `${jobs[Number(Id)]?.day} (${[Code, Message].filter(Boolean).join(": ")})`;
}
