import * as z from "zod/mini";
import type { AwsRequest } from "#adapters/http/aws-request.ts";

const answer = z.object({ Parameter: z.object({ Value: z.string() }) });

/** Reads a secret once, keeps it for the life of the process, and after a failure tries again; an empty name is none. */
export function createTokenParameter(request: AwsRequest, name: string): () => Promise<string | undefined> {
  let token: Promise<string | undefined> | undefined;
  return async () => {
    if (name === "") return undefined;
    token ??= readParameter(request, name);
    try {
      return await token;
    } catch (error) {
      token = undefined;
      throw error;
    }
  };
}

async function readParameter(request: AwsRequest, name: string): Promise<string> {
  const headers = { "Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": "AmazonSSM.GetParameter" };
  const body = await request("/", headers, JSON.stringify({ Name: name, WithDecryption: true }));
  return answer.parse(JSON.parse(body)).Parameter.Value;
}
