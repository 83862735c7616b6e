import { DEPTH_LIMIT, matchHere, readInside } from "./reading.ts";
import type { ReadPart, Reading } from "./reading.ts";
import { writeEmphasis } from "./write-styled.ts";

/** The second figure of a range, plain or at the start of a formula; not one that has a unit glued to it. */
const RANGE = /~(?:\$|\\\()?\d[\d.,]*(?![\d.]*[A-Za-z])/y;

/** A tie is a space in TeX; before a figure, authors mean "about". */
export function readTie(reading: Reading): boolean {
  const next = reading.source[reading.at + 1] ?? "";
  const last = reading.writer.last();
  const about = /^[\s([<>=/–—-]?$/.test(last) && /[\d\s.$\\]/.test(next);
  const range = /[\d%]/.test(last) && matchHere(reading, RANGE) !== null;
  reading.writer.text(about || range || next === "~" || last === "~" || next === "/" ? "~" : " ");
  reading.at += 1;
  return true;
}

const DASHES: Readonly<Record<string, string>> = { "--": "–", "---": "—" };

/** `--` and `---` are dashes unless they start the option of a command. */
export function readDashes(reading: Reading): boolean {
  const dashes = matchHere(reading, /-+/y)?.[0] ?? "-";
  const next = reading.source[reading.at + dashes.length] ?? "";
  const option = dashes === "--" && /[a-z]/i.test(next) && /^[\s([/=]?$/.test(reading.writer.last());
  reading.writer.text(option ? dashes : (DASHES[dashes] ?? dashes));
  reading.at += dashes.length;
  return true;
}

const CODE = /`([^`'\n]{1,80})`(?!`)/y;

/** ``quotes'', `quotes' and `code`. */
export function readBacktick(reading: Reading): boolean {
  const double = matchHere(reading, /``/y);
  const code = double ? null : matchHere(reading, CODE);
  if (code?.[1]?.trim()) {
    reading.writer.add({ kind: "code", text: code[1].trim() });
    reading.at += code[0].length;
    return true;
  }
  // ``quotes`` are closed with what opened them as well.
  const closes = double && reading.quote === "double" && /\S/.test(reading.writer.last());
  reading.quote = double ? (closes ? "" : "double") : "single";
  reading.writer.text(closes ? "”" : double ? "“" : "‘");
  reading.at += double ? 2 : 1;
  return true;
}

/** Closes what a backtick opened; every other quotation mark stays as it was typed. */
export function readQuote(reading: Reading): boolean {
  const marks = matchHere(reading, /''(?!')|"|'(?!\p{L})/uy)?.[0];
  if (!marks) return false;
  if (marks === "''" && reading.quote === "" && opensWord(reading)) return openQuote(reading);
  const closes = marks === "'" ? reading.quote === "single" : true;
  if (!closes || (marks === '"' && reading.quote !== "double")) return false;
  reading.writer.text(marks === "'" ? "’" : "”");
  reading.quote = "";
  reading.at += marks.length;
  return true;
}

/** `''quotes''`: typed alike on both sides. */
function opensWord(reading: Reading): boolean {
  return /^[\s([]?$/.test(reading.writer.last()) && /[\p{L}\p{N}]/u.test(reading.source[reading.at + 2] ?? "");
}

function openQuote(reading: Reading): boolean {
  reading.quote = "double";
  reading.writer.text("“");
  reading.at += 2;
  return true;
}

const BOLD = /\*\*(?=[^\s*])([^*\n]{0,200}[^\s*])\*\*(?!\*)/y;

/** Markdown's **bold**, which some authors type into arXiv's form. */
export function readStars(reading: Reading, readPart: ReadPart): boolean {
  const found =
    /[\p{L}\p{N}*]/u.test(reading.writer.last()) || reading.depth > DEPTH_LIMIT ? null : matchHere(reading, BOLD);
  if (!found) return false;
  const inside = readInside(reading, reading.at + 2, reading.at + found[0].length - 2);
  reading.at += found[0].length;
  writeEmphasis(reading, true, readPart(inside));
  return true;
}
