import { html, type SafeHtml } from "../html/html.ts";

/** Escapes as `html` does. The name of its own keeps formatters from moving whitespace as if this were HTML. */
export const xml = html;

/** Characters that XML 1.0 has no way to write: one of them, and a feed reader refuses the whole feed. */
const UNWRITABLE = /[\u{0}-\u{8}\v\f\u{E}-\u{1F}\u{D800}-\u{DFFF}\u{FFFE}\u{FFFF}]/gu;

export function xmlDocument(root: SafeHtml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.html.replaceAll(UNWRITABLE, "")}\n`;
}
