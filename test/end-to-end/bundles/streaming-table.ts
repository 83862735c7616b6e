import type { AttributeValue, DynamoDBRecord } from "aws-lambda";
import { startEmbeddedDynamoDb } from "#local/embedded-dynamodb.ts";
import { type LocalServer, startLoopbackServer } from "#local/loopback-server.ts";
import { readBody } from "#local/read-body.ts";

/** The embedded DynamoDB, which has no streams, behind a door that notes every item put, as a stream would. */
export interface StreamingTable extends LocalServer {
  /** The records since the last call. */
  drain(): DynamoDBRecord[];
}

/** @param folder where the database lies */
export async function startStreamingTable(folder: string): Promise<StreamingTable> {
  const database = await startEmbeddedDynamoDb({ folder });
  let records: DynamoDBRecord[] = [];
  let sequence = 0;
  const server = await startLoopbackServer(async (request, response) => {
    const body = await readBody(request);
    const { authorization = "", "content-type": type = "", "x-amz-date": date = "" } = request.headers;
    const target = String(request.headers["x-amz-target"]);
    const answer = await fetch(database.url, {
      method: "POST",
      headers: { authorization, "content-type": type, "x-amz-date": String(date), "x-amz-target": target },
      body: new Uint8Array(body),
    });
    if (answer.ok && target.endsWith(".PutItem")) records.push(toRecord(body.toString(), (sequence += 1)));
    const bytes = Buffer.from(await answer.arrayBuffer());
    response.writeHead(answer.status, {
      "content-type": answer.headers.get("content-type") ?? "",
      "x-amz-crc32": answer.headers.get("x-amz-crc32") ?? "",
    });
    response.end(bytes);
  });
  return {
    url: server.url,
    async close() {
      await server.close();
      await database.close();
    },
    drain() {
      const drained = records;
      records = [];
      return drained;
    },
  };
}

function toRecord(body: string, sequence: number): DynamoDBRecord {
  const { Item } = JSON.parse(body) as { Item: Record<"collection" | "entry", AttributeValue> };
  return {
    eventID: `${sequence}`,
    eventName: "MODIFY",
    eventVersion: "1.1",
    eventSource: "aws:dynamodb",
    awsRegion: "us-east-1",
    eventSourceARN: "arn:aws:dynamodb:us-east-1:000000000000:table/papers/stream/2026-02-05T00:00:00.000",
    dynamodb: {
      ApproximateCreationDateTime: 1,
      Keys: { collection: Item.collection, entry: Item.entry },
      NewImage: Item,
      SequenceNumber: String(sequence).padStart(21, "0"),
      SizeBytes: body.length,
      StreamViewType: "NEW_AND_OLD_IMAGES",
    },
  };
}
