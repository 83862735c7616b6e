import { AwsClient } from "aws4fetch";
import { cleanLine } from "#papers/clean-text.ts";

/** One signed POST to an AWS service. @returns the answer's body @throws Error when the service refuses, in its words */
export type AwsRequest = (path: string, headers: Readonly<Record<string, string>>, body: string) => Promise<string>;

/** Tries after the first, on 429 and 5xx, each after twice the wait of the one before. */
const RETRIES = 4;

/** Characters. AWS says what is wrong at the end of an XML document. */
const LONGEST_REASON = 600;

/**
 * For services of which the press makes a single call: their SDK clients carry the descriptions of every call there is,
 * and would be a sixth of a bundle. Endpoint, region and credentials come from the variables that the SDK reads too.
 */
export function createAwsRequest(
  service: "cloudfront" | "ssm",
  variables: Readonly<Record<string, string | undefined>>,
): AwsRequest {
  // CloudFront is one service for the whole world, and its requests are signed for the region it is run from.
  const region = service === "cloudfront" ? "us-east-1" : (variables["AWS_REGION"] ?? "us-east-1");
  const host = service === "cloudfront" ? "cloudfront.amazonaws.com" : `${service}.${region}.amazonaws.com`;
  const endpoint = variables[`AWS_ENDPOINT_URL_${service.toUpperCase()}`] ?? `https://${host}`;
  const client = new AwsClient({
    accessKeyId: variables["AWS_ACCESS_KEY_ID"] ?? "",
    secretAccessKey: variables["AWS_SECRET_ACCESS_KEY"] ?? "",
    ...(variables["AWS_SESSION_TOKEN"] ? { sessionToken: variables["AWS_SESSION_TOKEN"] } : {}),
    service,
    region,
    retries: RETRIES,
  });
  return async (path, headers, body) => {
    const response = await client.fetch(`${endpoint}${path}`, { method: "POST", headers, body });
    const text = await response.text();
    if (response.ok) return text;
    throw new Error(
      `${service} answered ${response.status}: ${cleanLine(text).slice(0, LONGEST_REASON) || "(empty body)"}.`,
    );
  };
}
