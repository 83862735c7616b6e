import { mathToPlain } from "./math-to-plain.ts";
import type { Inline, Paragraph, RichText } from "./rich-text.ts";

/** Unicode text without markup, for feeds, meta tags and search. Paragraphs are separated by a blank line. */
export function toPlainText(text: RichText): string {
  // A formula may have nothing to say in plain text, and then leaves the space that stood beside it.
  const paragraphs = text.map((paragraph) => plainParagraph(paragraph).trim());
  return paragraphs.filter(Boolean).join("\n\n");
}

export function plainParagraph(paragraph: Paragraph): string {
  return paragraph.map(plainInline).join("");
}

function plainInline(inline: Inline): string {
  switch (inline.kind) {
    case "text":
    case "code":
      return inline.text;
    case "math":
      return mathToPlain(inline.tex);
    case "emphasis":
      return plainParagraph(inline.content);
    case "link":
      return plainLink(inline.href, plainParagraph(inline.content));
  }
}

/** An address that the text does not show would be lost. */
function plainLink(href: string, label: string): string {
  return bareAddress(label) === bareAddress(href) ? label : `${label} (${href})`;
}

function bareAddress(address: string): string {
  return address.replace(/^https?:\/\//i, "").replace(/\/$/, "");
}
