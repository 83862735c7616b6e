import { parseRichText } from "#papers/text/parse-rich-text.ts";
import { repairUpstreamText } from "#papers/text/repair-text.ts";
import { richTextMarkdown } from "#site/markdown/rich-text-markdown.ts";
import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toString } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";

const render = (source: string): string => richTextMarkdown(parseRichText(source));

describe("an abstract in Markdown", () => {
  it.each([
    ["styles", String.raw`\textbf{A}b \emph{c} \texttt{d}`, "**A**b *c* `d`"],
    ["formulas", String.raw`3.5$\times$ at $\mathcal{O}(n^2)$`, String.raw`$3.5\times$ at $\mathcal{O}(n^2)$`],
    [
      "links",
      String.raw`\href{https://a.org/x_(y)}{code}, \url{https://b.org}`,
      "[code](https://a.org/x%5F%28y%29), https://b.org",
    ],
    ["prices", "from $3 to $5", String.raw`from \$3 to \$5`],
    ["marks that are text", "a * b [c] | <think>", String.raw`a \* b \[c\] \| \<think>`],
    [
      "signs of a table or an element in a formula",
      String.raw`$|x| < y > 5%$`,
      String.raw`$\vert x\vert \lt y \gt 5\%$`,
    ],
    [
      "Liquid in a formula",
      String.raw`$x^{{a}}$ and $y_\text{{%raw%}}$`,
      String.raw`$x^{ {a}}$ and $y_\text{ {\%raw\%}}$`,
    ],
    ["Liquid in code", String.raw`use \texttt{\{\{ x \}\}}`, "use &#123;{ x }}"],
    ["paragraphs", "one\n\ntwo", "one\n\ntwo"],
  ])("%s", (_, source, expected) => {
    expect(render(source)).toBe(expected);
  });

  it("keeps repaired text readable", () => {
    expect(render(repairUpstreamText("5times at 10^{-3} and W^top"))).toBe(
      String.raw`$5\times$ at $10^{-3}$ and $W^\top$`,
    );
  });
});

describe("any text at all", () => {
  const pieces = [
    "{",
    "{{",
    "{%",
    "}}",
    "%}",
    "$",
    "\\",
    "\\{",
    "\\%",
    "%",
    "^",
    "`",
    "\\texttt{",
    "\\textbf{",
    "}",
    "x",
    " ",
    "5",
    "*",
    "[",
    "](",
    "<",
    "|",
    "\\(",
    "\\)",
    "https://a.org/{%",
  ];
  const anyText = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((some) => some.join("")),
    fc.string({ maxLength: 100 }),
  );

  it("gives Liquid nothing to run", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(render(text)).not.toMatch(/\{[{%]/);
      }),
      { numRuns: 5_000 },
    );
  });

  it("never becomes an element", () => {
    const property = fc.property(anyText, (text) => {
      const tree = fromMarkdown(render(text));
      expect(JSON.stringify(tree)).not.toContain('"type":"html"');
      expect(typeof toString(tree)).toBe("string");
    });
    fc.assert(property, { numRuns: 2_000 });
  });
});
