import { parseRichText } from "#papers/text/parse-rich-text.ts";
import { mathHtml } from "#site/html/math-html.ts";
import { printMathMl } from "#site/html/print-math-ml.ts";
import { richTextHtml } from "#site/html/rich-text-html.ts";
import { joinMarkup } from "#site/html/html.ts";
import fc from "fast-check";
import type { MathMlNode } from "temml";
import { describe, expect, it } from "vitest";

const render = (source: string): string => joinMarkup(richTextHtml(parseRichText(source)));

describe("an abstract in a page", () => {
  it("has paragraphs, emphasis, code, links and MathML", () => {
    const source = String.raw`\textbf{A} \emph{b} \texttt{c} \href{https://a.org/?x=1&y=2}{d} $x^2$

Second`;
    expect(render(source)).toBe(
      "<p><strong>A</strong> <em>b</em> <code>c</code> " +
        '<a href="https://a.org/?x=1&amp;y=2">d</a> <math><msup><mi>x</mi><mn>2</mn></msup></math></p><p>Second</p>',
    );
  });

  it("escapes what only looks like markup", () => {
    expect(render("<think> & <script>alert(1)</script> x < y")).toBe(
      "<p>&lt;think&gt; &amp; &lt;script&gt;alert(1)&lt;/script&gt; x &lt; y</p>",
    );
  });
});

describe("formulas", () => {
  it.each([
    String.raw`3.5\times`,
    String.raw`\mathcal{O}(n \log n)`,
    String.raw`360^\circ`,
    String.raw`\ensuremath{x}\xspace`,
    String.raw`\mathds{R}^n`,
    String.raw`\ang{45}`,
    String.raw`\SI{5}{m}`,
    String.raw`\operatorname{softmax}_i \frac{a}{\sqrt{b}}`,
    String.raw`\langle P_u, P_a \rangle \leq \text{at most}`,
    String.raw`\begin{pmatrix} a & b \\ c & d \end{pmatrix}`,
  ])("%s is MathML without styles", (tex) => {
    expect(mathHtml(tex).html).toMatch(/^<math>.*<\/math>$/);
    expect(mathHtml(tex).html).not.toMatch(/style|class|href|script/);
  });

  it.each([
    [String.raw`\mystery{x}<b>`, '<span class="math">mysteryx&lt;b&gt;</span>'],
    [String.raw`\frac{1`, '<span class="math">1/</span>'],
  ])("%s, which no converter reads, is shown as text", (tex, expected) => {
    expect(mathHtml(tex).html).toBe(expected);
  });

  it.each([
    String.raw`\href{javascript:alert(1)}{x}`,
    String.raw`\url{javascript:alert(1)}`,
    String.raw`\includegraphics{https://evil.example/x.png}`,
    String.raw`\class{a}{b} \id{c}{d} \style{color:red}{e} \data{x=y}{z}`,
    String.raw`\color{red}{x} \textcolor{url(//evil.example)}{y} \colorbox{red}{z}`,
    String.raw`\text{<img src=x onerror=alert(1)>}`,
    String.raw`\def\x{\x\x}\x`,
    String.raw`\gdef\times{evil}`,
    String.raw`\rule{99999em}{99999em}`,
  ])("hostile TeX makes no links, styles, scripts or huge boxes: %s", (tex) => {
    const tags = joinMarkup(mathHtml(tex)).match(/<[^>]*>/g) ?? [];
    expect(tags.length).toBeGreaterThan(1);
    for (const tag of tags) {
      expect(tag).toMatch(/^<\/?(?:math|m[a-z]+|span)\b/);
      expect(tag).not.toMatch(/\s(?:style|href|src|on\w+|id|data-\w+)=|\d{3,}em/);
    }
  });

  it("keep their meaning whatever formula came before", () => {
    mathHtml(String.raw`\gdef\alpha{evil}\alpha`);
    expect(mathHtml(String.raw`\alpha+1`).html).toContain("<mi>α</mi>");
  });
});

describe("MathML of a converter", () => {
  const leaf = (type: string, attributes = {}, text = "x") => ({ type, attributes, children: [{ text }] });
  const math = (...children: MathMlNode[]) => ({ type: "math", attributes: {}, children });
  const coloured = { style: "color:red", onclick: "evil()", id: "content", mathvariant: "normal" };

  it.each<[string, MathMlNode, string | undefined]>([
    ["attributes", math(leaf("mi", coloured)), '<math><mi mathvariant="normal">x</mi></math>'],
    ["values", math(leaf("mi", { width: '1em" onclick="evil()' })), "<math><mi>x</mi></math>"],
    ["texts", math(leaf("mi", {}, "a & <b>")), "<math><mi>a &amp; &lt;b&gt;</mi></math>"],
    ["what only holds others", math({ children: [leaf("mn"), leaf("mo")] }), "<math><mn>x</mn><mo>x</mo></math>"],
    ["a link", math({ attributes: { href: "x" }, children: [leaf("mi")] }), undefined],
    ["an element of HTML", math(leaf("script")), undefined],
    ["no formula", leaf("mi"), undefined],
  ])("%s: only known parts are printed", (_, tree, expected) => {
    expect(printMathMl(tree)).toBe(expected);
  });
});

describe("any text at all", () => {
  const pieces = [
    "<",
    ">",
    "&",
    '"',
    "'",
    "$",
    "\\",
    "{",
    "}",
    "^",
    "_",
    "\\text{",
    "\\href{",
    "https://a.org/",
    "javascript:",
    "x",
    " ",
    "\\frac",
    "\\color{red}",
    "<a href=",
    "\\(",
    "\\)",
    "<b>",
    "\\def\\a{",
    "`",
    "\\begin{matrix}",
    "%",
  ];
  const KNOWN = /<\/?(?:p|strong|em|code|a|span|math|m[a-z]+|none)(?:\s[\w-]+="[^"<>]*")*\s*\/?>/g;

  it("leaves no unescaped < behind and no address but http(s)", () => {
    const anyText = fc.oneof(
      fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((some) => some.join("")),
      fc.string({ maxLength: 100 }),
    );
    const property = fc.property(anyText, (text) => {
      const html = render(text);
      expect(html.replaceAll(KNOWN, "")).not.toMatch(/[<>]/);
      expect(html).not.toMatch(/href="(?!https?:)/);
      expect(html).not.toMatch(/\sstyle=/);
    });
    fc.assert(property, { numRuns: 5_000 });
  });
});
