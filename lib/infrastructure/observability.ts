import { ArnFormat, Stack, Validations } from "aws-cdk-lib";
import { Alarm, ComparisonOperator, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Construct } from "constructs";
import type { Settings } from "#config/settings.ts";
import { createAbsenceAlarm } from "./absence-alarm.ts";
import { type AlarmEntry, alarmTable } from "./alarm-table.ts";
import type { IngestPipeline } from "./ingest-pipeline.ts";
import { createPressDashboard } from "./press-dashboard.ts";
import type { RenderPipeline } from "./render-pipeline.ts";
import { createSpendBudget } from "./spend-budget.ts";

export interface ObservabilityProps {
  readonly settings: Settings;
  readonly ingestPipeline: IngestPipeline;
  readonly renderPipeline: RenderPipeline;
}

/** Characters, with room for those of four bytes. */
const LONGEST_SENDER = 40;

/** Who hears of it when something stays broken, and where to look. */
export class Observability extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, { settings, ingestPipeline, renderPipeline }: ObservabilityProps) {
    super(scope, id);
    this.topic = this.createTopic(settings);
    const absence = createAbsenceAlarm(
      this,
      "IssueAbsent",
      settings,
      describe("The newest list is not on the site at the deadline, or no sweep ran.", "issue-absent"),
    );
    const alarms = [absence, ...alarmTable(ingestPipeline, renderPipeline).map((entry) => this.createAlarm(entry))];
    for (const alarm of alarms) alarm.addAlarmAction(new SnsAction(this.topic));
    if (settings.alarmEmail) createSpendBudget(this, "Spend", settings.monthlyBudget, settings.alarmEmail);
    createPressDashboard(this, "Dashboard", { alarms, ingestPipeline, renderPipeline });
  }

  private createTopic({ title, alarmEmail }: Settings): Topic {
    // Not encrypted with the account's own SNS key: alarms may not use it, and would be lost without a word.
    const topic = new Topic(this, "Alarms", { displayName: senderOf(title), enforceSSL: true });
    topic.addToResourcePolicy(this.alarmsMayPublish(topic));
    Validations.of(topic).acknowledge({
      id: "AwsSolutions-SNS2",
      reason: "Alarm texts hold no secrets, and CloudWatch cannot publish through the AWS managed key.",
    });
    if (alarmEmail) topic.addSubscription(new EmailSubscription(alarmEmail));
    return topic;
  }

  /** A topic with a policy of its own, as `enforceSSL` gives it, has lost the one by which alarms may publish to any topic. */
  private alarmsMayPublish(topic: Topic): PolicyStatement {
    const stack = Stack.of(this);
    const alarms = stack.formatArn({
      service: "cloudwatch",
      resource: "alarm",
      resourceName: "*",
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    return new PolicyStatement({
      sid: "AllowAlarms",
      principals: [new ServicePrincipal("cloudwatch.amazonaws.com")],
      actions: ["sns:Publish"],
      resources: [topic.topicArn],
      conditions: { ArnLike: { "aws:SourceArn": alarms }, StringEquals: { "aws:SourceAccount": stack.account } },
    });
  }

  private createAlarm({ id, means, section, metric, threshold }: AlarmEntry): Alarm {
    return new Alarm(this, id, {
      alarmDescription: describe(means, section),
      metric,
      threshold,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }
}

/**
 * SNS lets sender and its address be 320 characters as they are encoded for e-mail, which takes eight for a Korean syllable or
 * more, and sends nothing at all beyond that, without a word.
 */
function senderOf(title: string): string {
  return [...title].slice(0, LONGEST_SENDER).join("").trim();
}

/** The e-mail of an alarm is this text, so it ends with the page to read. */
function describe(means: string, section: string): string {
  return `${means} See docs/runbook.md#${section}`;
}
