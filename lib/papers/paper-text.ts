import { collapseSpaces } from "./collapse-spaces.ts";
import { chooseDecisiveSentence } from "./decisive-sentence.ts";
import type { Paper } from "./paper.ts";
import { oncePerPaper } from "./once-per-paper.ts";
import { parseRichText } from "./text/parse-rich-text.ts";
import { toPlainText } from "./text/plain-text.ts";
import { repairUpstreamText } from "./text/repair-text.ts";
import { nameMacros } from "./text/restore-names.ts";
import type { Inline, Paragraph, RichText } from "./text/rich-text.ts";

/*
 * A paper's texts as readers meet them, made from what the sources wrote whenever they are needed and never stored: a
 * better parser shows everywhere with the next rendering. Several languages and formats ask for the same text in one
 * run, so each is made once per paper.
 */

/** The one line on what a paper does, and who wrote it: Hugging Face, or the authors in their abstract. */
export interface OneLineSummary {
  readonly text: Paragraph;
  readonly origin: "upstream" | "abstract";
}

/** Without links of its own: a title is shown as a link. */
export const titleOf = oncePerPaper((paper): Paragraph => oneParagraph(paper.title).flatMap(withoutLink));

export const abstractOf = oncePerPaper((paper): RichText => parseRichText(authorsText(paper)));

function authorsText({ abstract, abstractOrigin, arxiv, title }: Paper): string {
  const text = arxiv?.abstract ?? (abstractOrigin === "arxiv" ? abstract : repairUpstreamText(abstract));
  return nameMacros(text, title);
}

export const summaryOf = oncePerPaper((paper): OneLineSummary => {
  if (paper.summary) return { text: oneParagraph(paper.summary.text), origin: "upstream" };
  const sentence = chooseDecisiveSentence(plainAbstractOf(paper), plainTitleOf(paper));
  return { text: [{ kind: "text", text: sentence }], origin: "abstract" };
});

/** For everything that shows no markup: feeds, meta tags, search. Paragraphs are joined by a space. */
export const plainTitleOf = oncePerPaper((paper): string => toPlainText([titleOf(paper)]));
export const plainAbstractOf = oncePerPaper((paper): string => collapseSpaces(toPlainText(abstractOf(paper))));
export const plainSummaryOf = oncePerPaper((paper): string => toPlainText([summaryOf(paper).text]));
/** Upstream takes them from the abstract as its authors typed it, and some with its TeX. */
export const plainKeywordsOf = oncePerPaper((paper): readonly string[] =>
  paper.keywords.some((keyword) => MARKED.test(keyword))
    ? [...new Set(paper.keywords.map((keyword) => toPlainText(parseRichText(keyword))))].filter(Boolean)
    : paper.keywords,
);

/** What no plain keyword has; nineteen papers of twenty have none of it. */
const MARKED = /[^A-Za-z0-9 ()+,./:-]|--/;

/** Whether showing the paper takes formulas. */
export function hasMath(paper: Paper, withAbstract: boolean): boolean {
  const shown = [titleOf(paper), summaryOf(paper).text, ...(withAbstract ? abstractOf(paper) : [])];
  return shown.some(holdsMath);
}

function holdsMath(paragraph: Paragraph): boolean {
  return paragraph.some((inline) => inline.kind === "math" || ("content" in inline && holdsMath(inline.content)));
}

function withoutLink(inline: Inline): Paragraph {
  return inline.kind === "link" ? inline.content : [inline];
}

function oneParagraph(text: string): Paragraph {
  return parseRichText(repairUpstreamText(text))[0] ?? [];
}
