import { createHash, randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { SQSRecord } from "aws-lambda";
import { isForThisMachine, type LocalServer, startLoopbackServer } from "./loopback-server.ts";
import { readBody } from "./read-body.ts";

export interface EmbeddedSqs extends LocalServer {
  readonly queueUrl: string;
  /** Takes what was sent since the last call, in order, as Lambda would be handed it. */
  drain(): SQSRecord[];
}

interface Entry {
  readonly Id: string;
  readonly MessageBody: string;
}

interface Answer {
  readonly status: number;
  readonly body: object;
}

const QUEUE_PATH = "/000000000000/jobs";
const LARGEST_BATCH = 10;
const JSON_1_0 = "application/x-amz-json-1.0";

/** SQS over HTTP for one machine: takes messages and keeps them in memory until somebody drains them. */
export async function startEmbeddedSqs(): Promise<EmbeddedSqs> {
  let records: SQSRecord[] = [];
  const accept = (body: string): SQSRecord => {
    const record = toRecord(body);
    records.push(record);
    return record;
  };

  const server = await startLoopbackServer(async (request, response) => {
    // A request that breaks off or makes no sense is its sender's trouble, and must not end the process.
    const { status, body } = await answerTo(request, accept).catch(() => UNREADABLE);
    response.writeHead(status, { "content-type": JSON_1_0 }).end(JSON.stringify(body));
  });

  return {
    ...server,
    queueUrl: server.url + QUEUE_PATH,
    drain() {
      const drained = records;
      records = [];
      return drained;
    },
  };
}

async function answerTo(request: IncomingMessage, accept: (body: string) => SQSRecord): Promise<Answer> {
  const raw = await readBody(request);
  const { host, "content-type": contentType } = request.headers;
  // Another type than this one a web page may post across origins without asking first.
  if (!isForThisMachine(host) || contentType !== JSON_1_0) return refusal("AccessDenied", "Access is denied.");
  const input = JSON.parse(raw.toString()) as { QueueUrl: string; Entries?: Entry[]; MessageBody?: string };
  if (!input.QueueUrl.endsWith(QUEUE_PATH)) {
    return refusal("QueueDoesNotExist", "The specified queue does not exist.");
  }
  if (request.headers["x-amz-target"] === "AmazonSQS.SendMessage") return sendMessage(input.MessageBody ?? "", accept);
  if (request.headers["x-amz-target"] === "AmazonSQS.SendMessageBatch") return sendBatch(input.Entries ?? [], accept);
  return refusal("UnsupportedOperation", "The embedded SQS takes SendMessage and SendMessageBatch only.");
}

function sendMessage(body: string, accept: (body: string) => SQSRecord): Answer {
  if (!body) return refusal("MissingParameter", "The request must contain the parameter MessageBody.");
  return { status: 200, body: receipt(accept(body)) };
}

function sendBatch(entries: readonly Entry[], accept: (body: string) => SQSRecord): Answer {
  if (entries.length === 0) return refusal("EmptyBatchRequest", "There should be at least one entry.");
  if (entries.length > LARGEST_BATCH) {
    return refusal("TooManyEntriesInBatchRequest", `At most ${LARGEST_BATCH} entries; you sent ${entries.length}.`);
  }
  if (new Set(entries.map(({ Id }) => Id)).size < entries.length) {
    return refusal("BatchEntryIdsNotDistinct", "Two entries have the same Id.");
  }
  const successful = entries.map(({ Id, MessageBody }) => ({ Id, ...receipt(accept(MessageBody)) }));
  return { status: 200, body: { Successful: successful, Failed: [] } };
}

const receipt = ({ messageId, md5OfBody }: SQSRecord) => ({ MessageId: messageId, MD5OfMessageBody: md5OfBody });

const refusal = (name: string, message: string): Answer => ({
  status: 400,
  body: { __type: `com.amazonaws.sqs#${name}`, message },
});

const UNREADABLE = refusal("InvalidParameterValue", "The request is not one that SQS knows.");

function toRecord(body: string): SQSRecord {
  const sentAt = `${Date.now()}`;
  return {
    messageId: randomUUID(),
    receiptHandle: randomUUID(),
    body,
    attributes: {
      ApproximateReceiveCount: "1",
      SentTimestamp: sentAt,
      SenderId: "local",
      ApproximateFirstReceiveTimestamp: sentAt,
    },
    messageAttributes: {},
    md5OfBody: createHash("md5").update(body).digest("hex"),
    eventSource: "aws:sqs",
    eventSourceARN: "arn:aws:sqs:local:000000000000:jobs",
    awsRegion: "local",
  };
}
