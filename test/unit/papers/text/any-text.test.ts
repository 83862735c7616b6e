import { parseRichText } from "#papers/text/parse-rich-text.ts";
import { toPlainText } from "#papers/text/plain-text.ts";
import { repairUpstreamText } from "#papers/text/repair-text.ts";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";

const PIECES = String.raw`
  $ $$ \ \\ { } ^ _ ~ -- "" '' ' " % , ( ) [ ] ! = - | < > & # @
  \textbf{ \href{ https://a.org/ }{ \( \) \frac{1}{2} \alpha \'e \c {bf ** * <b> </b>
  <think> &amp; times alpha theta leq infty left( right) in to sim circ mathcal mu red{
  word A x 5 3.5 10,000 {0,1} 1{2} vs. li2023llava é 𝒳
`
  .trim()
  .split(/\s+/)
  .concat(["`", "``", " ", "\n", "\n\n", "{bf ", "{0, 1}", "this https URL", "\u0301", " vs. "]);
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
    fc.assert(property, { numRuns: 5_000, examples: [[String.raw`$$\href{$$\\$`]] });
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
    ". % a",
    "$a_b and ",
    "100$, ",
  ])("ten times as much of %j takes about ten times as many steps", (piece) => {
    const small = piece.repeat(Math.ceil(1_500 / piece.length));
    const steps = countSteps(small);
    expect(steps).toBeGreaterThan(0);
    // A quadratic reader takes a hundred times as many.
    expect(countSteps(small.repeat(10))).toBeLessThan(20 * steps);
  });
});

/**
 * How many characters all regular expressions together look at while a text is repaired, read and printed: from where
 * a search starts to where its match ends, or to the end of the text when there is none.
 */
function countSteps(text: string): number {
  let steps = 0;
  const exec = RegExp.prototype.exec;
  const spy = vi.spyOn(RegExp.prototype, "exec").mockImplementation(function (this: RegExp, source: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, source);
    const end = found ? found.index + found[0].length : source.length;
    steps += 1 + (this.sticky && !found ? 0 : Math.max(0, end - from));
    return found;
  });
  try {
    toPlainText(parseRichText(repairUpstreamText(text)));
  } finally {
    spy.mockRestore();
  }
  return steps;
}
