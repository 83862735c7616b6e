import { randomUUID } from "node:crypto";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { createCloudFrontCdn } from "#adapters/cloudfront/cloudfront-cdn.ts";
import { createNoCdn } from "#adapters/cloudfront/no-cdn.ts";
import { createPaperStore } from "#adapters/dynamodb/paper-store.ts";
import { createTable } from "#adapters/dynamodb/table.ts";
import { AWS_TIMEOUTS } from "#adapters/http/aws-timeouts.ts";
import { createAwsRequest } from "#adapters/http/aws-request.ts";
import { createS3ObjectStore } from "#adapters/s3/s3-object-store.ts";
import type { RenderEnvironment } from "#config/environment.ts";
import type { Telemetry } from "#pipeline/ports.ts";
import type { PublishPorts } from "#pipeline/publish-days.ts";

/** The table, the bucket and the CDN that the environment names. */
export function connectPublishing(environment: RenderEnvironment, telemetry: Telemetry): PublishPorts {
  const table = createTable(new DynamoDBClient({ requestHandler: AWS_TIMEOUTS }), environment.TABLE_NAME, () =>
    telemetry.count("itemsWritten", 1),
  );
  const distribution = environment.DISTRIBUTION_ID;
  return {
    store: createPaperStore(table),
    objects: createS3ObjectStore(new S3Client({ requestHandler: AWS_TIMEOUTS }), environment.SITE_BUCKET),
    cdn: distribution === "" ? createNoCdn() : createInvalidator(distribution),
    telemetry,
    settings: environment.SETTINGS,
    siteUrl: environment.SITE_URL,
  };
}

function createInvalidator(distribution: string) {
  return createCloudFrontCdn(createAwsRequest("cloudfront", process.env), distribution, randomUUID);
}
