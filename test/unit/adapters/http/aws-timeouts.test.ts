import { expect, it, onTestFinished, vi } from "vitest";
import { connectPublishing } from "#functions/render/connect-publishing.ts";
import { startLoopbackServer } from "#local/loopback-server.ts";
import type { PublishPorts } from "#pipeline/publish-days.ts";

const ENVIRONMENT = { TABLE_NAME: "papers", SITE_BUCKET: "bucket", DISTRIBUTION_ID: "", SITE_URL: "", SETTINGS: {} };

/** What render is connected to, when AWS is at this address. */
function connectTo(url: string): PublishPorts {
  vi.stubEnv("AWS_ENDPOINT_URL", url);
  vi.stubEnv("AWS_REGION", "us-east-1");
  vi.stubEnv("AWS_ACCESS_KEY_ID", "local");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "local");
  onTestFinished(() => void vi.unstubAllEnvs());
  return connectPublishing(ENVIRONMENT as never, { count: () => undefined } as never);
}

it.each([
  ["DynamoDB", "{}", ({ store }: PublishPorts) => store.readMonths()],
  ["S3", "<ListBucketResult />", ({ objects }: PublishPorts) => objects.list({ prefix: "en/" } as never)],
])("render makes a call to %s again that nobody answered", async (_, answer, call) => {
  let calls = 0;
  const server = await startLoopbackServer((__, response) => void (++calls < 2 || response.end(answer)));
  expect(await call(connectTo(server.url))).toEqual([]);
  expect(calls).toBe(2);
  await server.close();
});
