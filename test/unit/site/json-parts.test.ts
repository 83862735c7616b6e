import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonParts } from "#site/data/json-parts.ts";

describe("jsonParts", () => {
  it("are, joined, the document as JSON.stringify indents it", () => {
    const items = fc.array(fc.dictionary(fc.string(), fc.jsonValue()));
    const around = fc.record({
      before: fc.jsonValue(),
      // What stands there is never looked at.
      papers: fc.constant("not looked at"),
      after: fc.oneof(fc.jsonValue(), fc.constant({ papers: [] }), fc.constant('\n "papers": []')),
    });
    const property = fc.property(around, items, (document, papers) => {
      const whole = `${JSON.stringify({ ...document, papers }, null, 1)}\n`;
      expect(jsonParts(document, "papers", papers.values()).join("")).toBe(whole);
    });
    fc.assert(property, { numRuns: 500 });
  });
});
