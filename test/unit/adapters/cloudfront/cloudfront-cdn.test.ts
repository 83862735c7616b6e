import { describe, expect, it } from "vitest";
import { createCloudFrontCdn } from "#adapters/cloudfront/cloudfront-cdn.ts";
import { createNoCdn } from "#adapters/cloudfront/no-cdn.ts";
import { createAwsRequest } from "#adapters/http/aws-request.ts";
import { startAnsweringServer } from "../answering-server.ts";

const NAMESPACE = "http://cloudfront.amazonaws.com/doc/2020-05-31/";
const CREATED = `<?xml version="1.0"?><Invalidation xmlns="${NAMESPACE}"><Id>I1</Id><Status>InProgress</Status></Invalidation>`;
const DENIED = `<?xml version="1.0"?><ErrorResponse xmlns="${NAMESPACE}"><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>not yours</Message></Error></ErrorResponse>`;

async function startCdn(...answers: readonly { status: number; body: string }[]) {
  const { url, requests } = await startAnsweringServer(() => answers[Math.min(requests.length, answers.length) - 1]!);
  let calls = 0;
  const request = createAwsRequest("cloudfront", {
    AWS_ENDPOINT_URL_CLOUDFRONT: url,
    AWS_ACCESS_KEY_ID: "AKIDEXAMPLE",
    AWS_SECRET_ACCESS_KEY: "local",
    AWS_SESSION_TOKEN: "session",
  });
  const cdn = createCloudFrontCdn(request, "E2EXAMPLE", () => `run-${(calls += 1)}`);
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

  it("asks again for what an earlier call could not have forgotten, once, with nothing new as well", async () => {
    const { cdn, requests } = await startCdn({ status: 403, body: DENIED }, { status: 201, body: CREATED });
    await expect(cdn.invalidate(["/ko/"])).rejects.toThrow("AccessDenied");
    await cdn.invalidate([]);
    await cdn.invalidate([]);
    expect(requests).toHaveLength(2);
    expect(requests[1]?.body).toContain("<Quantity>1</Quantity><Items><Path>/ko/</Path></Items>");
  });

  it("signs for CloudFront, whose region is us-east-1 wherever it is called from", async () => {
    const { cdn, requests } = await startCdn({ status: 201, body: CREATED });
    await cdn.invalidate(["/ko/"]);
    const { authorization, "x-amz-security-token": token } = requests[0]?.headers ?? {};
    expect(authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/us-east-1\/cloudfront\/aws4_request, /,
    );
    expect(token).toBe("session");
  });

  it("keeps a path that XML would read otherwise", async () => {
    const { cdn, requests } = await startCdn({ status: 201, body: CREATED });
    await cdn.invalidate(["/a&b<c>"]);
    expect(requests[0]?.body).toContain("<Path>/a&amp;b&lt;c&gt;</Path>");
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
