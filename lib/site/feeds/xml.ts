import { html, joinMarkup, type SafeHtml } from "../html/html.ts";

/** Escapes as `html` does. The name of its own keeps formatters from moving whitespace as if this were HTML. */
export const xml = html;

/** Characters that XML 1.0 has no way to write: one of them, and a feed reader refuses the whole feed. */
const UNWRITABLE = /[\u{0}-\u{8}\v\f\u{E}-\u{1F}\u{D800}-\u{DFFF}\u{FFFE}\u{FFFF}]/gu;

/** Those of them that are no halves of pairs, which is all that a well-formed string can have. */
const CONTROLS = /[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]/;

export function xmlDocument(root: SafeHtml): string {
  return xmlParts([root]).join("");
}

/** A document in parts. @param root its root element, in as many pieces as there are */
export function xmlParts(root: readonly SafeHtml[]): string[] {
  return ['<?xml version="1.0" encoding="utf-8"?>\n', ...root.map((piece) => writable(joinMarkup(piece))), "\n"];
}

/** Hardly any text has such a character: looking for one is far cheaper than copying them. */
function writable(text: string): string {
  return text.isWellFormed() && !CONTROLS.test(text) ? text : text.replaceAll(UNWRITABLE, "");
}

const escaped = new WeakMap<SafeHtml, SafeHtml>();

/** Markup as the text of an element. Two formats ask for the same entries, which are most of their bytes. */
export function markupAsText(markup: SafeHtml): SafeHtml {
  const known = escaped.get(markup) ?? xml`${joinMarkup(markup)}`;
  escaped.set(markup, known);
  return known;
}
