import { createLambdaTelemetry } from "#adapters/telemetry/lambda-telemetry.ts";
import { readEnvironment, renderEnvironment } from "#config/environment.ts";
import { connectTurn } from "./connect-turn.ts";
import { createRenderHandler } from "./render-handler.ts";

const environment = readEnvironment(renderEnvironment, process.env);

export const handler = createRenderHandler(environment, {
  telemetry: createLambdaTelemetry("render"),
  turn: connectTurn(environment),
});
