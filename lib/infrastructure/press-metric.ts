import { Duration } from "aws-cdk-lib";
import { Metric, Stats } from "aws-cdk-lib/aws-cloudwatch";

/** A number that a function of the press counts itself; see lib/adapters/telemetry/lambda-telemetry.ts. */
export function pressMetric(
  service: "ingest" | "render",
  metricName: string,
  { statistic = Stats.SUM, period = Duration.hours(1) }: { statistic?: string; period?: Duration } = {},
): Metric {
  return new Metric({ namespace: "DailyPapersPress", metricName, dimensionsMap: { service }, statistic, period });
}
