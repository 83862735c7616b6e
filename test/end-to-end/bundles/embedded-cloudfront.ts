import { type LocalServer, startLoopbackServer } from "#local/loopback-server.ts";
import { readBody } from "#local/read-body.ts";

const CREATED =
  '<?xml version="1.0"?><Invalidation xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><Id>I1</Id></Invalidation>';

/** Takes invalidations, and tells which paths were asked for. */
export interface EmbeddedCloudFront extends LocalServer {
  readonly invalidations: string[][];
}

export async function startEmbeddedCloudFront(): Promise<EmbeddedCloudFront> {
  const invalidations: string[][] = [];
  const server = await startLoopbackServer(async (request, response) => {
    const body = (await readBody(request)).toString();
    invalidations.push([...body.matchAll(/<Path>(.*?)<\/Path>/g)].map(([, path = ""]) => path));
    response.writeHead(201, { "content-type": "text/xml" }).end(CREATED);
  });
  return { ...server, invalidations };
}
