import { type AwsVariables, createAwsFetch, describeRefusal } from "./aws-fetch.ts";

/** One signed POST to an AWS service. @returns the answer's body @throws Error when the service refuses, in its words */
export type AwsRequest = (path: string, headers: Readonly<Record<string, string>>, body: string) => Promise<string>;

/** For services whose calls are all of this kind. */
export function createAwsRequest(service: "cloudfront" | "sqs" | "ssm", variables: AwsVariables): AwsRequest {
  const send = createAwsFetch(service, variables);
  return async (path, headers, body) => {
    const response = await send({ method: "POST", path, headers, body });
    if (response.ok) return response.text();
    throw new Error(await describeRefusal(service, response));
  };
}
