import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeChunks } from "#local/embedded-s3/decode-chunks.ts";

const chunks = fc.array(fc.uint8Array({ minLength: 1, maxLength: 40 }), { maxLength: 6 });

function frame(parts: readonly Uint8Array[], trailer: string): Buffer {
  const framed = parts.flatMap((part) => [Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from("\r\n")]);
  return Buffer.concat([...framed, Buffer.from(`0\r\n${trailer}\r\n`)]);
}

describe("decodeChunks", () => {
  it("gives back the bytes that were framed, whatever is in them", () => {
    const property = fc.property(chunks, (parts) => {
      const { body, trailers } = decodeChunks(frame(parts, "x-amz-checksum-crc32:abc=\r\n"));
      expect(body.equals(Buffer.concat(parts))).toBe(true);
      expect([...trailers]).toEqual([["x-amz-checksum-crc32", "abc="]]);
    });
    fc.assert(property);
  });

  it("never takes a body for whole that broke off", () => {
    const property = fc.property(chunks, fc.nat(), (parts, cut) => {
      const framed = frame(parts, "");
      const end = framed.length - 2;
      expect(() => decodeChunks(framed.subarray(0, cut % end))).toThrow("number of bytes");
    });
    fc.assert(property);
  });
});
