import { AwsClient } from "aws4fetch";
import { cleanLine } from "#papers/clean-text.ts";
import { awsHost } from "./aws-host.ts";
import { AWS_TIMEOUTS } from "./aws-timeouts.ts";

/** The variables that the SDK reads too: endpoint, region and credentials. */
export type AwsVariables = Readonly<Record<string, string | undefined>>;

export interface AwsCall {
  readonly method: "GET" | "POST" | "PUT";
  /** With the query, from the slash on. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/**
 * One signed call to an AWS service. @returns any answer that another try would not mend, whatever its status
 * @throws Error when the service could not be reached
 */
export type AwsFetch = (call: AwsCall) => Promise<Response>;

/** Tries after the first, on 429, 5xx, no answer in time and a connection that broke, each after twice the wait of the one before. */
const RETRIES = 4;
/** Milliseconds, at most, before the first of them. */
const FIRST_WAIT = 50;

/** Characters. AWS says what is wrong at the end of an XML document. */
const LONGEST_REASON = 600;

/**
 * For services of which a function makes a handful of calls: their SDK clients carry the descriptions of every call
 * there is, and would be a third of a bundle and of the time it takes to start.
 * @param bucket for S3: the bucket that all calls are about
 * @param timeout milliseconds that one try may take, with its answer
 */
export function createAwsFetch(
  service: "cloudfront" | "s3" | "sqs" | "ssm",
  variables: AwsVariables,
  bucket?: string,
  timeout: number = AWS_TIMEOUTS.socketTimeout,
): AwsFetch {
  const { host, region } = awsHost(service, variables["AWS_REGION"] ?? "us-east-1");
  const given = variables[`AWS_ENDPOINT_URL_${service.toUpperCase()}`];
  const base =
    bucket === undefined ? (given ?? `https://${host}`) : given ? `${given}/${bucket}` : `https://${bucket}.${host}`;
  const client = new AwsClient({
    accessKeyId: variables["AWS_ACCESS_KEY_ID"] ?? "",
    secretAccessKey: variables["AWS_SECRET_ACCESS_KEY"] ?? "",
    ...(variables["AWS_SESSION_TOKEN"] ? { sessionToken: variables["AWS_SESSION_TOKEN"] } : {}),
    service,
    region,
    retries: 0,
  });
  return async ({ path, ...init }) => {
    for (let retry = 0; ; retry++) {
      try {
        const response = await client.fetch(`${base}${path}`, { ...init, signal: AbortSignal.timeout(timeout) });
        if (retry === RETRIES || (response.status < 500 && response.status !== 429)) return response;
        await response.body?.cancel();
      } catch (error) {
        if (!isNetworkTrouble(error)) throw error;
        if (retry === RETRIES) throw new Error(`${service} could not be reached.`, { cause: error });
      }
      await new Promise((resolve) => setTimeout(resolve, Math.random() * FIRST_WAIT * 2 ** retry));
    }
  };
}

/** fetch reports trouble of the network as a TypeError with a cause; one without is a mistake of ours. */
function isNetworkTrouble(error: unknown): boolean {
  return (
    (error instanceof TypeError && error.cause !== undefined) ||
    (error instanceof DOMException && error.name === "TimeoutError")
  );
}

/** What a service said that did not do what it was asked to, in its own words. */
export async function describeRefusal(service: string, response: Response): Promise<string> {
  const text = cleanLine(await response.text()).slice(0, LONGEST_REASON);
  return `${service} answered ${response.status}: ${text || "(empty body)"}.`;
}
