import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toString } from "mdast-util-to-string";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { cleanLine } from "#papers/clean-text.ts";
import { escapeLinkTarget, escapeMarkdown } from "#site/markdown/escape-markdown.ts";

const parse = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
type Node = ReturnType<typeof parse> | ReturnType<typeof parse>["children"][number];

/** The type of every node; of a link, only one that readers make of a bare address is called so. */
function typesIn(node: Node): string[] {
  const type = node.type === "link" && !/^(https?:\/\/|mailto:)/.test(node.url) ? `link to ${node.url}` : node.type;
  return [type, ...("children" in node ? node.children.flatMap(typesIn) : [])];
}

/** What structure is made of, in Markdown, Liquid, kramdown, Obsidian and HTML. */
const MARKS = "*_~`#+-=|>!:;&<$^%{}[]()\\/.@\"'01 aé한";
const WORDS = [
  ["{{", "{%", "{:", "&amp;", "&#60;", "&copy", "<b>", "</b>", "<!--", "](x)", "[^1]", "[x]:", "~~", "**", "%%", "=="],
  ["http://", "https://x.example/", "www.", "javascript:", "data:", "mailto:a@b.example", "a@b.example", "1.", ":+1:"],
].flat();
const trouble = fc.constantFrom(...MARKS, ...WORDS);
const anyText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: trouble },
      { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 3 }) },
    ),
    {
      maxLength: 24,
    },
  )
  .map((parts) => cleanLine(parts.join("")))
  .filter((text) => text !== "");

describe("escaped text", () => {
  it.each([
    [
      "list items",
      (text: string) => `1. x\n   - Abstract: ${text}`,
      "xAbstract: ",
      ["root", "list", "listItem", "paragraph", "text"],
    ],
    [
      "bold titles",
      (text: string) => `1. **${text}** - 👍 7`,
      "",
      ["root", "list", "listItem", "paragraph", "strong", "text"],
    ],
    ["headings", (text: string) => `# ${text} - 2026-02-05`, "", ["root", "heading", "text"]],
  ])("in %s reads as it was written, and is nothing but text", (_, place, before, allowed) => {
    const property = fc.property(anyText, (text) => {
      const tree = parse(place(escapeMarkdown(text)));
      const after = toString(parse(place("y"))).slice(before.length + 1);
      expect(toString(tree)).toBe(before + text + after);
      // A bare address is the one thing that readers link on their own, and its text stays what it was.
      expect(typesIn(tree).filter((type) => !allowed.includes(type) && type !== "link")).toEqual([]);
    });
    fc.assert(property, { numRuns: 3_000 });
  });

  it("never holds a tag of Liquid, or an attribute list or a comment of kramdown", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(escapeMarkdown(text)).not.toMatch(/\{[{%:]/);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    "A plain sentence, with commas (and brackets): 3.5× faster - at 100% of the price.",
    "Code is at https://github.com/invented-labs/engine.js and on https://x.example/~ada/a_b.",
    "snake_case, C#, 50%, a+b=c, 1. first, ~10x, x > y, R&D, e-mail ada@papers.example",
    "한국어 논문 제목: 강화 학습을 통한 추론",
  ])("is left alone where it is ordinary: %s", (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });

  it.each([
    ["*a* **b**", String.raw`\*a\* \*\*b\*\*`],
    ["_a_ b_c", String.raw`\_a\_ b_c`],
    ["~~a~~ ~b c~ (~10x)", String.raw`\~\~a\~\~ ~b c\~ (~10x)`],
    ["[a](b)", String.raw`\[a\](b)`],
    ["`a` | $b$ <c>", String.raw`\`a\` \| \$b\$ \<c>`],
    ["#tag is #1, C# is not", String.raw`\#tag is \#1, C# is not`],
    ["{{ x }} {% y %} {::z}", "&#123;{ x }} &#123;% y %} &#123;::z}"],
    ["&amp; R&D", "&amp;amp; R&D"],
    ["==a== %%b%%", String.raw`=\=a=\= &#37;%b&#37;%`],
    ["javascript:alert(1)", String.raw`javascript\:alert(1)`],
    ["https://x.example/~ada/*", String.raw`https\://x.example/~ada/\*`],
    ["www.x.example/$a$", String.raw`www\.x.example/\$a\$`],
  ])("%s is %s", (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it("takes the longest text in stride, whatever it is made of", () => {
    for (const unit of ["{{", "https://", "*", "_", "~", "&amp;", "www.", "data:", "a "]) {
      // A quadratic expression would take minutes for this much, which the runner's time limit ends.
      expect(escapeMarkdown(unit.repeat(200_000)).length).toBeGreaterThanOrEqual(unit.length * 200_000);
    }
  });
});

describe("an escaped link target", () => {
  it.each([
    "https://x.example/",
    "https://x.example/a_(b)*/~ada/$c",
    "https://x.example/a%2Fb?u=https%3A%2F%2Fy.example%2F%3Fq%3D1&v=100%25",
    "https://x.example/?a=1&lt;=2&copy;=3&amp;",
    "https://x.example/?q={{x}}|{%y%}&r=[z]\\",
    "http://xn--9t4b11yi5a.example/%ED%95%9C#a(b",
  ])("leads to where %s leads", (address) => {
    const url = new URL(address).href;
    const markdown = `[Project](${escapeLinkTarget(url)})`;
    const [paragraph] = parse(markdown).children;
    expect(paragraph).toMatchObject({
      type: "paragraph",
      children: [{ type: "link", children: [{ type: "text", value: "Project" }] }],
    });
    const target = (paragraph as unknown as { children: [{ url: string }] }).children[0].url;
    const inFull = (text: string) =>
      text.replaceAll(/[()<>*_{}|$\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
    expect(inFull(target)).toBe(inFull(url));
    expect(markdown).not.toMatch(/\{\{|\{%/);
  });

  it("is one link for every address that can be linked", () => {
    const property = fc.property(anyText, anyText, anyText, (path, query, fragment) => {
      const url = URL.parse(`https://x.example/${path}?${query}#${fragment}`)?.href ?? "https://x.example/";
      const tree = parse(`   - [Project](${escapeLinkTarget(url)}) ⭐ 1`);
      expect(toString(tree)).toBe("Project ⭐ 1");
      expect(typesIn(tree)).toEqual(["root", "list", "listItem", "paragraph", "link", "text", "text"]);
    });
    fc.assert(property, { numRuns: 1_000 });
  });
});
