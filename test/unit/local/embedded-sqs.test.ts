import { ListQueuesCommand, SendMessageBatchCommand, SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { describe, expect, it, onTestFinished } from "vitest";
import { startEmbeddedSqs } from "#local/embedded-sqs.ts";

async function start() {
  const sqs = await startEmbeddedSqs();
  onTestFinished(() => sqs.close());
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const client = new SQSClient({ endpoint: sqs.url, region: "us-east-1", credentials, maxAttempts: 1 });
  return { sqs, client, QueueUrl: sqs.queueUrl };
}

const entries = (...bodies: string[]) => bodies.map((MessageBody, index) => ({ Id: `${index}`, MessageBody }));

describe("the embedded SQS", () => {
  it("hands over what was sent as Lambda would be handed it, once", async () => {
    const { sqs, client, QueueUrl } = await start();
    const { MessageId } = await client.send(new SendMessageCommand({ QueueUrl, MessageBody: '{"day":"2026-02-05"}' }));
    const records = sqs.drain();
    expect(records).toEqual([
      {
        messageId: MessageId,
        receiptHandle: expect.any(String),
        body: '{"day":"2026-02-05"}',
        attributes: {
          ApproximateReceiveCount: "1",
          SentTimestamp: expect.stringMatching(/^\d{13}$/),
          SenderId: "local",
          ApproximateFirstReceiveTimestamp: expect.stringMatching(/^\d{13}$/),
        },
        messageAttributes: {},
        md5OfBody: "5169158382765645980f37e27152d0f6",
        eventSource: "aws:sqs",
        eventSourceARN: "arn:aws:sqs:local:000000000000:jobs",
        awsRegion: "local",
      },
    ]);
    expect(sqs.drain()).toEqual([]);
  });

  it("takes batches in order; the client finds every MD5 right", async () => {
    const { sqs, client, QueueUrl } = await start();
    const sent = await client.send(new SendMessageBatchCommand({ QueueUrl, Entries: entries("one", "둘", "<3>&") }));
    expect(sent.Successful?.map(({ Id }) => Id)).toEqual(["0", "1", "2"]);
    expect(sqs.drain().map(({ body }) => body)).toEqual(["one", "둘", "<3>&"]);
  });

  it.each([
    ["EmptyBatchRequest", []],
    ["TooManyEntriesInBatchRequest", entries(..."a b c d e f g h i j k".split(" "))],
    ["BatchEntryIdsNotDistinct", [...entries("a"), ...entries("b")]],
  ])("refuses a batch as SQS does: %s", async (name, Entries) => {
    const { sqs, client, QueueUrl } = await start();
    await expect(client.send(new SendMessageBatchCommand({ QueueUrl, Entries }))).rejects.toMatchObject({ name });
    expect(sqs.drain()).toEqual([]);
  });

  it("refuses other queues, other operations and empty messages", async () => {
    const { sqs, client, QueueUrl } = await start();
    const elsewhere = new SendMessageCommand({ QueueUrl: `${sqs.url}/000000000000/other`, MessageBody: "x" });
    await expect(client.send(elsewhere)).rejects.toMatchObject({ name: "QueueDoesNotExist" });
    const empty = new SendMessageCommand({ QueueUrl, MessageBody: "" });
    await expect(client.send(empty)).rejects.toMatchObject({ name: "MissingParameter" });
    await expect(client.send(new ListQueuesCommand())).rejects.toThrow();
    expect(sqs.drain()).toEqual([]);
  });

  it.each([
    ["a web page's form", "text/plain", '{"QueueUrl":"/000000000000/jobs","MessageBody":"x"}'],
    ["no JSON", "application/x-amz-json-1.0", "{"],
  ])("refuses %s and goes on", async (_name, contentType, body) => {
    const { sqs, client, QueueUrl } = await start();
    const headers = { "content-type": contentType, "x-amz-target": "AmazonSQS.SendMessage" };
    expect((await fetch(sqs.url, { method: "POST", headers, body })).status).toBe(400);
    await client.send(new SendMessageCommand({ QueueUrl, MessageBody: "x" }));
    expect(sqs.drain()).toHaveLength(1);
  });
});
