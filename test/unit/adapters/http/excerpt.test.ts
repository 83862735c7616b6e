import fc from "fast-check";
import { expect, it } from "vitest";
import { excerptOf } from "#adapters/http/excerpt.ts";

it("quotes a short answer whole, on one line", () => {
  expect(excerptOf('{"error":\n "no"}')).toBe('{"error": "no"}');
});

it("quotes no more than 120 characters of anything, on one line", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 2_000, size: "max" }), (body) => {
      const excerpt = excerptOf(body);
      expect(excerpt.length).toBeLessThanOrEqual(120);
      expect(excerpt).not.toMatch(/[\n\r\p{Cc}]/u);
    }),
  );
  expect(excerptOf("word ".repeat(100))).toHaveLength(120);
});
