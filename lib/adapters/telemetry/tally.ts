import type { Count, Telemetry } from "#pipeline/ports.ts";

/** Adds up what is counted, for runs that print their figures at the end. */
export interface Tally extends Telemetry {
  readonly totals: Readonly<Record<Count, number>>;
  flush(): void;
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
    publishConflicts: 0,
    papersEnriched: 0,
    enrichmentFailures: 0,
    schemaDrift: 0,
  };
  return {
    totals,
    info: (message, facts = {}) => report("info", message, facts),
    warn: (message, facts = {}) => report("warn", message, facts),
    count: (name, value) => (totals[name] += value),
    flush: () => undefined,
  };
}
