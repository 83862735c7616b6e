import { Duration } from "aws-cdk-lib";
import { type IMetric, Stats } from "aws-cdk-lib/aws-cloudwatch";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import type { IngestPipeline } from "./ingest-pipeline.ts";
import type { PressFunction } from "./press-function.ts";
import { pressMetric } from "./press-metric.ts";
import type { RenderPipeline } from "./render-pipeline.ts";

/** One alarm: it rings when `metric` reaches `threshold`, and its section of docs/runbook.md says what to do. */
export interface AlarmEntry {
  readonly id: string;
  /** What is wrong, as a sentence. */
  readonly means: string;
  /** The heading of its section in docs/runbook.md, as an anchor. */
  readonly section: string;
  readonly metric: IMetric;
  readonly threshold: number;
}

const period = Duration.minutes(5);
/** A job may fail, wait out its visibility and be tried again; hidden jobs age too. Four tries end within the hour. */
const OLDEST_JOB = Duration.hours(2);
/** One or two are the queue's own pollers starting up. */
const SOME_THROTTLES = 5;
/** A batch waits up to three minutes on purpose; half an hour means that render cannot get on. */
const OLDEST_RECORD = Duration.minutes(30);

export function alarmTable(ingestPipeline: IngestPipeline, renderPipeline: RenderPipeline): AlarmEntry[] {
  return [
    ...deadLetterAlarms(ingestPipeline, renderPipeline),
    ...functionAlarms("Ingest", ingestPipeline.ingest),
    ...functionAlarms("Render", renderPipeline.render),
    ...delayAlarms(ingestPipeline, renderPipeline),
    ...upstreamAlarms(),
  ];
}

function deadLetterAlarms(ingestPipeline: IngestPipeline, renderPipeline: RenderPipeline): AlarmEntry[] {
  return [
    {
      id: "IngestDeadLetters",
      means: "A list day could not be ingested, however often it was tried.",
      section: "ingest-dead-letters",
      metric: visibleIn(ingestPipeline.deadLetters),
      threshold: 1,
    },
    {
      id: "RenderDeadLetters",
      means: "Changed issues could not be published, however often it was tried.",
      section: "render-dead-letters",
      metric: visibleIn(renderPipeline.deadLetters),
      threshold: 1,
    },
  ];
}

function functionAlarms(name: "Ingest" | "Render", { function: lambda }: PressFunction): AlarmEntry[] {
  return [
    {
      id: `${name}Errors`,
      means: `The ${name.toLowerCase()} function failed outright, or ran out of time.`,
      section: "function-errors",
      metric: lambda.metricErrors({ period }),
      threshold: 1,
    },
    {
      id: `${name}Throttles`,
      means: `AWS would not let the ${name.toLowerCase()} function run.`,
      section: "function-throttles",
      metric: lambda.metricThrottles({ period }),
      threshold: SOME_THROTTLES,
    },
  ];
}

function delayAlarms({ jobs }: IngestPipeline, { render }: RenderPipeline): AlarmEntry[] {
  return [
    {
      id: "StreamFallsBehind",
      means: "Changed issues wait for render, and are forgotten after a day.",
      section: "stream-falls-behind",
      metric: render.function.metric("IteratorAge", { period, statistic: Stats.MAXIMUM }),
      threshold: OLDEST_RECORD.toMilliseconds(),
    },
    {
      id: "JobsWait",
      means: "A job has been waiting for hours.",
      section: "jobs-wait",
      metric: jobs.metricApproximateAgeOfOldestMessage({ period, statistic: Stats.MAXIMUM }),
      threshold: OLDEST_JOB.toSeconds(),
    },
  ];
}

function upstreamAlarms(): AlarmEntry[] {
  return [
    {
      id: "ListShrank",
      means: "A list came back with less than half of its papers; the published issue is kept.",
      section: "list-shrank",
      metric: pressMetric("ingest", "listsShrunk"),
      threshold: 1,
    },
    {
      id: "SchemaDrift",
      means: "A field that upstream used to fill is missing from many papers.",
      section: "schema-drift",
      metric: pressMetric("ingest", "schemaDrift"),
      threshold: 1,
    },
  ];
}

function visibleIn(queue: Queue): IMetric {
  return queue.metricApproximateNumberOfMessagesVisible({ period, statistic: Stats.MAXIMUM });
}
