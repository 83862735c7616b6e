import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Step = (response: ServerResponse, request: IncomingMessage) => void;

export interface ScriptedServer {
  readonly url: string;
  /** Every request that came, in order. */
  readonly requests: readonly IncomingMessage[];
  close(): Promise<void>;
}

/** A server on 127.0.0.1 that answers each request with the next step, and repeats the last one. */
export async function startScriptedServer(...steps: readonly Step[]): Promise<ScriptedServer> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    steps[Math.min(requests.length, steps.length) - 1]?.(response, request);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers with `body`, and with `status` and `headers` where they matter. */
export function reply(body: string, status = 200, headers: Record<string, string> = {}): Step {
  return (response) => response.writeHead(status, headers).end(body);
}
