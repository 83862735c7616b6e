import { S3Error } from "./s3-error.ts";

export interface DecodedChunks {
  readonly body: Buffer;
  /** Lower-case names; values as they came. */
  readonly trailers: ReadonlyMap<string, string>;
}

const LINE_END = Buffer.from("\r\n");

/**
 * Reads the framing that the SDK puts around bodies whose checksum it knows only at the end (`aws-chunked`): the length
 * in hex and perhaps a signature, the bytes, ..., a zero, then trailers. Signatures are not looked at.
 * Source: "Signature calculations: transferring payload in multiple chunks" in the Amazon S3 API reference.
 *
 * @throws S3Error 400 IncompleteBody when the framing breaks off or is none
 */
export function decodeChunks(framed: Buffer): DecodedChunks {
  const parts: Buffer[] = [];
  let offset = 0;
  for (;;) {
    const header = readLine(framed, offset);
    const length = parseLength(header.text);
    offset = header.next;
    if (length === 0) break;
    const end = offset + length;
    if (!framed.subarray(end, end + 2).equals(LINE_END)) throw incompleteBody();
    parts.push(framed.subarray(offset, end));
    offset = end + 2;
  }
  return { body: Buffer.concat(parts), trailers: readTrailers(framed, offset) };
}

function readLine(framed: Buffer, from: number): { text: string; next: number } {
  const end = framed.indexOf(LINE_END, from);
  if (end < 0) throw incompleteBody();
  return { text: framed.toString("latin1", from, end), next: end + 2 };
}

function parseLength(header: string): number {
  const hex = /^([0-9a-f]{1,8})(;.*)?$/i.exec(header)?.[1];
  if (!hex) throw incompleteBody();
  return Number.parseInt(hex, 16);
}

function readTrailers(framed: Buffer, from: number): Map<string, string> {
  const lines = framed.toString("latin1", from).split(/\r?\n/).filter(Boolean);
  return new Map(
    lines.map((line) => {
      const [name = "", ...value] = line.split(":");
      return [name.trim().toLowerCase(), value.join(":").trim()];
    }),
  );
}

export function incompleteBody(): S3Error {
  return new S3Error(
    400,
    "IncompleteBody",
    "You did not provide the number of bytes specified by the Content-Length HTTP header",
  );
}
