import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { CapturesFolder } from "#adapters/recorded/captures-folder.ts";
import { type Instant, toMilliseconds } from "#papers/instant.ts";
import { answerAsHuggingFace, type EndpointAnswer } from "./hugging-face-answer.ts";

export interface HuggingFaceEndpoint {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves captured lists the way Hugging Face serves live ones, as they were at the instant `asOf` says: same route,
 * paging, errors and rate limit headers, and `Date` telling when the answer was captured.
 */
export async function startHuggingFaceEndpoint(
  folder: CapturesFolder,
  asOf: () => Instant,
): Promise<HuggingFaceEndpoint> {
  const server = createServer((request, response) => {
    const now = asOf();
    send(response, answer(folder, request.url ?? "/", now));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => close(server) };
}

function answer(folder: CapturesFolder, target: string, now: Instant): EndpointAnswer {
  try {
    return answerAsHuggingFace(folder, new URL(target, "http://127.0.0.1"), now);
  } catch (error) {
    // One damaged capture must not end the process that serves all the others.
    return { status: 500, at: now, body: JSON.stringify({ error: (error as Error).message }) };
  }
}

function send(response: ServerResponse, { status, at, body, next }: EndpointAnswer): void {
  response.sendDate = false;
  response.writeHead(status, {
    "Content-Type": "application/json; charset=utf-8",
    Date: new Date(toMilliseconds(at)).toUTCString(),
    RateLimit: '"api";r=499;t=300',
    "RateLimit-Policy": '"fixed window";"api";q=500;w=300',
    ...(next === undefined ? {} : { Link: `<${next}>; rel="next"` }),
  });
  response.end(body);
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Clients keep connections open between requests, and would keep the server open with them.
    server.closeAllConnections();
  });
}
