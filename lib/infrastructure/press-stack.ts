import { CfnOutput, Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import type { Settings } from "#config/settings.ts";
import { DigestStore } from "./digest-store.ts";
import { IngestPipeline } from "./ingest-pipeline.ts";
import { Observability } from "./observability.ts";
import { RenderPipeline } from "./render-pipeline.ts";
import { Site } from "./site.ts";

export interface PressStackProps extends StackProps {
  readonly settings: Settings;
}

/** The whole press in one stack: AWS advises keeping resources together, and bucket and distribution need each other. */
export class PressStack extends Stack {
  readonly store: DigestStore;
  readonly site: Site;
  readonly ingestPipeline: IngestPipeline;
  readonly renderPipeline: RenderPipeline;

  constructor(scope: Construct, id: string, { settings, ...props }: PressStackProps) {
    super(scope, id, {
      description: "The daily papers press: collects, keeps and publishes daily paper digests.",
      terminationProtection: true,
      tags: { application: "daily-papers-press" },
      ...props,
    });
    this.store = new DigestStore(this, "Store");
    this.site = new Site(this, "Site", settings);
    this.ingestPipeline = new IngestPipeline(this, "Ingest", { settings, store: this.store });
    this.renderPipeline = new RenderPipeline(this, "Render", { settings, store: this.store, site: this.site });
    new Observability(this, "Observability", {
      settings,
      ingestPipeline: this.ingestPipeline,
      renderPipeline: this.renderPipeline,
    });
    this.addOutputs();
  }

  private addOutputs(): void {
    const outputs = {
      SiteUrl: { value: this.site.url, description: "Where readers find the site" },
      DistributionDomainName: {
        value: this.site.distribution.distributionDomainName,
        description: "Where the DNS name of an own domain points to",
      },
      SiteBucketName: { value: this.site.bucket.bucketName, description: "The published files" },
      CapturesBucketName: { value: this.store.captures.bucketName, description: "Upstream's raw answers" },
      TableName: { value: this.store.table.tableName, description: "Papers, votes and issues" },
      DeadLettersUrl: {
        value: this.ingestPipeline.deadLetters.queueUrl,
        description: "Jobs that could not be done",
      },
      RenderDeadLettersUrl: {
        value: this.renderPipeline.deadLetters.queueUrl,
        description: "Changed issues that could not be published",
      },
      IngestLogGroup: {
        value: this.ingestPipeline.ingest.function.logGroup.logGroupName,
        description: "What ingest logs",
      },
      RenderLogGroup: {
        value: this.renderPipeline.render.function.logGroup.logGroupName,
        description: "What render logs",
      },
      JobsQueueUrl: { value: this.ingestPipeline.jobs.queueUrl, description: "Where papers backfill --stack sends to" },
    };
    for (const [id, output] of Object.entries(outputs)) new CfnOutput(this, id, output);
  }
}
