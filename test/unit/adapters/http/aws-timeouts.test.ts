import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { parseSettings } from "#config/settings.ts";
import { connectIngest } from "#functions/ingest/connect-ingest.ts";
import { connectPublishing } from "#functions/render/connect-publishing.ts";
import { type LocalServer, startLoopbackServer } from "#local/loopback-server.ts";

const telemetry = { count: () => undefined } as never;
const SETTINGS = parseSettings({});

/** What render is connected to. */
const render = () =>
  connectPublishing(
    { TABLE_NAME: "table-of-render", SITE_BUCKET: "bucket", DISTRIBUTION_ID: "", SITE_URL: "", SETTINGS },
    telemetry,
  );

/** What ingest is connected to. */
function ingest() {
  const [TABLE_NAME, CAPTURES_BUCKET, url] = ["table-of-ingest", "captures", "http://127.0.0.1:1"];
  const environment = { TABLE_NAME, CAPTURES_BUCKET, SETTINGS, TOKEN_PARAMETER: "", ARXIV_URL: "", SOURCE_URL: url };
  const pace = { attemptTimeout: 1_000, now: Date.now, sleep: async () => undefined };
  return connectIngest(environment as never, { telemetry, clock: Date.now, pace });
}

describe.concurrent("a call that nobody answered is made again", () => {
  const calls = new Map<string, number>();
  let server: LocalServer;

  /** AWS, which leaves the first call for each table and bucket without an answer. */
  async function answerSecond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const about = /table-of-\w+/.exec(await text(request))?.[0] ?? "bucket";
    calls.set(about, (calls.get(about) ?? 0) + 1);
    if (calls.get(about) === 2) response.end(about === "bucket" ? "<ListBucketResult />" : "{}");
  }

  beforeAll(async () => {
    server = await startLoopbackServer((request, response) => void answerSecond(request, response));
    vi.stubEnv("AWS_ENDPOINT_URL", server.url);
    vi.stubEnv("AWS_REGION", "us-east-1");
    vi.stubEnv("AWS_ACCESS_KEY_ID", "local");
    vi.stubEnv("AWS_SECRET_ACCESS_KEY", "local");
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await server.close();
  });

  it.each([
    ["render", "table-of-render", () => render().store.readMonths()],
    ["render", "bucket", () => render().objects.list({ prefix: "en/", shallow: false })],
    ["ingest", "table-of-ingest", () => ingest().store.readMonths()],
  ])("by %s to its %s", async (_function, about, call) => {
    expect(await call()).toEqual([]);
    expect(calls.get(about)).toBe(2);
  });
});
