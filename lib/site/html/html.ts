/** Markup that is safe to put into a page. Only `html` makes it, and it escapes everything else. */
export interface SafeHtml {
  /** Long markup comes in parts, in order. */
  readonly html: Markup;
}

type Markup = string | readonly string[];

/**
 * In UTF-16 units. Joining a page of 100,000 asks the system for fresh memory, which costs ten times what joining does;
 * parts of this size fit where others just were.
 */
const LENGTH_OF_A_PART = 16_384;

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

/** What was written so far: parts that are long enough, and the beginning of the next. */
interface Writing {
  parts?: string[];
  rest: string;
}

/** A template whose texts are markup and whose values are data: values are escaped, `undefined` and `false` vanish. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): SafeHtml {
  const between = packTexts(texts);
  const writing: Writing = { rest: between[0] ?? "" };
  for (let index = 0; index < parts.length; index += 1) {
    write(writing, parts[index]);
    writing.rest += between[index + 1] ?? "";
  }
  return { html: writing.parts ? [...writing.parts, writing.rest] : writing.rest };
}

function write(writing: Writing, part: Part): void {
  if (part === undefined || part === false) return;
  if (typeof part === "string") writing.rest += escapeMarkup(part);
  else if (typeof part === "number") writing.rest += String(part);
  else if ("html" in part) writeMarkup(writing, part.html);
  else for (const one of part) write(writing, one);
}

function writeMarkup(writing: Writing, markup: Markup): void {
  if (typeof markup !== "string") for (const part of markup) writeMarkup(writing, part);
  else if (writing.rest.length + markup.length < LENGTH_OF_A_PART) writing.rest += markup;
  else {
    (writing.parts ??= []).push(writing.rest + markup);
    writing.rest = "";
  }
}

/** Markup as one text. */
export function joinMarkup({ html: markup }: SafeHtml): string {
  return typeof markup === "string" ? markup : markup.join("");
}
