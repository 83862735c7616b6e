import { parseRichText } from "#papers/text/parse-rich-text.ts";
import { toPlainText } from "#papers/text/plain-text.ts";
import { repairUpstreamText } from "#papers/text/repair-text.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const PIECES = [
  ...[
    "$",
    "$$",
    "\\",
    "\\\\",
    "{",
    "}",
    "^",
    "_",
    "~",
    "--",
    "``",
    "''",
    "`",
    "'",
    '"',
    "%",
    "\n",
    "\n\n",
    " ",
    ",",
    "(",
    ")",
    "[",
    "]",
  ],
  ...[
    "\\textbf{",
    "\\href{",
    "https://a.org/",
    "}{",
    "\\(",
    "\\)",
    "\\frac{1}{2}",
    "\\alpha",
    "\\'e",
    "\\c",
    "{bf ",
    "**",
    "*",
    "<b>",
    "</b>",
  ],
  ...[
    "<think>",
    "&amp;",
    "times",
    "alpha",
    "theta",
    "leq",
    "infty",
    "left(",
    "right)",
    "in",
    "to",
    "sim",
    "circ",
    "mathcal",
    "mu",
    "red{",
  ],
  ...[
    "this https URL",
    "word",
    "A",
    "x",
    "5",
    "3.5",
    "10,000",
    "{0, 1}",
    "1{2}",
    "!",
    "=",
    "-",
    "vs. ",
    "li2023llava",
    "é",
    "𝒳",
    "\u0301",
  ],
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join("")),
  fc.string({ maxLength: 200, unit: "binary" }),
);

describe("any text at all", () => {
  it("is read, repaired and printed without an error", () => {
    const property = fc.property(anyText, (text) => {
      expect(typeof toPlainText(parseRichText(repairUpstreamText(text)))).toBe("string");
    });
    fc.assert(property, { numRuns: 10_000 });
  });

  it("is repaired once: repairing what was repaired changes nothing", () => {
    const property = fc.property(anyText, (text) => {
      const repaired = repairUpstreamText(text);
      expect(repairUpstreamText(repaired)).toBe(repaired);
    });
    fc.assert(property, { numRuns: 10_000 });
  });

  it("never ends with arXiv's stand-in for an address, white space at its edges or doubled spaces", () => {
    const property = fc.property(anyText, (text) => {
      const plain = toPlainText(parseRichText(text));
      expect(plain).not.toMatch(/this\s+https?\s+URL/i);
      expect(plain).toBe(plain.trim());
    });
    fc.assert(property, { numRuns: 5_000 });
  });
});

describe("hostile text", () => {
  const NESTED = 4_000;

  it.each([
    ["braces", "{".repeat(NESTED) + "}".repeat(NESTED)],
    ["commands in commands", "\\textbf{".repeat(NESTED) + "x" + "}".repeat(NESTED)],
    ["fractions in fractions", `$${"\\frac{".repeat(90)}x${"}{y}".repeat(90)}$`],
    ["scripts on scripts", `$x${"^{x".repeat(200)}${"}".repeat(200)}$`],
  ])("deep %s do not exhaust the stack", (_, text) => {
    expect(typeof toPlainText(parseRichText(repairUpstreamText(text)))).toBe("string");
  });

  const measure = (text: string): number => {
    const start = performance.now();
    toPlainText(parseRichText(repairUpstreamText(text)));
    return performance.now() - start;
  };
  const best = (text: string): number => Math.min(...[1, 2, 3, 4, 5].map(() => measure(text)));

  it.each([
    "$",
    "{",
    "\\textbf{",
    "``",
    "`",
    "<b>",
    "https://",
    "https://a.org/{",
    "times",
    "alpha_",
    "1{",
    "**a",
    "\\(",
    "5times ",
    "a_",
    "x^{",
    "\\81 vs. ",
    "infty",
    "word ",
    "_a",
    "a2020bcd ",
  ])("ten times as much of %j takes about ten times as long", (piece) => {
    const small = piece.repeat(Math.ceil(1_500 / piece.length));
    best(small);
    const [short, long] = [best(small), best(small.repeat(10))];
    // A quadratic reader needs a hundred times as long; short runs are measured coarsely.
    expect(long).toBeLessThan(40 * Math.max(short, 0.5));
  });
});
