import { createLambdaTelemetry } from "#adapters/telemetry/lambda-telemetry.ts";
import { readEnvironment, renderEnvironment } from "#config/environment.ts";
import { createRenderHandler } from "./render-handler.ts";

export const handler = createRenderHandler(readEnvironment(renderEnvironment, process.env), {
  telemetry: createLambdaTelemetry("render"),
});
