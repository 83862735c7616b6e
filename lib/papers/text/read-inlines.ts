import { findAddress, toAddress } from "./addresses.ts";
import { findMathSpan } from "./math-span.ts";
import { readCommand } from "./read-command.ts";
import { readHtml } from "./read-html.ts";
import { readScript } from "./read-script.ts";
import { readBacktick, readDashes, readQuote, readStars, readTie } from "./read-typography.ts";
import { DEPTH_LIMIT, matchHere, readInside } from "./reading.ts";
import type { Reader, Reading } from "./reading.ts";
import type { Paragraph } from "./rich-text.ts";
import { SWITCHES } from "./text-commands.ts";
import { writeMath } from "./write-math.ts";
import { writeCode, writeEmphasis } from "./write-styled.ts";

/** Single dashes and apostrophes within words belong to it: nearly every abstract has some. */
const PLAIN = /(?:[^\\${}~\-`'"<&^_*h]|h(?!ttps?:\/\/)|-(?!-)|'(?=[a-z]))+/iy;

/** Braces of a set or a tuple are meant to be seen; braces around anything else only group. */
const SET =
  /^\{(?:\([^{}]{1,80}\)|[^{},\s]{1,30}(?:\s[^{},\s]{1,30})?(?:\s?,\s?[^{},\s]{1,30}(?:\s[^{},\s]{1,30})?){1,20})\}$/;

const SET_LIMIT = 200;

const READERS: Readonly<Record<string, Reader>> = {
  "\\": (reading) => readMath(reading) || readCommand(reading, readInlines),
  $: readMath,
  "{": readGroup,
  "}": closeBrace,
  "~": readTie,
  "-": readDashes,
  "`": readBacktick,
  "'": readQuote,
  '"': readQuote,
  "<": (reading) => readHtml(reading, readInlines),
  "&": (reading) => readHtml(reading, readInlines),
  "^": readScript,
  _: readScript,
  "*": (reading) => readStars(reading, readInlines),
};

/** Reads one paragraph, or the part of it between two braces. */
export function readInlines(reading: Reading): Paragraph {
  while (reading.at < reading.end) {
    const plain = matchPlain(reading);
    if (plain) {
      reading.writer.text(plain);
      reading.at += plain.length;
      continue;
    }
    const character = reading.source[reading.at] ?? "";
    const read = READERS[character] ?? readAddress;
    if (!read(reading)) {
      reading.writer.text(character);
      reading.at += 1;
    }
  }
  return reading.writer.finish();
}

function matchPlain(reading: Reading): string {
  PLAIN.lastIndex = reading.at;
  return (PLAIN.exec(reading.source)?.[0] ?? "").slice(0, reading.end - reading.at);
}

function readMath(reading: Reading): boolean {
  const span = findMathSpan(reading.source, reading.at, reading.end);
  if (!span) return false;
  const from = reading.at;
  reading.at = span.after;
  writeMath(reading, span, from, readInlines);
  return true;
}

/** The end of a set was kept open by its start: both are printed, or neither. */
function closeBrace(reading: Reading): boolean {
  return reading.sets.has(reading.at) ? false : skip(reading);
}

function skip(reading: Reading): boolean {
  reading.at += 1;
  return true;
}

/** Braces print nothing; a font switch at their start holds until their end. */
function readGroup(reading: Reading): boolean {
  const close = reading.braces.get(reading.at);
  const found = close === undefined ? null : matchHere(reading, /\{\s?\\([a-zA-Z]+)(?![a-zA-Z])\s?/y);
  const name = found?.[1] ?? "";
  if (close !== undefined && isSet(reading, close)) {
    reading.sets.add(close);
    return false;
  }
  if (close === undefined || !found || !SWITCHES.has(name) || reading.depth > DEPTH_LIMIT) return skip(reading);
  const style = SWITCHES.get(name);
  const inside = readInside(reading, Math.min(reading.at + found[0].length, close), close);
  reading.at = close + 1;
  if (style === "code") writeCode(reading, readInlines(inside));
  else if (style) writeEmphasis(reading, style.strong, readInlines(inside));
  else for (const inline of readInlines(inside)) reading.writer.add(inline);
  return true;
}

function isSet(reading: Reading, close: number): boolean {
  if (close - reading.at > SET_LIMIT || /[A-Za-z0-9\\^_)\]}]/.test(reading.source[reading.at - 1] ?? "")) return false;
  return SET.test(reading.source.slice(reading.at, close + 1));
}

function readAddress(reading: Reading): boolean {
  const typed = findAddress(reading.source, reading.at, reading.end);
  const href = typed && toAddress(typed);
  if (!typed || !href) return false;
  reading.writer.add({ kind: "link", href, content: [{ kind: "text", text: typed.replaceAll("\\", "") }] });
  reading.at += typed.length;
  return true;
}
