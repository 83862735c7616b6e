import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { createAwsFetch } from "#adapters/http/aws-fetch.ts";
import { startLoopbackServer } from "#local/loopback-server.ts";
import { startAnsweringServer, variablesFor } from "../answering-server.ts";

/** Milliseconds. A busy machine takes its time even to answer at once. */
const A_SECOND = 1_000;

const GET = { method: "GET", path: "/2026-02-05/a.json.gz" } as const;

describe("a signed call to AWS", () => {
  it.each([429, 500, 503])("that is answered %i is made again", async (status) => {
    const statuses = [status, status, 200];
    const { url, requests } = await startAnsweringServer(() => ({ status: statuses.shift() ?? 200, body: "found" }));
    const response = await createAwsFetch("s3", variablesFor("S3", url), "captures")(GET);
    expect(await response.text()).toBe("found");
    expect(requests.map((request) => request.url)).toEqual(Array(3).fill("/captures/2026-02-05/a.json.gz"));
  });

  it("that is answered 503 to the end gives that answer", async () => {
    const { url, requests } = await startAnsweringServer(() => ({ status: 503, body: "slow down" }));
    expect((await createAwsFetch("s3", variablesFor("S3", url), "captures")(GET)).status).toBe(503);
    expect(requests).toHaveLength(5);
  });

  it("whose connection breaks is made again", async () => {
    let tries = 0;
    const server = await startLoopbackServer((request, response) => {
      if (++tries < 3) request.socket.destroy();
      else response.end("found");
    });
    const response = await createAwsFetch("s3", variablesFor("S3", server.url), "captures")(GET);
    expect(await response.text()).toBe("found");
    await server.close();
  });

  it("that nobody answers in time is made again", async () => {
    let tries = 0;
    const server = await startLoopbackServer((_, response) => void (++tries < 3 || response.end("found")));
    const response = await createAwsFetch("s3", variablesFor("S3", server.url), "captures", A_SECOND)(GET);
    expect(await response.text()).toBe("found");
    expect(tries).toBe(3);
    await server.close();
  });

  it("to nobody names the service", async () => {
    const server = await startLoopbackServer(() => undefined);
    await server.close();
    await expect(createAwsFetch("sqs", variablesFor("SQS", server.url))(GET)).rejects.toThrow(
      "sqs could not be reached",
    );
  });

  it.each([
    ["s3", "captures", "https://captures.s3.ap-northeast-2.amazonaws.com/2026-02-05/a.json.gz"],
    ["sqs", undefined, "https://sqs.ap-northeast-2.amazonaws.com/2026-02-05/a.json.gz"],
    ["cloudfront", undefined, "https://cloudfront.amazonaws.com/2026-02-05/a.json.gz"],
  ] as const)("to %s goes to AWS when no endpoint is named", async (service, bucket, address) => {
    const send = vi.fn<typeof fetch>(() => Promise.resolve(new Response("")));
    vi.stubGlobal("fetch", send);
    onTestFinished(() => void vi.unstubAllGlobals());
    await createAwsFetch(
      service,
      { ...variablesFor("S3", ""), AWS_ENDPOINT_URL_S3: undefined, AWS_REGION: "ap-northeast-2" },
      bucket,
    )(GET);
    expect(send.mock.calls.map(([request]) => (request as Request).url)).toEqual([address]);
  });

  it.each(["us-east-1", "ap-northeast-2", "us-gov-west-1", "cn-north-1", "cn-northwest-1", "eusc-de-east-1"])(
    "in %s goes where the SDK's clients go",
    async (region) => {
      const send = vi.fn<typeof fetch>(() => Promise.resolve(new Response("")));
      vi.stubGlobal("fetch", send);
      onTestFinished(() => void vi.unstubAllGlobals());
      const variables = { ...variablesFor("S3", ""), AWS_ENDPOINT_URL_S3: undefined, AWS_REGION: region };
      await createAwsFetch("s3", variables, "captures")(GET);
      await createAwsFetch("sqs", variables)(GET);
      const parameters = { Region: region, UseDualStack: false, UseFIPS: false };
      const s3 = new S3Client({ region }).config.endpointProvider({ ...parameters, Bucket: "captures" });
      const sqs = new SQSClient({ region }).config.endpointProvider(parameters);
      expect(send.mock.calls.map(([request]) => new URL((request as Request).url).host)).toEqual([
        s3.url.host,
        sqs.url.host,
      ]);
    },
  );

  it("to CloudFront from China goes to China's own", async () => {
    const send = vi.fn<typeof fetch>(() => Promise.resolve(new Response("")));
    vi.stubGlobal("fetch", send);
    onTestFinished(() => void vi.unstubAllGlobals());
    await createAwsFetch("cloudfront", { ...variablesFor("S3", ""), AWS_REGION: "cn-north-1" })(GET);
    const [[request] = []] = send.mock.calls;
    expect((request as Request).url).toContain("https://cloudfront.cn-northwest-1.amazonaws.com.cn/");
    expect((request as Request).headers.get("authorization")).toContain("/cn-northwest-1/cloudfront/aws4_request");
  });

  it("is signed for the region it goes to", async () => {
    const { url, requests } = await startAnsweringServer(() => ({ status: 200, body: "" }));
    await createAwsFetch("s3", { ...variablesFor("S3", url), AWS_REGION: "ap-northeast-2" }, "captures")(GET);
    expect(requests[0]?.headers.authorization).toContain("/ap-northeast-2/s3/aws4_request");
  });
});
