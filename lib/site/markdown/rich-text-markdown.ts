import type { Inline, Paragraph, RichText } from "#papers/text/rich-text.ts";

import { escapeLinkTarget, escapeMarkdown } from "./escape-markdown.ts";
import { mathMarkdown } from "./math-markdown.ts";

/** Paragraphs separated by a blank line; formulas as `$…$`. Safe for Liquid, which runs before Markdown in Jekyll. */
export function richTextMarkdown(text: RichText): string {
  return text.map(paragraphMarkdown).join("\n\n");
}

/** One paragraph on one line, for a list item or a table cell. */
export function paragraphMarkdown(paragraph: Paragraph): string {
  // Two inlines may bring one brace each.
  return paragraph
    .map(inlineMarkdown)
    .join("")
    .replaceAll(/\{(?=[{%])/g, "{ ");
}

function inlineMarkdown(inline: Inline): string {
  switch (inline.kind) {
    case "text":
      return escapeMarkdown(inline.text);
    case "code":
      return codeMarkdown(inline.text);
    case "math":
      return mathMarkdown(inline.tex);
    case "link":
      return linkMarkdown(inline.href, paragraphMarkdown(inline.content));
    case "emphasis":
      return emphasisMarkdown(inline.strong ? "**" : "*", paragraphMarkdown(inline.content));
  }
}

/** Marks that touch a space inside would be printed as they are. */
function emphasisMarkdown(marks: string, content: string): string {
  return /^\s|\s$/.test(content) || content === "" ? content : `${marks}${content}${marks}`;
}

/** Code cannot hold escapes: what Liquid, or the marks around it, would read is set as text instead. */
function codeMarkdown(text: string): string {
  return /[`|]|\{[{%:]|%%|^\s|\s$/.test(text) ? escapeMarkdown(text) : `\`${text}\``;
}

function linkMarkdown(href: string, label: string): string {
  return label === href ? href : `[${label}](${escapeLinkTarget(href)})`;
}
