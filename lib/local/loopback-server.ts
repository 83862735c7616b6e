import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A server on this machine, for as long as it is not closed. */
export interface LocalServer {
  /** `http://127.0.0.1:49152`. An address, not a name: the S3 client puts the bucket before a name. */
  readonly url: string;
  /** Answers what was already asked, then frees the port. */
  close(): Promise<void>;
}

/** How long a client may take to finish before its connection is cut, in milliseconds. */
const PATIENCE = 2_000;

const LOOPBACK = "127.0.0.1";

/** @param port 0 takes any free one */
export async function startLoopbackServer(listener: RequestListener, port = 0): Promise<LocalServer> {
  return listenOnLoopback(createServer(listener), port);
}

/** @throws the system's error when the port cannot be had */
export async function listenOnLoopback(server: Server, port = 0): Promise<LocalServer> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, LOOPBACK, () => {
      server.off("error", reject);
      resolve();
    });
  });
  const url = `http://${LOOPBACK}:${(server.address() as AddressInfo).port}`;
  return { url, close: () => closeServer(server) };
}

/** `port` itself, or for 0 a free one of the system's choice. */
export async function choosePort(port: number): Promise<number> {
  if (port !== 0) return port;
  const { url, close } = await startLoopbackServer(() => undefined);
  await close();
  return Number(new URL(url).port);
}

/**
 * Whether a request names this machine as its host. A page on the web can make a browser ask 127.0.0.1 under its own
 * name (DNS rebinding); the stand-ins for AWS check no signatures, so this is what keeps such pages out.
 */
export function isForThisMachine(host: string | undefined): boolean {
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host ?? "");
}

async function closeServer(server: Server): Promise<void> {
  const impatience = setTimeout(() => server.closeAllConnections(), PATIENCE);
  await new Promise<void>((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
  clearTimeout(impatience);
}
