import type { Count } from "#pipeline/ports.ts";
import type { InvocationTelemetry } from "./invocation-telemetry.ts";

/** Adds up what is counted, for runs that print their figures at the end. */
export interface Tally extends InvocationTelemetry {
  readonly totals: Readonly<Record<Count, number>>;
}

/** @param report receives every log line */
export function createTally(
  report: (level: "info" | "warn", message: string, facts: Readonly<Record<string, unknown>>) => void,
): Tally {
  const totals: Record<Count, number> = {
    papersIn: 0,
    papersRejected: 0,
    itemsWritten: 0,
    objectsPut: 0,
    objectsRemoved: 0,
    pathsInvalidated: 0,
    capturesKept: 0,
    listsShrunk: 0,
    upstreamFailures: 0,
    upstreamAnswered: 0,
    upstreamLimited: 0,
    upstreamTroubled: 0,
    publishConflicts: 0,
    papersEnriched: 0,
    enrichmentFailures: 0,
    schemaDrift: 0,
    issuesAnnounced: 0,
    fresh: 0,
  };
  return {
    totals,
    info: (message, facts = {}) => report("info", message, facts),
    warn: (message, facts = {}) => report("warn", message, facts),
    count: (name, value) => (totals[name] += value),
    about: () => undefined,
    flush: () => undefined,
  };
}
