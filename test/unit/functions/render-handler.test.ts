import { afterEach, expect, it, vi } from "vitest";
import type { RenderEnvironment } from "#config/environment.ts";
import { parseSettings } from "#config/settings.ts";
import { createRenderHandler } from "#functions/render/render-handler.ts";
import { issueRecord } from "#local/lambda-events.ts";
import type { ListDay } from "#papers/list-day.ts";
import { createMemoryTelemetry } from "../pipeline/memory-ports.ts";

const ENVIRONMENT: RenderEnvironment = {
  TABLE_NAME: "papers",
  SITE_BUCKET: "site",
  DISTRIBUTION_ID: "",
  SITE_URL: "https://papers.example",
  SETTINGS: parseSettings({}),
};

afterEach(() => vi.unstubAllEnvs());

it("asks for the whole batch again when it gave up before a day whose record came first", async () => {
  vi.stubEnv("AWS_ENDPOINT_URL", "http://127.0.0.1:1");
  vi.stubEnv("AWS_REGION", "us-east-1");
  vi.stubEnv("AWS_ACCESS_KEY_ID", "nobody");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "nothing");
  vi.stubEnv("AWS_MAX_ATTEMPTS", "1");
  const telemetry = { ...createMemoryTelemetry(), about: () => undefined, flush: () => undefined };
  const handler = createRenderHandler(ENVIRONMENT, { telemetry });
  // The newest day is tried last, and by then two have failed.
  const days = ["2026-02-05", "2026-02-03", "2026-02-04"] as ListDay[];
  const Records = days.map((day, index) => issueRecord(day, index + 1));
  const first = Records[0]?.dynamodb?.SequenceNumber;
  expect(await handler({ Records })).toEqual({ batchItemFailures: [{ itemIdentifier: first }] });
});
