import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const EMPTY =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title>' +
  '<meta name="viewport" content="width=device-width, initial-scale=1"></head><body><h1>Empty</h1></body></html>';

/** The least a page can be: what it costs is the machine's, not ours. */
export async function serveEmptyPage(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer((_, response) => response.setHeader("content-type", "text/html").end(EMPTY));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
