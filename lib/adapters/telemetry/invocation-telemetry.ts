import type { Instant } from "#papers/instant.ts";
import type { Telemetry } from "#pipeline/ports.ts";

/** Telemetry of a function that is invoked again and again. */
export interface InvocationTelemetry extends Telemetry {
  /** What the following log lines are about: each carries these facts, until `flush`. */
  about(facts: Readonly<Record<string, unknown>>): void;
  /**
   * Ends an invocation that took so long: hands over its numbers, a zero for whatever was not counted.
   * @param at the time they are of, when it is not now
   */
  flush(milliseconds: number, at?: Instant): void;
}
