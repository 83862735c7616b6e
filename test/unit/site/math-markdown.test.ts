import temml from "temml";
import { describe, expect, it } from "vitest";
import { mathMarkdown } from "#site/markdown/math-markdown.ts";
import { FORMULAS } from "../../portability/months.ts";

/** What a converter of TeX makes of it, without the spaces between signs and what it was made of. */
function signsOf(tex: string): string {
  const markup = temml.renderToString(tex, { throwOnError: true });
  return markup.replaceAll(/<[^>]*>|\s|&nbsp;|&#x[Aa]0;/g, "");
}

describe("a formula in Markdown", () => {
  it.each(FORMULAS)("means what it meant: %s", (tex) => {
    expect(signsOf(mathMarkdown(tex).slice(1, -1))).toBe(signsOf(tex).replace("...", "…"));
  });

  it.each(FORMULAS)("holds nothing that kramdown or Goldmark takes for its own: %s", (tex) => {
    expect(mathMarkdown(tex)).not.toMatch(/\\[!-/:-@[-`{-~]|(?<!\p{L})_(?=\S)|\*(?=\S)|[|<>`~]|\{[{%:#]/u);
  });
});
