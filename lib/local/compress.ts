import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { isCompressible } from "./content-type-of.ts";

export type Encoding = "br" | "gzip";

/** CloudFront compresses nothing smaller or larger, in bytes. */
const SMALLEST = 1_000;
const LARGEST = 10_000_000;

const BROTLI_QUALITY = 5;

/** Brotli where the reader takes both, as CloudFront does. */
export function chooseEncoding(acceptEncoding: string, contentType: string, size: number): Encoding | undefined {
  if (size < SMALLEST || size > LARGEST || !isCompressible(contentType)) return undefined;
  const accepted = new Set(
    acceptEncoding
      .split(",")
      .filter((encoding) => !/;\s*q=0(\.0*)?\s*$/.test(encoding))
      .map((encoding) => encoding.split(";", 1)[0]?.trim().toLowerCase()),
  );
  return (["br", "gzip"] as const).find((encoding) => accepted.has(encoding));
}

export async function compress(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === "gzip") return promisify(gzip)(body);
  return promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } });
}
