/** Markup that is safe to put into a page. Only `html` makes it, and it escapes everything else. */
export interface SafeHtml {
  readonly html: string;
}

type Part = SafeHtml | string | number | undefined | false | readonly Part[];

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

export function escapeMarkup(text: string): string {
  // Most texts have nothing to escape, and finding that out is cheaper than copying them.
  if (!/[&<>"']/.test(text)) return text;
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Line breaks and indentation are the source's, not the page's: each becomes one line break. Values keep theirs. */
const packed = new WeakMap<TemplateStringsArray, readonly string[]>();

function packTexts(texts: TemplateStringsArray): readonly string[] {
  const known = packed.get(texts) ?? texts.map((text) => text.replaceAll(/\s*\n\s*/g, "\n"));
  packed.set(texts, known);
  return known;
}

/** A template whose texts are markup and whose values are data: values are escaped, `undefined` and `false` vanish. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): SafeHtml {
  const between = packTexts(texts);
  let markup = between[0] ?? "";
  for (let index = 0; index < parts.length; index += 1) markup += toMarkup(parts[index]) + (between[index + 1] ?? "");
  return { html: markup };
}

function toMarkup(part: Part): string {
  if (part === undefined || part === false) return "";
  if (typeof part === "string") return escapeMarkup(part);
  if (typeof part === "number") return String(part);
  if ("html" in part) return part.html;
  let markup = "";
  for (const one of part) markup += toMarkup(one);
  return markup;
}
