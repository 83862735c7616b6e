import { request as send } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type LocalServer, startLoopbackServer } from "#local/loopback-server.ts";
import { readBody } from "#local/read-body.ts";

export interface Passage {
  readonly method: string;
  readonly url: string;
  readonly target: string;
  readonly body: Buffer;
  readonly status: number;
  readonly answer: Buffer;
}

/** A door before a stand-in that lets everything through, and tells `onPassage` of it. */
export async function openCountingDoor(url: string, onPassage: (passage: Passage) => void): Promise<LocalServer> {
  return startLoopbackServer(async (request, response) => {
    const body = await readBody(request);
    const answer = await forward(url, request, body);
    const bytes = await readBody(answer);
    onPassage({
      method: request.method ?? "",
      url: request.url ?? "",
      target: String(request.headers["x-amz-target"] ?? ""),
      body,
      status: answer.statusCode ?? 0,
      answer: bytes,
    });
    passOn(answer, bytes, response);
  });
}

/** Sends a request on to a stand-in as it came. */
export function forward(
  url: string,
  { method, url: path, headers }: IncomingMessage,
  body: Buffer,
): Promise<IncomingMessage> {
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    const outgoing = send({ host: "127.0.0.1", port, method, path, headers }, resolve).once("error", reject);
    outgoing.end(body);
  });
}

/** Gives a stand-in's answer as it came. */
export function passOn({ statusCode = 500, headers }: IncomingMessage, bytes: Buffer, response: ServerResponse): void {
  const { "transfer-encoding": _, ...others } = headers;
  response.writeHead(statusCode, { ...others, "content-length": bytes.length }).end(bytes);
}
