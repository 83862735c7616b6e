import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { notImplemented, S3Error } from "./s3-error.ts";

const CHECKSUM = "x-amz-checksum-";

const CHECKSUMS: Readonly<Record<string, (body: Buffer) => string>> = {
  crc32: crc32OfBytes,
  sha1: (body) => createHash("sha1").update(body).digest("base64"),
  sha256: (body) => createHash("sha256").update(body).digest("base64"),
};

/** CRC-32 as S3 writes it: four bytes, big end first, in base64. */
export function crc32OfBytes(body: Buffer): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(crc32(body));
  return bytes.toString("base64");
}

/**
 * Holds a body against every digest that came with it.
 *
 * @param given headers and trailers
 * @returns the checksum headers, which S3 sends back
 * @throws S3Error 400 for one that differs, 501 for one that cannot be computed here: never accepted unseen
 */
export function verifyDigests(given: ReadonlyMap<string, string>, body: Buffer): Record<string, string> {
  verifyContentMd5(given.get("content-md5"), body);
  verifyContentSha256(given.get("x-amz-content-sha256") ?? "", body);
  const checksums = [...given].filter(([name]) => name.startsWith(CHECKSUM) && !/-(algorithm|type)$/.test(name));
  for (const [name, value] of checksums) verifyChecksum(name.slice(CHECKSUM.length), value, body);
  return Object.fromEntries(checksums);
}

function verifyContentMd5(md5: string | undefined, body: Buffer): void {
  if (md5 === undefined) return;
  if (Buffer.from(md5, "base64").length !== 16) {
    throw new S3Error(400, "InvalidDigest", "The Content-MD5 you specified was invalid.");
  }
  const actual = createHash("md5").update(body).digest("base64");
  if (actual !== md5) throw badDigest("The Content-MD5 you specified did not match what we received.");
}

/** Anything but 64 hex digits names a way of sending, such as `UNSIGNED-PAYLOAD`, and not a hash. */
function verifyContentSha256(sha256: string, body: Buffer): void {
  if (!/^[0-9a-f]{64}$/.test(sha256) || createHash("sha256").update(body).digest("hex") === sha256) return;
  throw new S3Error(
    400,
    "XAmzContentSHA256Mismatch",
    "The provided 'x-amz-content-sha256' header does not match what was computed.",
  );
}

function verifyChecksum(algorithm: string, value: string, body: Buffer): void {
  const compute = CHECKSUMS[algorithm];
  if (!compute) throw notImplemented(`checksums by ${algorithm}`);
  if (compute(body) === value) return;
  throw badDigest(`The ${algorithm.toUpperCase()} you specified did not match the calculated checksum.`);
}

const badDigest = (message: string): S3Error => new S3Error(400, "BadDigest", message);
