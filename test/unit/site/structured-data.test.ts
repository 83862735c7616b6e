import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { structuredData } from "#site/html/document/structured-data.ts";
import { joinMarkup } from "#site/html/html.ts";

const textOf = (markup: string) => /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(markup)?.[1] ?? "";

describe("structured data", () => {
  it.each(["</script><script>alert(1)</script>", "<!-- <script>", "a & b ]]>", "line\u2028and\u2029paragraph"])(
    "keeps %j inside its element, and says it unchanged",
    (headline) => {
      const text = textOf(joinMarkup(structuredData({ "@type": "ScholarlyArticle", headline })));
      expect(text).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(text)).toEqual({ "@context": "https://schema.org", "@type": "ScholarlyArticle", headline });
    },
  );

  it("does so for any text", () => {
    const property = fc.property(fc.string({ unit: "binary" }), (name) => {
      const text = textOf(joinMarkup(structuredData({ name })));
      expect(text).not.toMatch(/[<>&\u2028\u2029]/);
      expect((JSON.parse(text) as { name: string }).name).toBe(name);
    });
    fc.assert(property, { numRuns: 200 });
  });
});
