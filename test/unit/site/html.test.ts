import { XMLParser, XMLValidator } from "fast-xml-parser";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanLine } from "#papers/clean-text.ts";
import { escapeMarkup, html, joinMarkup } from "#site/html/html.ts";

const parser = new XMLParser({ ignoreAttributes: false, trimValues: false, parseTagValue: false });

describe("html", () => {
  it("escapes every value, in text and in attributes", () => {
    const value = `<a href="x" title='y'>&amp;</a>`;
    const escaped = "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;";
    expect(html`<p title="${value}">${value}</p>`.html).toBe(`<p title="${escaped}">${escaped}</p>`);
    expect(escapeMarkup(value)).toBe(escaped);
  });

  it("lets markup through that it made itself, one piece or a list of pieces", () => {
    const items = ["a", "<b>"].map((text) => html`<i>${text}</i>`);
    expect(html`<b>${items}</b>`.html).toBe("<b><i>a</i><i>&lt;b&gt;</i></b>");
    expect(html`${html`<i>x</i>`} ${["<", [">"]]}`.html).toBe("<i>x</i> &lt;&gt;");
  });

  it("comes in parts when it is long, which are the same text, whatever was nested in what", () => {
    const items = (sizes: readonly number[]) => sizes.map((size) => html`<i>${"é".repeat(size)}</i>`);
    const plain = (sizes: readonly number[]) => sizes.map((size) => `<i>${"é".repeat(size)}</i>`).join("");
    const sizes = fc.array(fc.oneof(fc.nat(9), fc.integer({ min: 10_000, max: 40_000 })), { maxLength: 8 });
    const property = fc.property(sizes, sizes, (outer, inner) => {
      const markup = html`${items(outer)}<b>${items(inner)}</b>.`;
      expect(joinMarkup(markup)).toBe(`${plain(outer)}<b>${plain(inner)}</b>.`);
      const longest = Math.max(0, ...outer, ...inner);
      for (const part of [markup.html].flat()) expect(part.length).toBeLessThan(longest + 17_000);
    });
    fc.assert(property);
  });

  it.each([
    [undefined, ""],
    [false as const, ""],
    ["", ""],
    [0, "0"],
    [1.5, "1.5"],
    ["false", "false"],
  ])("writes %j as %j", (value, text) => {
    expect(html`[${value}]`.html).toBe(`[${text}]`);
  });

  it("takes nothing that would have to be guessed", () => {
    // @ts-expect-error an object is no text
    expect(() => html`${{ title: "x" }}`).toThrow(TypeError);
    // @ts-expect-error neither is null
    expect(() => html`${null}`).toThrow(TypeError);
    // @ts-expect-error nor true
    expect(() => html`${true}`).toThrow(TypeError);
  });

  it("keeps any text that text is: it comes back from a parser as it was", () => {
    const text = fc.string({ unit: "binary" }).map(cleanLine);
    const trouble = fc
      .array(fc.constantFrom(...`<>&"'/=;!-[]{}`, "&amp;", "<!--", "]]>", "</p>", "x", " "))
      .map((parts) => parts.join(""));
    const property = fc.property(fc.oneof(text, trouble), (value) => {
      const markup = joinMarkup(html`<p title="${value}">.${value}</p>`);
      expect(XMLValidator.validate(markup)).toBe(true);
      const decoded = (parser.parse(markup) as { p: Record<string, string> }).p;
      expect([decoded["#text"], decoded["@_title"]].map(decodeQuote)).toEqual([`.${value}`, value]);
    });
    fc.assert(property, { numRuns: 1_000 });
  });
});

/** The parser knows XML's five named references, and ours for `'` is a numbered one. */
function decodeQuote(text: string | undefined): string | undefined {
  return text?.replaceAll("&#39;", "'");
}
