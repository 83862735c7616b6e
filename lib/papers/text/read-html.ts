import { toAddress } from "./addresses.ts";
import { DEPTH_LIMIT, matchHere, readInside } from "./reading.ts";
import type { ReadPart, Reading } from "./reading.ts";
import type { Paragraph } from "./rich-text.ts";
import { writeAll, writeCode, writeEmphasis, writeLink } from "./write-styled.ts";

/** Anything else between angle brackets is what the paper talks about: <think>, <EOS>, x < y. */
const ELEMENT = /<(b|strong|i|em|code|tt|u|a|p|span|div|sup|sub)(\s[^<>]{0,300})?>/iy;
const BREAK = /<(?:br|hr)\s?\/?>|<\/(?:p|div|span)>/iy;
const ENTITY = /&(?:lt|gt|amp|quot|apos|nbsp|ndash|mdash|#39|#x27|#34);/y;
const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&quot;": '"',
  "&#34;": '"',
  "&apos;": "'",
  "&#39;": "'",
  "&#x27;": "'",
  "&nbsp;": " ",
  "&ndash;": "–",
  "&mdash;": "—",
};

/** An element's content is looked for within this many characters. */
const LIMIT = 500;

export function readHtml(reading: Reading, readPart: ReadPart): boolean {
  const entity = matchHere(reading, ENTITY)?.[0];
  const found = entity ?? matchHere(reading, BREAK)?.[0];
  if (found === undefined) return readElement(reading, readPart);
  reading.writer.text(ENTITIES[found] ?? " ");
  reading.at += found.length;
  return true;
}

function readElement(reading: Reading, readPart: ReadPart): boolean {
  const tag = matchHere(reading, ELEMENT);
  const name = tag?.[1]?.toLowerCase() ?? "";
  if (!tag || reading.depth > DEPTH_LIMIT) return false;
  const from = reading.at + tag[0].length;
  const close = reading.source
    .slice(from, Math.min(reading.end, from + LIMIT))
    .toLowerCase()
    .indexOf(`</${name}>`);
  if (close === -1) return false;
  reading.at = from + close + name.length + 3;
  writeElement(reading, name, tag[2] ?? "", readPart(readInside(reading, from, from + close)));
  return true;
}

function writeElement(reading: Reading, name: string, attributes: string, content: Paragraph): void {
  if (name === "b" || name === "strong") writeEmphasis(reading, true, content);
  else if (name === "i" || name === "em") writeEmphasis(reading, false, content);
  else if (name === "code" || name === "tt") writeCode(reading, content);
  else if (name === "a")
    writeLink(reading, toAddress(/href\s?=\s?["']?([^\s"'<>]+)/i.exec(attributes)?.[1] ?? ""), content);
  else writeAll(reading, content);
}
