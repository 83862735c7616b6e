import { parseRichText } from "#papers/text/parse-rich-text.ts";
import { toPlainText } from "#papers/text/plain-text.ts";
import type { Inline } from "#papers/text/rich-text.ts";
import { describe, expect, it } from "vitest";

const read = (source: string): string => toPlainText(parseRichText(source));
const inlines = (source: string): readonly Inline[] => parseRichText(source)[0] ?? [];
const text = (value: string): Inline => ({ kind: "text", text: value });

describe("an author's text comes out as a reader expects it", () => {
  it.each([
    ["styles", String.raw`\textbf{F}orest \emph{and} {\bf trees} {\em too}`, "Forest and trees too"],
    ["small capitals and boxes", String.raw`\textsc{Low}/\underline{\textit{RL}} \mbox{x y}`, "Low/RL x y"],
    ["escapes", String.raw`94\% of R\&D, \$5, \#1, a\_b, \{x\}`, "94% of R&D, $5, #1, a_b, {x}"],
    [
      "accents",
      String.raw`H\"older, Erd\H{o}s, Fran\c{c}ois, Bolet\'{\i}n, \'{E}cole, na\"ive`,
      "Hölder, Erdős, François, Boletín, École, naïve",
    ],
    ["letters", String.raw`Stra\ss e, \O rsted, {\L}ukasz, \AA ngstr\"om`, "Straß e, Ø rsted, Łukasz, Å ngström"],
    ["TeX quotes", "``sweet spot'' and `less is more' say ``mixed\"", "“sweet spot” and ‘less is more’ say “mixed”"],
    ["quotes typed alike on both sides", "``one`` and ''two'', the models'", "“one” and “two”, the models'"],
    ["apostrophes and straight quotes", `the model's "open" 'world'`, `the model's "open" 'world'`],
    ["marks of references", "models.^1 Our, works,^{1-3} which, at.^x", "models.¹ Our, works,¹⁻³ which, at.^x"],
    ["dashes", "a---b, 5--10, world -- generation, well-known", "a—b, 5–10, world – generation, well-known"],
    ["options of a command", "run --verbose twice", "run --verbose twice"],
    ["ties", "RTX~3090, vs.~40, Section~4", "RTX 3090, vs. 40, Section 4"],
    ["tildes that mean about", "only ~3B of ~50M, 12~20%, <~5", "only ~3B of ~50M, 12~20%, <~5"],
    ["citations", String.raw`as shown~\cite{a2020,b} and \citep[p.~3]{c}.`, "as shown and."],
    [
      "macros of the author",
      String.raw`\ours{} beats \method and \revised{new text}`,
      "ours beats method and new text",
    ],
    ["abbreviations", String.raw`sizes, tasks, \etc and \ie this`, "sizes, tasks, etc. and i.e. this"],
    ["hard wraps", "one\ntwo\n  three", "one two\n\nthree"],
    ["a line break typed as two characters", String.raw`First.\nSecond.\n\nThird`, "First. Second. Third"],
    ["whole-line comments", "one\n% note: cut\ntwo", "one two"],
    ["remarks after a sentence", "Done. % really?\nNext", "Done. Next"],
    [
      "remarks whose lines were joined",
      'It helps. %making it fast, e.g. by 3.5 points. We test it ("well"). % No? So 5 % do.',
      'It helps. We test it ("well"). So 5 % do.',
    ],
    [
      "remarks in a paragraph on one line",
      `${"It helps all of them. ".repeat(7)}% Or not. It does.\n  Next.`,
      `${"It helps all of them. ".repeat(7)}It does.\n\nNext.`,
    ],
    ["citations with notes", String.raw`So it is \citep[see][p. 5]{a,b}.`, "So it is."],
    ["percentages", "30 % of 5% in % of\nall", "30 % of 5% in % of all"],
    [
      "stray HTML",
      'a <b>bold</b> <i>x</i><br>line, <a href="https://a.org">here</a> &amp; there',
      "a bold x line, here (https://a.org) & there",
    ],
    [
      "tokens of a model",
      "<think> and </think>, <EOS>, <|im_end|>, x < y > z",
      "<think> and </think>, <EOS>, <|im_end|>, x < y > z",
    ],
    ["Markdown's bold", "a **bold claim** and 2**3", "a bold claim and 2**3"],
    ["code", "on `SWE-Bench` and \\texttt{pip install}", "on SWE-Bench and pip install"],
    ["sets", String.raw`ternary {-1, 0, 1}, {S}ignal, $x \in \{0, 1\}$`, "ternary {-1, 0, 1}, Signal, x ∈ {0, 1}"],
    ["colours", String.raw`\textcolor{red}{Warning:} \color{blue} text`, "Warning: text"],
    [
      "footnotes",
      String.raw`Our code\footnote{\url{https://a.org}} runs. \footnote{Equal.}`,
      "Our code https://a.org runs. Equal.",
    ],
    ["unbalanced braces", "(IFDecorator}, {x", "(IFDecorator, x"],
    ["a lone backslash at the end", "x \\", "x"],
  ])("%s", (_, source, expected) => {
    expect(read(source)).toBe(expected);
  });

  it("never shows arXiv's stand-in for an address", () => {
    const source = String.raw`See this https URL or \href{ this http URL }{our page}, this  http  URL findings`;
    expect(read(source)).toBe("See … or our page, … findings");
  });
});

describe("mathematics", () => {
  it.each([
    [String.raw`3.5$\times$ faster`, "3.5× faster"],
    [String.raw`$256\times256$ at $\geq 34.8\%$`, "256×256 at ≥ 34.8%"],
    [String.raw`360$^\circ$ views, $45^{\circ}$`, "360° views, 45°"],
    [String.raw`360{\deg} views, 45$\deg$, $4.32\deg$, $90^{\deg}$`, "360° views, 45°, 4.32°, 90°"],
    [String.raw`$2\deg(v) + \deg(w)$`, "2deg(v) + deg(w)"],
    [String.raw`$\mathcal{O}(n^2)$ or $O(n \log n)$`, "O(n²) or O(n log n)"],
    [
      String.raw`$\pi_{0.5}$, $\tau^2$-bench, $x_0$, $10^{-3}$, $n^{th}$, $10^(-9)$, done$^§$`,
      "π_0.5, τ²-bench, x₀, 10⁻³, nth, 10^(-9), done§",
    ],
    [String.raw`$\frac{1}{2}$, $\frac{a+b}{c}$, $\sqrt{n}$, $\hat{x}$`, "1/2, (a+b)/c, √n, x̂"],
    [String.raw`$r^{\text{update}}$ and $W_Q^\top W_K$`, "r^update and W_Q^⊤ W_K"],
    [String.raw`\(x\) and \[y\] and $$z$$`, "x and y and z"],
    [
      String.raw`$\left( \frac{m}{\delta} \right)$, $0.82\!-\!0.94$, $14{,}056$, $1.5\,s$`,
      "( m/δ ), 0.82-0.94, 14,056, 1.5 s",
    ],
    [String.raw`10^{-3}, 256^2, Skill^2-Bench, CO_2, R^2`, "10⁻³, 256², Skill²-Bench, CO₂, R²"],
    ["2^16 and $2^16$, H_2O, In_2O_3, Rim^+/Rim^-, log_2 N", "2¹⁶ and 2¹⁶, H₂O, In₂O₃, Rim⁺/Rim⁻, log₂ N"],
    [
      String.raw`$ 1.11\times $ in ($>40 $ million), $36.14\,$dB, $45--63\%$`,
      "1.11× in (>40 million), 36.14 dB, 45–63%",
    ],
    [String.raw`Spearman \r{ho} of 1.5~2.8$\times$, $\phi$ and $\varphi$`, "Spearman ρ of 1.5~2.8×, φ and φ"],
    ["n_estimators, snake_case_name, __init__, ^_^", "n_estimators, snake_case_name, __init__, ^_^"],
    [String.raw`a gain of 5\times and \alpha`, "a gain of 5× and α"],
    [String.raw`top-\$p\$ and min-\$p\$ sampling`, "top-p and min-p sampling"],
    ["of context $C $ in a domain $D,$ with $n,$ then", "of context C in a domain D, with n, then"],
    ["Recall@100 ${>}$0.41, $M = aI + bJ$, and", "Recall@100 >0.41, M = aI + bJ, and"],
    [
      String.raw`a $Kettle\ Kit$ of $(lid, spout)$ pairs, KTaSe_3, CO_2Lab, KettleMind_0-9B`,
      "a Kettle Kit of (lid, spout) pairs, KTaSe₃, CO₂Lab, KettleMind₀-9B",
    ],
    [String.raw`\SI{5}{\meter}, $\ensuremath{x}$, \ang{45}`, "5 meter, x, 45°"],
  ])("%s", (source, expected) => {
    expect(read(source)).toBe(expected);
  });

  it.each([
    "It costs $3 and $5 per hour.",
    "from $1,000 to $2.5M (or $30k/year)",
    "under $1 and training time around $2 each",
    "set $HOME and $PATH first",
    "echo $A:$B:$C",
    "a $5-$10 budget",
    "export $user_id and $group_id",
    "a budget of 100$, then 200$",
    "5$ and 6$ each",
    "the pattern a$bc or de$ there",
  ])("leaves prices and shell variables alone: %s", (source) => {
    expect(parseRichText(source)).toEqual([[text(source)]]);
  });

  it("takes figures and words between dollar signs for what they are", () => {
    expect(inlines(String.raw`up $35\%$ with $\textbf{FutureX}$`)).toEqual([
      text("up 35% with "),
      { kind: "emphasis", strong: true, content: [text("FutureX")] },
    ]);
  });

  it("takes the figure a formula waits for into the formula", () => {
    expect(inlines(String.raw`a 3.5$\times$ gain`)).toEqual([
      text("a "),
      { kind: "math", tex: String.raw`3.5\times` },
      text(" gain"),
    ]);
  });
});

describe("links", () => {
  const link = (href: string, label = href): Inline => ({ kind: "link", href, content: [text(label)] });

  it.each([
    [String.raw`\href{https://a.org/x\_y}{code}`, [link("https://a.org/x_y", "code")]],
    [String.raw`\url{https://a.org/~me}`, [link("https://a.org/~me")]],
    [String.raw`\href{a.org/x}{here}`, [link("https://a.org/x", "here")]],
    ["at https://a.org/b_c-d.", [text("at "), link("https://a.org/b_c-d"), text(".")]],
    ["(https://a.org/w_(x))", [text("("), link("https://a.org/w_(x)"), text(")")]],
    [String.raw`\href{javascript:alert(1)}{x}`, [text("x")]],
    [String.raw`\href{data:text/html,x}{y}`, [text("y")]],
    ['<a href="javascript:x">y</a>', [text("y")]],
  ])("%s", (source, expected) => {
    expect(inlines(source)).toEqual(expected);
  });

  it("says an address that is only called an address", () => {
    expect(read(String.raw`\href{https://a.org}{this https URL} or \href{https://b.org}{this url}`)).toBe(
      "https://a.org or https://b.org",
    );
  });

  it("shows the address in plain text where the words do not", () => {
    expect(read(String.raw`\href{https://a.org}{Code} and \url{https://b.org}`)).toBe(
      "Code (https://a.org) and https://b.org",
    );
  });
});
