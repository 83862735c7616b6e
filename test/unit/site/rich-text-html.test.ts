import { parseRichText } from "#papers/text/parse-rich-text.ts";
import { cleanMathMl } from "#site/html/clean-math-ml.ts";
import { mathHtml } from "#site/html/math-html.ts";
import { richTextHtml } from "#site/html/rich-text-html.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const render = (source: string): string => richTextHtml(parseRichText(source)).html;

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
    const tags = mathHtml(tex).html.match(/<[^>]*>/g) ?? [];
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
  it.each([
    [
      '<math class="tml"><mi style="color:red" mathvariant="normal">x</mi></math>',
      '<math><mi mathvariant="normal">x</mi></math>',
    ],
    ["<math><mi>a & b</mi></math>", "<math><mi>a &amp; b</mi></math>"],
    ["<math><a href='x'>y</a></math>", undefined],
    ["<math><script>x</script></math>", undefined],
    ["<mi>x</mi>", undefined],
  ])("%s is taken apart and only known parts are put together", (markup, expected) => {
    expect(cleanMathMl(markup)).toBe(expected);
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
