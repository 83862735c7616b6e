import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBodyEncoder, encodeBody } from "#site/encode-body.ts";

const text = fc.string({ unit: "binary" });
const bodies = fc.oneof(text, fc.array(text), fc.uint8Array());

describe("a body's bytes", () => {
  it("are its text in UTF-8, whole or in parts, and its bytes as they are", () => {
    const property = fc.property(text, fc.array(text), (whole, parts) => {
      expect(Buffer.from(encodeBody(whole))).toEqual(Buffer.from(whole));
      expect(Buffer.from(encodeBody(parts))).toEqual(Buffer.from(parts.join("")));
    });
    fc.assert(property);
    expect(encodeBody(Uint8Array.of(0, 255))).toEqual(Uint8Array.of(0, 255));
  });

  it("are the same when one body after the other is written to the same place", () => {
    const property = fc.property(fc.array(bodies), (all) => {
      const encode = createBodyEncoder();
      for (const body of all) expect(Buffer.from(encode(body))).toEqual(Buffer.from(encodeBody(body)));
    });
    fc.assert(property);
  });
});
