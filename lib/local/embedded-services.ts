import { join } from "node:path";
import { createTable } from "./create-table.ts";
import { startEmbeddedDynamoDb } from "./embedded-dynamodb.ts";
import { startEmbeddedS3 } from "./embedded-s3/start-embedded-s3.ts";
import { type EmbeddedSqs, startEmbeddedSqs } from "./embedded-sqs.ts";

export const TABLE_NAME = "papers";
export const SITE_BUCKET = "bucket";
export const CAPTURES_BUCKET = "captures";
export const DATABASE = "database";

/** Everything a run makes lies in these folders under `--data`. */
export const GENERATED_FOLDERS = [SITE_BUCKET, CAPTURES_BUCKET, DATABASE] as const;

export interface EmbeddedServices {
  /** What tells the AWS SDK to talk to this machine instead of AWS. */
  readonly variables: Readonly<Record<string, string>>;
  readonly queue: EmbeddedSqs;
  close(): Promise<void>;
}

/** DynamoDB, S3 and SQS on this machine, kept in plain folders. */
export async function startEmbeddedServices(dataFolder: string): Promise<EmbeddedServices> {
  const dynamoDb = await startEmbeddedDynamoDb({ folder: join(dataFolder, DATABASE) });
  await createTable(dynamoDb.url, TABLE_NAME);
  const s3 = await startEmbeddedS3({
    buckets: { [SITE_BUCKET]: join(dataFolder, SITE_BUCKET), [CAPTURES_BUCKET]: join(dataFolder, CAPTURES_BUCKET) },
  });
  const queue = await startEmbeddedSqs();
  return {
    queue,
    variables: {
      AWS_ENDPOINT_URL_DYNAMODB: dynamoDb.url,
      AWS_ENDPOINT_URL_S3: s3.url,
      AWS_ENDPOINT_URL_SQS: queue.url,
      AWS_REGION: "us-east-1",
      AWS_ACCESS_KEY_ID: "local",
      AWS_SECRET_ACCESS_KEY: "local",
    },
    async close() {
      await Promise.all([queue.close(), s3.close()]);
      await dynamoDb.close();
    },
  };
}
