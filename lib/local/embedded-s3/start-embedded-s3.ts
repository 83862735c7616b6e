import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { isForThisMachine, type LocalServer, startLoopbackServer } from "../loopback-server.ts";
import { readBody } from "../read-body.ts";
import { type FileStore, openFileStore } from "./file-store.ts";
import { type Buckets, handleRequest, type OnPut, type S3Answer } from "./handle-request.ts";
import { parseRequest } from "./parse-request.ts";
import { errorXml } from "./respond-xml.ts";
import { S3Error, toS3Error } from "./s3-error.ts";

export interface EmbeddedS3Options {
  /** Names of buckets, and the folder that holds each one's objects. */
  readonly buckets: Readonly<Record<string, string>>;
  readonly onPut?: OnPut;
}

/**
 * S3 over HTTP for one machine: the requests that the press makes, answered as S3 answers them. Every object is a plain
 * file `<folder>/<key>` that any web server can serve.
 *
 * Signatures are not checked: it listens on 127.0.0.1 only, whoever reaches it can open the files just as well, and the
 * keys it could check against would have to lie beside them. Requests under a foreign host name are refused.
 */
export async function startEmbeddedS3({ buckets, onPut }: EmbeddedS3Options): Promise<LocalServer> {
  const opened = Object.entries(buckets).map(async ([name, folder]) => [name, await openFileStore(folder)] as const);
  const stores: ReadonlyMap<string, FileStore> = new Map(await Promise.all(opened));
  const server = await startLoopbackServer((request, response) => void serve({ stores, onPut }, request, response));
  return {
    url: server.url,
    async close() {
      await server.close();
      await Promise.all([...stores.values()].map((store) => store.close()));
    },
  };
}

async function serve(buckets: Buckets, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const requestId = randomUUID();
  const answer = await answerTo(buckets, request).catch((error: unknown) =>
    errorAnswer(toS3Error(error), request, requestId),
  );
  const body = answer.body ?? "";
  response.writeHead(answer.status, {
    // A HEAD answer tells the length of what it leaves out; 204 and 304 have none to tell.
    ...(answer.status === 204 || answer.status === 304 ? {} : { "content-length": `${Buffer.byteLength(body)}` }),
    ...answer.headers,
    "x-amz-request-id": requestId,
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

async function answerTo(buckets: Buckets, request: IncomingMessage): Promise<S3Answer> {
  // The body comes off the wire before anything is refused, or the client would still be sending and see a broken pipe.
  const raw = await readBody(request);
  if (!isForThisMachine(request.headers.host)) throw new S3Error(403, "AccessDenied", "Access Denied");
  return handleRequest(buckets, parseRequest(request), raw);
}

function errorAnswer(error: S3Error, { url = "/" }: IncomingMessage, requestId: string): S3Answer {
  const resource = url.replace(/\?.*$/s, "");
  return {
    status: error.status,
    headers: { "content-type": "application/xml" },
    body: errorXml(error, resource, requestId),
  };
}
