import { Logger } from "@aws-lambda-powertools/logger";
import { Metrics, MetricUnit } from "@aws-lambda-powertools/metrics";
import { type Instant, toMilliseconds } from "#papers/instant.ts";
import type { Count } from "#pipeline/ports.ts";
import type { InvocationTelemetry } from "./invocation-telemetry.ts";

/**
 * What becomes a metric; whatever else is counted is in the log. Zeros are emitted: a graph that ends says "it stopped
 * running", and one at zero "there was nothing to do". CloudWatch charges by the metric, so a new one is a decision.
 */
export const METRICS: Readonly<Record<"ingest" | "render", readonly Count[]>> = {
  ingest: [
    "papersIn",
    "papersRejected",
    "papersEnriched",
    "itemsWritten",
    "listsShrunk",
    "schemaDrift",
    "upstreamAnswered",
    "upstreamLimited",
    "upstreamTroubled",
  ],
  render: ["objectsPut", "pathsInvalidated", "publishConflicts"],
};

/** Milliseconds; CloudWatch takes numbers of the last two weeks. */
const OLDEST = 13 * 24 * 3_600_000;

function isRecent(at: Instant): boolean {
  const age = Date.now() - toMilliseconds(at);
  return age >= 0 && age < OLDEST;
}

/** Structured logs and CloudWatch metrics (EMF), written to standard output as Lambda expects. */
export function createLambdaTelemetry(service: "ingest" | "render"): InvocationTelemetry {
  const logger = new Logger({ serviceName: service });
  const metrics = new Metrics({ namespace: "DailyPapersPress", serviceName: service });
  // One value per metric and flush: CloudWatch drops what is beyond a hundred values.
  const counts = new Map<Count, number>();
  return {
    info: (message, facts = {}) => logger.info(message, facts),
    warn: (message, facts = {}) => logger.warn(message, facts),
    count: (name, value) => void counts.set(name, (counts.get(name) ?? 0) + value),
    about: (facts) => logger.appendKeys(facts),
    flush(milliseconds, at) {
      if (at !== undefined && isRecent(at)) metrics.setTimestamp(toMilliseconds(at));
      for (const name of METRICS[service]) metrics.addMetric(name, MetricUnit.Count, counts.get(name) ?? 0);
      // Only a sweep says whether the site is fresh; a zero of every other job would say that it is not.
      const fresh = counts.get("fresh");
      if (fresh !== undefined) metrics.addMetric("fresh", MetricUnit.Count, fresh);
      metrics.addMetric("duration", MetricUnit.Milliseconds, milliseconds);
      metrics.publishStoredMetrics();
      logger.info("Done.", { milliseconds, counts: Object.fromEntries(counts) });
      counts.clear();
      logger.resetKeys();
    },
  };
}
