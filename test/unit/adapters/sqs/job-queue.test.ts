import { describe, expect, it, onTestFinished } from "vitest";
import { createAwsRequest } from "#adapters/http/aws-request.ts";
import { createSqsJobQueue } from "#adapters/sqs/job-queue.ts";
import { createSignedSendBatch } from "#adapters/sqs/send-batch.ts";
import { startEmbeddedSqs } from "#local/embedded-sqs.ts";
import { addDays, type ListDay } from "#papers/list-day.ts";
import { startAnsweringServer, variablesFor } from "../answering-server.ts";

const FIRST = "2026-02-01" as ListDay;
const jobs = (count: number) => Array.from({ length: count }, (_, index) => ({ day: addDays(FIRST, index) }));

function queueAt(url: string, queueUrl: string) {
  return createSqsJobQueue(createSignedSendBatch(createAwsRequest("sqs", variablesFor("SQS", url))), queueUrl);
}

async function startQueue() {
  const sqs = await startEmbeddedSqs();
  onTestFinished(() => sqs.close());
  return { sqs, queue: queueAt(sqs.url, sqs.queueUrl) };
}

describe("the SQS job queue", () => {
  it("sends each job as JSON, in order, however many there are", async () => {
    const { sqs, queue } = await startQueue();
    await queue.send(jobs(23));
    expect(sqs.drain().map(({ body }) => JSON.parse(body))).toEqual(jobs(23));
  });

  it("sends nothing for no jobs", async () => {
    const { sqs, queue } = await startQueue();
    await queue.send([]);
    expect(sqs.drain()).toEqual([]);
  });

  it("names the days that were not taken, and still sends the batches after them", async () => {
    const { url, requests } = await startAnsweringServer(({ body }) => answerWithFailures(body));
    const queue = queueAt(url, `${url}/000000000000/jobs`);
    await expect(queue.send(jobs(12))).rejects.toThrow(
      "2 of 12 jobs were not queued: 2026-02-02 (InternalError: busy), 2026-02-12 (InternalError: busy).",
    );
    expect(requests).toHaveLength(2);
  });
});

/** Takes all but the entries with Id 1. */
function answerWithFailures(body: string) {
  const { Entries } = JSON.parse(body) as { Entries: { Id: string; MessageBody: string }[] };
  const failed = Entries.filter(({ Id }) => Id === "1");
  const answer = {
    Successful: [],
    Failed: failed.map(({ Id }) => ({ Id, Code: "InternalError", Message: "busy", SenderFault: false })),
  };
  return { status: 200, headers: { "content-type": "application/x-amz-json-1.0" }, body: JSON.stringify(answer) };
}
