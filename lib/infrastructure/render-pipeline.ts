import { Duration } from "aws-cdk-lib";
import type { ITable } from "aws-cdk-lib/aws-dynamodb";
import { FilterCriteria, FilterRule, StartingPosition } from "aws-cdk-lib/aws-lambda";
import { DynamoEventSource, SqsDlq } from "aws-cdk-lib/aws-lambda-event-sources";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { EnvironmentOf, renderEnvironment } from "#config/environment.ts";
import type { Settings } from "#config/settings.ts";
import type { DigestStore } from "./digest-store.ts";
import { createDeadLetters } from "./guarded-queue.ts";
import { PressFunction } from "./press-function.ts";
import type { Site } from "./site.ts";

export interface RenderPipelineProps {
  readonly settings: Settings;
  readonly store: DigestStore;
  readonly site: Site;
}

/** Table → stream, filtered to issues → render → bucket and invalidation. */
export class RenderPipeline extends Construct {
  readonly deadLetters: Queue;
  readonly render: PressFunction;

  constructor(scope: Construct, id: string, { settings, store: { table }, site }: RenderPipelineProps) {
    super(scope, id);
    this.deadLetters = createDeadLetters(this, "DeadLetters");
    this.render = new PressFunction(this, "Render", {
      entry: "render",
      description: "Publishes the list days whose issue changed, and every page that depends on them.",
      timeout: Duration.minutes(5),
      memorySize: 512,
      environment: {
        TABLE_NAME: table.tableName,
        SITE_BUCKET: site.bucket.bucketName,
        DISTRIBUTION_ID: site.distribution.distributionId,
        SITE_URL: site.url,
        SETTINGS: JSON.stringify(settings),
      } satisfies EnvironmentOf<typeof renderEnvironment>,
    });
    this.render.allow(["dynamodb:Query", "dynamodb:PutItem"], [table.tableArn]);
    this.render.allow(["s3:ListBucket"], [site.bucket.bucketArn]);
    // Replacing a page only if it is still the one that was listed (If-Match) needs the right to read it.
    this.render.allowObjects(["s3:GetObject", "s3:PutObject", "s3:DeleteObject"], {
      bucket: site.bucket,
      pattern: "*",
      because: "The bucket holds the site and nothing else, and all of it is made by this function.",
    });
    this.render.allow(["cloudfront:CreateInvalidation"], [site.distribution.distributionArn]);
    this.render.function.addEventSource(
      // The cast is for exactOptionalPropertyTypes only: the CDK's own classes do not fit its interfaces under it.
      new DynamoEventSource(table as ITable, {
        // Render writes its own note beside the issue; without this filter that writing would wake it again.
        filters: [FilterCriteria.filter({ dynamodb: { Keys: { entry: { S: FilterRule.isEqual("issue") } } } })],
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: 25,
        // A run changes several days within minutes; published together, home and feeds are written and invalidated once.
        maxBatchingWindow: Duration.minutes(3),
        bisectBatchOnError: true,
        reportBatchItemFailures: true,
        retryAttempts: 8,
        maxRecordAge: Duration.hours(12),
        onFailure: new SqsDlq(this.deadLetters),
      }),
    );
  }
}
