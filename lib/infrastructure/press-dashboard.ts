import { Duration } from "aws-cdk-lib";
import {
  type Alarm,
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
  type IWidget,
  Stats,
  TextWidget,
} from "aws-cdk-lib/aws-cloudwatch";
import type { Construct } from "constructs";
import type { IngestPipeline } from "./ingest-pipeline.ts";
import { pressMetric } from "./press-metric.ts";
import type { RenderPipeline } from "./render-pipeline.ts";

export interface DashboardProps {
  readonly alarms: readonly Alarm[];
  readonly ingestPipeline: IngestPipeline;
  readonly renderPipeline: RenderPipeline;
}

const day = Duration.days(1);

/** Three questions, a row each: is it healthy, is it fresh, what does it cost. */
export function createPressDashboard(scope: Construct, id: string, props: DashboardProps): Dashboard {
  const { alarms, ingestPipeline, renderPipeline } = props;
  const { function: ingest } = ingestPipeline.ingest;
  const { function: render } = renderPipeline.render;
  return new Dashboard(scope, id, {
    defaultInterval: Duration.days(14),
    widgets: [
      [heading("Is it healthy?", "docs/runbook.md has a section for every alarm.")],
      [
        new AlarmStatusWidget({ alarms: [...alarms], title: "Alarms", width: 8, height: 6 }),
        graph("Upstream's answers", ingestCounts("upstreamAnswered", "upstreamLimited", "upstreamTroubled")),
        graph("Longest run, milliseconds", [longest("ingest"), longest("render")]),
      ],
      [heading("Is it fresh?", "Lists are open for a day and grow; weekends have none.")],
      [
        graph("Fresh at the deadline", [
          pressMetric("ingest", "fresh", { statistic: Stats.MAXIMUM, period: Duration.days(1) }),
        ]),
        graph("Papers", ingestCounts("papersIn", "papersRejected", "papersEnriched")),
        graph("Files published", renderCounts("objectsPut", "publishConflicts")),
      ],
      [heading("What does it cost?", "Per day; docs/cost.md has the prices, and what a usual month comes to.")],
      [
        graph("Items and files written", [
          pressMetric("ingest", "itemsWritten", { period: day }),
          pressMetric("render", "objectsPut", { period: day }),
        ]),
        graph("Paths invalidated (1,000 a month are free)", [
          pressMetric("render", "pathsInvalidated", { period: day }),
        ]),
        graph("Invocations", [ingest.metricInvocations({ period: day }), render.metricInvocations({ period: day })]),
      ],
    ],
  });
}

const heading = (question: string, hint: string): IWidget =>
  new TextWidget({ markdown: `## ${question}\n${hint}`, width: 24, height: 2 });

const graph = (title: string, left: IMetric[]): IWidget => new GraphWidget({ title, left, width: 8, height: 6 });

const ingestCounts = (...names: readonly string[]) => names.map((name) => pressMetric("ingest", name));
const renderCounts = (...names: readonly string[]) => names.map((name) => pressMetric("render", name));
const longest = (service: "ingest" | "render") => pressMetric(service, "duration", { statistic: Stats.MAXIMUM });
