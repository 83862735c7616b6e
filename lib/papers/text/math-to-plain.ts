import { collapseSpaces } from "../collapse-spaces.ts";
import {
  FONTS,
  FUNCTIONS,
  GREEK,
  LOOKS_IN_MATHS,
  MARKS,
  SILENT_IN_MATHS,
  SPACES_IN_MATHS,
  SYMBOLS,
} from "./math-symbols.ts";
import { subscript, superscript } from "./scripts.ts";

interface Reading {
  readonly tex: string;
  at: number;
  depth: number;
}

/** Deeper groups are nobody's mathematics; they are read without their structure so that the stack stays small. */
const DEPTH_LIMIT = 60;

const ESCAPED: Readonly<Record<string, string>> = { "!": "", "/": "", "|": "‖", "\\": " " };

/** One line of Unicode for a formula: `3.5\times` → `3.5×`, `10^{-3}` → `10⁻³`, `\frac{a}{b}` → `a/b`. Never throws. */
export function mathToPlain(tex: string): string {
  const reading: Reading = { tex, at: 0, depth: 0 };
  let plain = "";
  // A closing brace without its partner ends a sequence early; what follows is read as well.
  while (reading.at < tex.length) {
    plain += readSequence(reading);
    reading.at += 1;
  }
  return collapseSpaces(plain).trim().normalize("NFC");
}

function readSequence(reading: Reading): string {
  let plain = "";
  while (reading.at < reading.tex.length && reading.tex[reading.at] !== "}") plain += readAtom(reading);
  return plain;
}

function readAtom(reading: Reading): string {
  const character = reading.tex[reading.at] ?? "";
  if (character === "\\") return readCommand(reading);
  if (character === "{") return readGroup(reading);
  reading.at += 1;
  if (character === "^" || character === "_") return readScript(character, reading);
  if (character === "~") return " ";
  return character === "$" || character === "&" ? "" : character;
}

function readScript(sign: string, reading: Reading): string {
  const script = readFigure(reading) ?? readArgument(reading);
  const space = /\S\s$/.test(script) ? " " : "";
  return (sign === "^" ? superscript(script) : subscript(script)) + space;
}

/** `2^16`: TeX would raise the 1 alone, which no author means. */
function readFigure(reading: Reading): string | undefined {
  const figure = /\d{2,}/y;
  figure.lastIndex = reading.at;
  const found = figure.exec(reading.tex)?.[0];
  reading.at += found?.length ?? 0;
  return found;
}

function readGroup(reading: Reading): string {
  reading.at += 1;
  if (reading.depth >= DEPTH_LIMIT) return "";
  reading.depth += 1;
  const plain = readSequence(reading);
  reading.depth -= 1;
  reading.at += 1;
  return plain;
}

/** The next atom after spaces: a group, a command with its arguments or one character. */
function readArgument(reading: Reading): string {
  skipSpaces(reading);
  const next = reading.tex[reading.at];
  if (next === undefined || next === "}") return "";
  if (next === "^" || next === "_" || reading.depth >= DEPTH_LIMIT) {
    reading.at += 1;
    return "";
  }
  reading.depth += 1;
  const plain = readAtom(reading);
  reading.depth -= 1;
  // A surrogate pair is one character.
  if (/^[\uD800-\uDBFF]$/.test(plain)) return plain + readAtom(reading);
  return plain;
}

function readCommand(reading: Reading): string {
  const name = /[a-zA-Z]+/y;
  name.lastIndex = reading.at + 1;
  const word = name.exec(reading.tex)?.[0];
  if (word === undefined) {
    const character = reading.tex[reading.at + 1] ?? "";
    reading.at += 2;
    return ESCAPED[character] ?? (/[,;:>\s]/.test(character) ? " " : character);
  }
  reading.at += 1 + word.length;
  return readWord(word, reading);
}

function readWord(word: string, reading: Reading): string {
  const symbol = GREEK.get(word) ?? SYMBOLS.get(word);
  if (symbol !== undefined) return symbol + readSpaceAfter(reading, symbol);
  const mark = MARKS.get(word);
  if (mark !== undefined) return markOver(readArgument(reading), mark);
  if (FUNCTIONS.has(word)) return word + readSpaceAfter(reading, word);
  if (SPACES_IN_MATHS.has(word)) return " ";
  if (SILENT_IN_MATHS.has(word)) return dropDelimiterDot(word, reading);
  if (LOOKS_IN_MATHS.has(word)) return readArgument(reading) && "";
  if (FONTS.has(word)) return readFont(reading);
  return readStructure(word, reading);
}

function readStructure(word: string, reading: Reading): string {
  switch (word) {
    case "frac":
    case "dfrac":
    case "tfrac":
    case "nicefrac":
    case "sfrac":
      return `${operand(readArgument(reading))}/${operand(readArgument(reading))}`;
    case "binom":
      return `C(${readArgument(reading)}, ${readArgument(reading)})`;
    case "sqrt":
      readOption(reading);
      return `√${operand(readArgument(reading))}`;
    case "textsuperscript":
      return superscript(readArgument(reading));
    case "textsubscript":
      return subscript(readArgument(reading));
    case "ang":
      return `${readArgument(reading)}°`;
    case "SI":
    case "qty":
      return `${readArgument(reading)} ${readArgument(reading)}`;
    case "unicode":
      return characterOf(readArgument(reading));
    case "not":
      return `${readArgument(reading)}\u0338`;
    case "href":
      readArgument(reading);
      return readArgument(reading);
    default:
      return word + readSpaceAfter(reading, word);
  }
}

function readFont(reading: Reading): string {
  if (reading.tex[reading.at] === "*") reading.at += 1;
  return readArgument(reading);
}

function readOption(reading: Reading): void {
  if (reading.tex[reading.at] !== "[") return;
  const end = reading.tex.indexOf("]", reading.at);
  if (end !== -1 && end - reading.at < 20) reading.at = end + 1;
}

/** `\left.` has no delimiter to print. */
function dropDelimiterDot(word: string, reading: Reading): string {
  if (/^(?:left|right|middle)$/.test(word) && reading.tex[reading.at] === ".") reading.at += 1;
  return "";
}

function skipSpaces(reading: Reading): void {
  while (/\s/.test(reading.tex[reading.at] ?? "")) reading.at += 1;
}

/** The space that ends a command is kept where it separates: `\log n`, `a \times b`. */
function readSpaceAfter(reading: Reading, printed: string): string {
  const spaced = /\s/.test(reading.tex[reading.at] ?? "");
  skipSpaces(reading);
  return spaced && printed !== "" ? " " : "";
}

function markOver(argument: string, mark: string): string {
  return [...argument].length === 1 ? argument + mark : argument;
}

function operand(plain: string): string {
  const text = plain.trim();
  return /^(?:[^+\-/·×=]*|\(.*\))$/.test(text) ? text : `(${text})`;
}

/** `x2013`, `8211`: the argument of MathJax's `\unicode`. */
function characterOf(code: string): string {
  const point = code.startsWith("x") ? Number.parseInt(code.slice(1), 16) : Number.parseInt(code, 10);
  const printable = point > 0x9f && point <= 0xffff && (point < 0xd800 || point > 0xf8ff);
  return printable ? String.fromCodePoint(point) : "";
}
