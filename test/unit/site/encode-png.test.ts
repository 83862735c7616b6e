import { crc32, inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { encodePng } from "#site/assets/encode-png.ts";

/** The chunks of a picture by type, each checked against its checksum. */
function chunksOf(picture: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(picture);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    expect(crc32(body)).toBe(bytes.readUInt32BE(at + 8 + length));
    chunks.set(body.subarray(0, 4).toString(), body.subarray(4));
    at += length + 12;
  }
  return chunks;
}

describe("encodePng", () => {
  // 600 pixels take more than one stored block.
  it.each([1, 5, 180, 600])("draws a square of %i pixels that decodes to what was asked for", (size) => {
    const colourAt = (x: number, y: number) => (x + 2 * y) % 3;
    const pixels = Uint8Array.from({ length: size * size }, (_, at) => colourAt(at % size, Math.floor(at / size)));
    const chunks = chunksOf(encodePng(size, ["#fff", "#15171a", "#b0201c"], pixels));
    expect(chunks.get("PLTE")?.toString("hex")).toBe("ffffff15171ab0201c");
    expect(chunks.get("IHDR")?.readUInt32BE(0)).toBe(size);
    const rows = inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0));
    const stride = 1 + Math.ceil(size / 4);
    expect(rows).toHaveLength(size * stride);
    for (const [x, y] of [
      [0, 0],
      [size - 1, 0],
      [size >> 1, size >> 1],
      [size - 1, size - 1],
    ] as const) {
      const byte = rows[y * stride + 1 + (x >> 2)] ?? 0;
      expect((byte >> (6 - 2 * (x & 3))) & 3).toBe(colourAt(x, y));
    }
  });
});
