import { createLambdaTelemetry } from "#adapters/telemetry/lambda-telemetry.ts";
import { ingestEnvironment, readEnvironment } from "#config/environment.ts";
import { createIngestHandler } from "./ingest-handler.ts";
import { realPace } from "./pace.ts";

export const handler = createIngestHandler(readEnvironment(ingestEnvironment, process.env), {
  telemetry: createLambdaTelemetry("ingest"),
  clock: Date.now,
  pace: realPace,
});
