import type { Telemetry } from "#pipeline/ports.ts";

export function createSilentTelemetry(): Telemetry {
  return { info: () => undefined, warn: () => undefined, count: () => undefined };
}
