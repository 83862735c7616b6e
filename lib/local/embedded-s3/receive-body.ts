import { decodeChunks, incompleteBody } from "./decode-chunks.ts";
import { verifyDigests } from "./verify-digests.ts";

export interface ReceivedBody {
  /** The object's bytes, without any framing. */
  readonly body: Buffer;
  /** To be sent back: they tell the client what was stored. */
  readonly checksums: Readonly<Record<string, string>>;
}

/**
 * @param raw the body as it came over the wire
 * @throws S3Error 400 when it is not what the request said it would be
 */
export function receiveBody(headers: Readonly<Record<string, string | undefined>>, raw: Buffer): ReceivedBody {
  const { body, trailers } = isChunked(headers) ? decodeChunks(raw) : { body: raw, trailers: new Map() };
  const announced = headers["x-amz-decoded-content-length"];
  if (announced !== undefined && Number(announced) !== body.length) throw incompleteBody();
  const promised = headers["x-amz-trailer"]?.toLowerCase();
  if (promised !== undefined && !trailers.has(promised)) throw incompleteBody();
  const given = Object.entries(headers).filter((header): header is [string, string] => header[1] !== undefined);
  return { body, checksums: verifyDigests(new Map([...given, ...trailers]), body) };
}

function isChunked(headers: Readonly<Record<string, string | undefined>>): boolean {
  return headers["x-amz-content-sha256"]?.startsWith("STREAMING-") ?? false;
}
