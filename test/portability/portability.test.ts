import { Parser } from "htmlparser2";
import { describe, expect, it } from "vitest";
import type { Paper } from "#papers/paper.ts";
import { abstractOf, titleOf } from "#papers/paper-text.ts";
import type { Paragraph } from "#papers/text/rich-text.ts";
import { mathMarkdown } from "#site/markdown/math-markdown.ts";
import { CAPTURES, hasCaptures } from "../end-to-end/captures.ts";
import { documentsOf, inventedDays, recordedDays } from "./months.ts";
import { buildDocuments, hugo, isInstalled, jekyll } from "./site-builder.ts";

const MONTHS = [
  ["invented, hostile papers", inventedDays, true],
  ["the bundled sample", () => recordedDays("lib/local/sample", "2026-07"), true],
  ["recorded lists (needs ../shared/data/captures)", () => recordedDays(CAPTURES, "2026-02"), hasCaptures],
] as const;

/** All that our Markdown ever says; everything else in a page came out of a paper's text. */
const OURS = new Set(["h1", "h2", "blockquote", "p", "ol", "ul", "li", "strong", "em", "code", "a"]);

for (const builder of [jekyll, hugo]) {
  const missing = !isInstalled(builder) && process.env["CI"] !== "true";
  describe.skipIf(missing)(
    `a month's Markdown in ${builder.program} (needs the Debian package ${builder.program})`,
    () => {
      for (const [name, open, isHere] of MONTHS) {
        it.skipIf(!isHere)(`builds without a word, texts and formulas intact: ${name}`, { timeout: 1_500_000 }, () => {
          const model = open();
          for (const locale of model.settings.locales) {
            const documents = documentsOf(model, locale);
            const { status, said, pages } = buildDocuments(builder, documents);
            expect([status, said]).toEqual([0, ""]);
            for (const document of documents.keys()) expect([...pages.keys()]).toContain(document.replace(/\.md$/, ""));
            for (const { day, ranking } of model.days) {
              const page = readPage(pages.get(`${day}-daily-papers`) ?? "");
              expect(page.dangers).toEqual([]);
              expect(page.papers).toBe(ranking.length);
              for (const { paper } of ranking) for (const text of textsOf(paper)) expect(page.text).toContain(text);
            }
            for (const { period, ranking } of model.periods.filter(({ period: { kind } }) => kind === "month")) {
              const page = readPage(pages.get(`${period.name}-monthly-papers`) ?? "");
              expect(page.dangers).toEqual([]);
              for (const { paper } of ranking) expect(page.text).toContain(asShown(titleOf(paper)));
            }
          }
        });
      }
    },
  );
}

function textsOf(paper: Paper): string[] {
  return [asShown(titleOf(paper)), ...abstractOf(paper).map(asShown), ...paper.authors.slice(0, 20).map(fold)];
}

/** The text of a paragraph with its formulas, as a reader's script has to find them. */
function asShown(paragraph: Paragraph): string {
  return fold(paragraph.map((inline) => rawText(inline)).join(""));
}

function rawText(inline: Paragraph[number]): string {
  if (inline.kind === "math") return mathMarkdown(inline.tex);
  return "content" in inline ? inline.content.map(rawText).join("") : inline.text;
}

/** Both programs set quotes, dashes and dots as a printer would, which is theirs to do. */
function fold(text: string): string {
  return text
    .replaceAll(/[“”„]/g, '"')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[–—-]+/g, "-")
    .replaceAll("…", "...")
    .replaceAll(/\s+/g, " ")
    .trim();
}

function readPage(markup: string): { text: string; papers: number; dangers: string[] } {
  const dangers: string[] = [];
  const lists: string[] = [];
  let text = "";
  let papers = 0;
  const parser = new Parser({
    onopentag(name, { href, id: _id, class: _class, start: _start, ...others }) {
      if (name === "ol" || name === "ul") lists.push(name);
      if (name === "li" && lists.at(-1) === "ol") papers += 1;
      if (!OURS.has(name)) dangers.push(`<${name}>`);
      if (href !== undefined && !/^https?:\/\//.test(href)) dangers.push(`href="${href}"`);
      dangers.push(...Object.keys(others));
    },
    ontext: (more) => (text += more),
    onclosetag: (name) => (name === "ol" || name === "ul") && lists.pop(),
  });
  parser.end(markup);
  return { text: fold(text), papers, dangers };
}
