import type { IncomingHttpHeaders } from "node:http";
import { onTestFinished } from "vitest";
import { startLoopbackServer } from "#local/loopback-server.ts";
import { readBody } from "#local/read-body.ts";

export interface ReceivedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface CannedAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A service that gives the answer it is told to, for answers that no stand-in gives of its own accord. */
export async function startAnsweringServer(answer: (request: ReceivedRequest) => CannedAnswer) {
  const requests: ReceivedRequest[] = [];
  const server = await startLoopbackServer(async (request, response) => {
    const body = (await readBody(request)).toString();
    const received = { method: request.method ?? "", url: request.url ?? "", headers: request.headers, body };
    requests.push(received);
    const canned = answer(received);
    response.writeHead(canned.status, canned.headers).end(canned.body);
  });
  onTestFinished(() => server.close());
  return { url: server.url, requests };
}

/** The variables that tell a function to talk to it. */
export function variablesFor(service: "S3" | "SQS", endpoint: string) {
  return { [`AWS_ENDPOINT_URL_${service}`]: endpoint, AWS_ACCESS_KEY_ID: "local", AWS_SECRET_ACCESS_KEY: "local" };
}

/** What an SDK client needs to talk to it. */
export function clientSettings(endpoint: string) {
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  return { endpoint, region: "us-east-1", credentials, maxAttempts: 1 };
}
