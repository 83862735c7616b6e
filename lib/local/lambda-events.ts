import type { DynamoDBRecord, SQSRecord } from "aws-lambda";
import type { ListDay } from "#papers/list-day.ts";

/** A queue message as Lambda hands it to ingest. */
export function sqsRecord(message: object, id: string): SQSRecord {
  return {
    messageId: id,
    receiptHandle: id,
    body: JSON.stringify(message),
    attributes: {
      ApproximateReceiveCount: "1",
      SentTimestamp: "0",
      SenderId: "local",
      ApproximateFirstReceiveTimestamp: "0",
    },
    messageAttributes: {},
    md5OfBody: "",
    eventSource: "aws:sqs",
    eventSourceARN: "arn:aws:sqs:us-east-1:000000000000:jobs",
    awsRegion: "us-east-1",
  };
}

/** The record that the table's stream would hand to render after the issue of `day` was written. */
export function issueRecord(day: ListDay, revision: number): DynamoDBRecord {
  const Keys = { collection: { S: `day#${day}` }, entry: { S: "issue" } };
  return {
    eventID: `${day}#${revision}`,
    eventName: revision === 1 ? "INSERT" : "MODIFY",
    eventVersion: "1.1",
    eventSource: "aws:dynamodb",
    awsRegion: "us-east-1",
    dynamodb: { Keys, SequenceNumber: String(revision).padStart(21, "0"), StreamViewType: "NEW_AND_OLD_IMAGES" },
    eventSourceARN: "arn:aws:dynamodb:us-east-1:000000000000:table/papers/stream/local",
  };
}
