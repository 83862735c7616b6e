import { CloudFrontClient } from "@aws-sdk/client-cloudfront";
import { describe, expect, it } from "vitest";
import { createCloudFrontCdn } from "#adapters/cloudfront/cloudfront-cdn.ts";
import { createNoCdn } from "#adapters/cloudfront/no-cdn.ts";
import { clientSettings, startAnsweringServer } from "../answering-server.ts";

const NAMESPACE = "http://cloudfront.amazonaws.com/doc/2020-05-31/";
const CREATED = `<?xml version="1.0"?><Invalidation xmlns="${NAMESPACE}"><Id>I1</Id><Status>InProgress</Status></Invalidation>`;
const DENIED = `<?xml version="1.0"?><ErrorResponse xmlns="${NAMESPACE}"><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>not yours</Message></Error></ErrorResponse>`;

async function startCdn(answer: { status: number; body: string }) {
  const { url, requests } = await startAnsweringServer(() => answer);
  let calls = 0;
  const client = new CloudFrontClient(clientSettings(url));
  const cdn = createCloudFrontCdn(client, "E2EXAMPLE", () => `run-${(calls += 1)}`);
  return { cdn, requests };
}

describe("the CloudFront CDN", () => {
  it("asks for one invalidation of all paths", async () => {
    const { cdn, requests } = await startCdn({ status: 201, body: CREATED });
    await cdn.invalidate(["/ko/", "/ko/2026/02/05/*"]);
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({ method: "POST", url: "/2020-05-31/distribution/E2EXAMPLE/invalidation" });
    expect(requests[0]?.body).toContain(
      "<Quantity>2</Quantity><Items><Path>/ko/</Path><Path>/ko/2026/02/05/*</Path></Items>",
    );
  });

  it("gives every invalidation a reference of its own", async () => {
    const { cdn, requests } = await startCdn({ status: 201, body: CREATED });
    await cdn.invalidate(["/a"]);
    await cdn.invalidate(["/a"]);
    const references = requests.map(({ body }) => /<CallerReference>(.*?)</.exec(body)?.[1]);
    expect(references).toEqual(["run-1", "run-2"]);
  });

  it("asks for nothing when nothing changed", async () => {
    const { cdn, requests } = await startCdn({ status: 201, body: CREATED });
    await cdn.invalidate([]);
    expect(requests).toEqual([]);
  });

  it("does not hide that CloudFront refused", async () => {
    const { cdn } = await startCdn({ status: 403, body: DENIED });
    await expect(cdn.invalidate(["/a"])).rejects.toThrow("not yours");
  });
});

describe("no CDN", () => {
  it("has nothing to invalidate", async () => {
    await expect(createNoCdn().invalidate(["/a"])).resolves.toBeUndefined();
  });
});
