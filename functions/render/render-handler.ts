import { randomUUID } from "node:crypto";
import { CloudFrontClient } from "@aws-sdk/client-cloudfront";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";
import { createCloudFrontCdn } from "#adapters/cloudfront/cloudfront-cdn.ts";
import { createNoCdn } from "#adapters/cloudfront/no-cdn.ts";
import { createPaperStore } from "#adapters/dynamodb/paper-store.ts";
import { createTable } from "#adapters/dynamodb/table.ts";
import { createS3ObjectStore } from "#adapters/s3/s3-object-store.ts";
import type { RenderEnvironment } from "#config/environment.ts";
import { type ListDay, parseListDay } from "#papers/list-day.ts";
import type { Telemetry } from "#pipeline/ports.ts";
import { publishDays, type PublishPorts } from "#pipeline/publish-days.ts";

export interface Surroundings {
  readonly telemetry: Telemetry & { flush(): void };
}

/** One batch is the list days whose issue changed. It is published as one, so it fails and is tried again as one. */
export function createRenderHandler(environment: RenderEnvironment, { telemetry }: Surroundings) {
  const ports = connect(environment, telemetry);
  return async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const days = [...new Set(Records.map(readDay))].toSorted();
    try {
      await publishDays(days, ports);
      return { batchItemFailures: [] };
    } catch (error) {
      telemetry.warn("Publishing failed and will be tried again.", { days, error: String(error) });
      const first = Records[0]?.dynamodb?.SequenceNumber;
      if (first === undefined) throw error;
      return { batchItemFailures: [{ itemIdentifier: first }] };
    } finally {
      telemetry.flush();
    }
  };
}

/** The stream is filtered to issues, whose collection is `day#2026-02-05`; anything else is a mistake of ours. */
function readDay({ dynamodb }: DynamoDBRecord): ListDay {
  const collection = dynamodb?.Keys?.["collection"]?.S;
  const day = parseListDay(collection?.slice("day#".length) ?? "");
  if (!day)
    throw new Error(
      `A stream record of collection ${JSON.stringify(collection)} is not an issue; check the stream's filter.`,
    );
  return day;
}

function connect(environment: RenderEnvironment, telemetry: Telemetry): PublishPorts {
  const table = createTable(new DynamoDBClient(), environment.TABLE_NAME, () => telemetry.count("itemsWritten", 1));
  const distribution = environment.DISTRIBUTION_ID;
  return {
    store: createPaperStore(table),
    objects: createS3ObjectStore(new S3Client(), environment.SITE_BUCKET),
    cdn: distribution === "" ? createNoCdn() : createCloudFrontCdn(new CloudFrontClient(), distribution, randomUUID),
    telemetry,
    settings: environment.SETTINGS,
    siteUrl: environment.SITE_URL,
  };
}
