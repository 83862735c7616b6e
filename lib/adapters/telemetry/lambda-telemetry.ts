import { Logger } from "@aws-lambda-powertools/logger";
import { Metrics, MetricUnit } from "@aws-lambda-powertools/metrics";
import type { Count, Telemetry } from "#pipeline/ports.ts";

/** Structured logs and CloudWatch metrics (EMF), written to standard output as Lambda expects. */
export interface LambdaTelemetry extends Telemetry {
  /** Writes the numbers counted so far; call it at the end of every invocation. */
  flush(): void;
}

export function createLambdaTelemetry(service: "ingest" | "render"): LambdaTelemetry {
  const logger = new Logger({ serviceName: service });
  const metrics = new Metrics({ namespace: "DailyPapersPress", serviceName: service });
  // One value per metric and flush: CloudWatch drops what is beyond a hundred values.
  const counts = new Map<Count, number>();
  return {
    info: (message, facts = {}) => logger.info(message, facts),
    warn: (message, facts = {}) => logger.warn(message, facts),
    count: (name, value) => void counts.set(name, (counts.get(name) ?? 0) + value),
    flush() {
      for (const [name, value] of counts) metrics.addMetric(name, MetricUnit.Count, value);
      counts.clear();
      metrics.publishStoredMetrics();
    },
  };
}
