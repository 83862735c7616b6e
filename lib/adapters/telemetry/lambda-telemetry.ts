import { Logger } from "@aws-lambda-powertools/logger";
import { Metrics, MetricUnit } from "@aws-lambda-powertools/metrics";
import type { Telemetry } from "#pipeline/ports.ts";

/** Structured logs and CloudWatch metrics (EMF), written to standard output as Lambda expects. */
export interface LambdaTelemetry extends Telemetry {
  /** Writes the numbers counted so far; call it at the end of every invocation. */
  flush(): void;
}

export function createLambdaTelemetry(service: "ingest" | "render"): LambdaTelemetry {
  const logger = new Logger({ serviceName: service });
  const metrics = new Metrics({ namespace: "DailyPapersPress", serviceName: service });
  return {
    info: (message, facts = {}) => logger.info(message, facts),
    warn: (message, facts = {}) => logger.warn(message, facts),
    count: (name, value) => metrics.addMetric(name, MetricUnit.Count, value),
    flush: () => metrics.publishStoredMetrics(),
  };
}
