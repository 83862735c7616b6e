import { describe, expect, it } from "vitest";
import { createAwsRequest } from "#adapters/http/aws-request.ts";
import { createTokenParameter } from "#adapters/ssm/token-parameter.ts";
import { type CannedAnswer, startAnsweringServer } from "../answering-server.ts";

async function startSsm(answer: () => CannedAnswer) {
  const { url, requests } = await startAnsweringServer(answer);
  const request = createAwsRequest("ssm", {
    AWS_ENDPOINT_URL_SSM: url,
    AWS_REGION: "ap-northeast-2",
    AWS_ACCESS_KEY_ID: "AKIDEXAMPLE",
    AWS_SECRET_ACCESS_KEY: "local",
  });
  return { request, requests };
}

const found = { status: 200, body: JSON.stringify({ Parameter: { Value: "hf_example", Version: 1 } }) };

describe("the token's parameter", () => {
  it("is read once, decrypted, however often it is asked for", async () => {
    const { request, requests } = await startSsm(() => found);
    const token = createTokenParameter(request, "/press/token");
    expect([await token(), await token()]).toEqual(["hf_example", "hf_example"]);
    expect(requests).toHaveLength(1);
    expect(requests[0]?.headers["x-amz-target"]).toBe("AmazonSSM.GetParameter");
    expect(requests[0]?.headers.authorization).toContain("/ap-northeast-2/ssm/aws4_request");
    expect(JSON.parse(requests[0]?.body ?? "")).toEqual({ Name: "/press/token", WithDecryption: true });
  });

  it("asks nobody when there is none", async () => {
    const { request, requests } = await startSsm(() => found);
    expect(await createTokenParameter(request, "")()).toBeUndefined();
    expect(requests).toEqual([]);
  });

  it("is asked for again after it could not be read, and says why", async () => {
    const answers = [{ status: 400, body: '{"__type":"ParameterNotFound"}' }, found];
    const { request } = await startSsm(() => answers.shift() ?? found);
    const token = createTokenParameter(request, "/press/token");
    await expect(token()).rejects.toThrow('ssm answered 400: {"__type":"ParameterNotFound"}');
    expect(await token()).toBe("hf_example");
  });
});
