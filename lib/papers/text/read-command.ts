import { toAddress } from "./addresses.ts";
import { FONTS, FUNCTIONS, GREEK, MARKS, SILENT_IN_MATHS, SYMBOLS } from "./math-symbols.ts";
import { readAccent } from "./read-accent.ts";
import { DEPTH_LIMIT, findArgument, matchHere, readInside, skipOption } from "./reading.ts";
import type { ReadPart, Reading } from "./reading.ts";
import type { Paragraph } from "./rich-text.ts";
import { CHARACTERS, CODE, DRESSED, EMPHASIS, ESCAPES, HANGING, SILENT, SWITCHES } from "./text-commands.ts";
import { writeAll, writeCode, writeEmphasis, writeLink } from "./write-styled.ts";

/** Mathematics that somebody wrote without dollar signs, with the number of its arguments. */
const FORMULAS: ReadonlyMap<string, number> = new Map([
  ...["frac", "dfrac", "tfrac", "nicefrac", "binom", "SI", "qty"].map((name) => [name, 2] as const),
  ...["sqrt", "ang", "unicode", "textsuperscript", "textsubscript", ...MARKS.keys()].map((name) => [name, 1] as const),
  ...[...FONTS].filter((name) => name.startsWith("math") || name === "operatorname").map((name) => [name, 1] as const),
  ...[...GREEK.keys(), ...SYMBOLS.keys(), ...FUNCTIONS].map((name) => [name, 0] as const),
]);

/** Reads what starts with a backslash. */
export function readCommand(reading: Reading, readPart: ReadPart): boolean {
  if (readAccent(reading)) return true;
  const name = matchHere(reading, /\\([a-zA-Z]+)/y)?.[1];
  if (name === undefined) return readEscape(reading);
  const from = reading.at;
  reading.at += 1 + name.length;
  if (!readWord(name, from, reading, readPart)) readMacro(name, reading);
  return true;
}

function readEscape(reading: Reading): boolean {
  const character = reading.source[reading.at + 1];
  // A price that lost its dollar sign upstream is put right by the repair; a lone backslash is only noise.
  const escaped = character === undefined || reading.at + 1 >= reading.end ? "" : ESCAPES.get(character);
  if (escaped === undefined) reading.writer.text("\\");
  else reading.writer.text(escaped);
  reading.at += escaped === undefined || character === undefined ? 1 : 2;
  return true;
}

function readWord(name: string, from: number, reading: Reading, readPart: ReadPart): boolean {
  const emphasis = EMPHASIS.get(name);
  if (emphasis && !name.startsWith("math")) {
    return readArgument(reading, readPart, (content) => writeEmphasis(reading, emphasis.strong, content));
  }
  if (CODE.has(name)) return readArgument(reading, readPart, (content) => writeCode(reading, content));
  if (name === "href" || name === "hyperlink" || name === "hyperref") return readHref(reading, readPart);
  if (name === "url" || name === "path") return readUrl(reading);
  if (name === "footnote" || name === "thanks")
    return readArgument(reading, readPart, (content) => writeNote(reading, content));
  if (DRESSED.has(name))
    return skipArgument(reading) && readArgument(reading, readPart, (content) => writeAll(reading, content));
  if (SILENT.has(name)) return readSilent(name, reading);
  if (CHARACTERS.has(name)) return readCharacter(name, reading);
  if (FORMULAS.has(name)) return readFormula(name, from, reading);
  return SWITCHES.has(name) || SILENT_IN_MATHS.has(name) ? skipSpace(reading) : false;
}

function readArgument(reading: Reading, readPart: ReadPart, write: (content: ReturnType<ReadPart>) => void): boolean {
  const argument = findArgument(reading, skipOption(reading, reading.at));
  if (!argument || reading.depth > DEPTH_LIMIT) return true;
  reading.at = argument.after;
  const content = readPart(readInside(reading, argument.from, argument.to));
  // Spaces at the edges belong to the sentence, not to what is set apart.
  if (/\s/.test(reading.source[argument.from] ?? "")) reading.writer.text(" ");
  write(content);
  if (/\s/.test(reading.source[argument.to - 1] ?? "")) reading.writer.text(" ");
  return true;
}

/** A note in the sentence it hangs on; an address needs no parentheses. */
function writeNote(reading: Reading, content: Paragraph): void {
  reading.writer.takeBack(/\s+$/);
  const bare =
    /[.!?]/.test(reading.writer.last()) ||
    content.every((inline) => inline.kind === "link" || /^[\s.]*$/.test(inline.kind === "text" ? inline.text : "-"));
  reading.writer.text(bare ? " " : " (");
  writeAll(reading, content);
  if (!bare) reading.writer.text(")");
}

function readHref(reading: Reading, readPart: ReadPart): boolean {
  const address = findArgument(reading, reading.at);
  if (!address) return true;
  reading.at = address.after;
  const typed = reading.source.slice(address.from, address.to);
  const href = toAddress(typed);
  if (!findArgument(reading, reading.at)) writeLink(reading, href, []);
  else readArgument(reading, readPart, (content) => writeLink(reading, href, content));
  return true;
}

function readUrl(reading: Reading): boolean {
  const argument = findArgument(reading, reading.at);
  if (!argument) return true;
  reading.at = argument.after;
  const typed = reading.source.slice(argument.from, argument.to).trim();
  const text = typed.replaceAll(/\\(?=[_%#&~$-])/g, "");
  const href = toAddress(typed);
  if (href) reading.writer.add({ kind: "link", href, content: [{ kind: "text", text }] });
  else reading.writer.text(text);
  return true;
}

function skipArgument(reading: Reading): boolean {
  const argument = findArgument(reading, skipOption(reading, reading.at));
  if (argument) reading.at = argument.after;
  return true;
}

function readSilent(name: string, reading: Reading): boolean {
  if (HANGING.has(name)) reading.writer.takeBack(/\s+$/);
  for (let count = SILENT.get(name) ?? 0; count > 0; count -= 1) skipArgument(reading);
  return true;
}

function readCharacter(name: string, reading: Reading): boolean {
  reading.writer.text(CHARACTERS.get(name) ?? "");
  // TeX swallows the space after a command; after a word or a sign, authors meant it.
  if (findArgument(reading, reading.at)?.from === findArgument(reading, reading.at)?.to) skipArgument(reading);
  return true;
}

function readFormula(name: string, from: number, reading: Reading): boolean {
  for (let count = FORMULAS.get(name) ?? 0; count > 0; count -= 1) {
    const argument = findArgument(reading, skipOption(reading, reading.at));
    if (!argument && count === FORMULAS.get(name)) return false;
    if (argument) reading.at = argument.after;
  }
  reading.writer.add({ kind: "math", tex: reading.source.slice(from, reading.at) });
  return true;
}

function skipSpace(reading: Reading): boolean {
  reading.at += matchHere(reading, /\s/y)?.[0].length ?? 0;
  return true;
}

/** A macro of the author's: `\ours{}` shows its name, `\revised{text}` its argument. */
function readMacro(name: string, reading: Reading): void {
  // Some programs write a line break as the two characters `\\n`, glued to the next sentence.
  if (/^n[A-Z]/.test(name)) {
    reading.writer.text(" ");
    reading.at -= name.length - 1;
    return;
  }
  const argument = findArgument(reading, reading.at);
  if (!argument || reading.source[reading.at] !== "{") reading.writer.text(name);
  else if (argument.to === argument.from) {
    reading.writer.text(name);
    reading.at = argument.after;
  } else reading.at = argument.from;
}
