import { Duration, Validations } from "aws-cdk-lib";
import { Alarm, ComparisonOperator, type IMetric, Stats, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Construct } from "constructs";
import type { Settings } from "#config/settings.ts";
import type { IngestPipeline } from "./ingest-pipeline.ts";
import type { RenderPipeline } from "./render-pipeline.ts";

export interface ObservabilityProps {
  readonly settings: Settings;
  readonly ingestPipeline: IngestPipeline;
  readonly renderPipeline: RenderPipeline;
}

/** Who hears of it when something stays broken. */
export class Observability extends Construct {
  readonly alarms: Topic;

  constructor(scope: Construct, id: string, { settings, ingestPipeline, renderPipeline }: ObservabilityProps) {
    super(scope, id);
    // Not encrypted with the account's own SNS key: alarms may not use it, and would be lost without a word.
    this.alarms = new Topic(this, "Alarms", { displayName: settings.title, enforceSSL: true });
    Validations.of(this.alarms).acknowledge({
      id: "AwsSolutions-SNS2",
      reason: "Alarm texts hold no secrets, and CloudWatch cannot publish through the AWS managed key.",
    });
    if (settings.alarmEmail) this.alarms.addSubscription(new EmailSubscription(settings.alarmEmail));

    this.raise("IngestDeadLetters", "A list day could not be ingested.", deadLetters(ingestPipeline));
    this.raise("RenderDeadLetters", "Changed issues could not be published.", deadLetters(renderPipeline));
    this.raise("IngestErrors", "The ingest function failed outright.", errors(ingestPipeline.ingest));
    this.raise("RenderErrors", "The render function failed outright.", errors(renderPipeline.render));
  }

  private raise(id: string, alarmDescription: string, metric: IMetric): void {
    const alarm = new Alarm(this, id, {
      alarmDescription,
      metric,
      threshold: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.alarms));
  }
}

const period = Duration.minutes(5);

function deadLetters({ deadLetters: queue }: IngestPipeline | RenderPipeline): IMetric {
  return queue.metricApproximateNumberOfMessagesVisible({ period, statistic: Stats.MAXIMUM });
}

function errors({ function: lambda }: IngestPipeline["ingest"]): IMetric {
  return lambda.metricErrors({ period });
}
