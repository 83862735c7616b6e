import { plainParagraph } from "./plain-text.ts";
import type { Reading } from "./reading.ts";
import type { Paragraph } from "./rich-text.ts";

export function writeEmphasis(reading: Reading, strong: boolean, content: Paragraph): void {
  if (content.length === 0) return;
  // Formulas and code are set apart already, and emphasis in emphasis only shouts.
  const inner = content.flatMap((inline) => (inline.kind === "emphasis" ? inline.content : [inline]));
  reading.writer.add({ kind: "emphasis", strong, content: inner });
}

export function writeCode(reading: Reading, content: Paragraph): void {
  const text = plainParagraph(content);
  if (text) reading.writer.add({ kind: "code", text });
}

export function writeLink(reading: Reading, href: string | undefined, content: Paragraph): void {
  if (href === undefined) return writeAll(reading, content);
  if (/^(?:…|this\s(?:https?\s)?URL)$/i.test(plainParagraph(content))) return writeLink(reading, href, []);
  // A link in a link is no markup at all.
  const label = content.flatMap((inline) => (inline.kind === "link" ? inline.content : [inline]));
  reading.writer.add({ kind: "link", href, content: label.length > 0 ? label : [{ kind: "text", text: href }] });
}

export function writeAll(reading: Reading, content: Paragraph): void {
  for (const inline of content) {
    if (inline.kind === "text") reading.writer.text(inline.text);
    else reading.writer.add(inline);
  }
}
