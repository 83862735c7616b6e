import { collapseSpaces } from "./collapse-spaces.ts";
import { once } from "./once.ts";

/*
 * Upstream's text is written by strangers. What comes out of here is safe to put on one line of a page, a feed, a log or
 * a file: nothing in it is invisible, moves other text about, or is refused by XML. Escaping is left to the renderers.
 */

/** The longest line measured upstream is a summary of 1,606 characters. */
const LINE_LIMIT = 2_000;
/** The longest abstract measured upstream has 1,924 characters. */
const TEXT_LIMIT = 20_000;

/**
 * Joiners change how a word is spelt in these scripts and nowhere else; in Latin text they only hide differences.
 * Marks may stand between a joiner and its letter in any order, because NFC reorders them.
 */
const MARKS = String.raw`[\p{M}--\p{DI}]*`;
const JOINING =
  String.raw`[[\p{scx=Arab}\p{scx=Syrc}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}` +
  String.raw`\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Mong}]&&[[\p{L}\p{M}]--\p{DI}]]`;
/** Without the arrows: those are the pictures that NFC can turn into another character. */
const PICTURE = String.raw`[\p{ExtPict}--[\u2190-\u21FF]]`;

/** The invisible characters that stay: joiners inside such words, and those that hold one emoji together. */
const WELCOME = [
  String.raw`(?<=${JOINING}${MARKS})[\u200C\u200D](?=${MARKS}${JOINING})`,
  String.raw`(?<=(?:${PICTURE}|\p{EMod})\uFE0F?)\u200D(?=${PICTURE})`,
  String.raw`(?<=${PICTURE})\uFE0F`,
].join("|");

/**
 * Control characters, bidirectional overrides and isolates, zero-width characters, soft hyphens, byte order marks,
 * fillers, annotation marks, lone surrogates and non-characters.
 */
const INVISIBLE = String.raw`[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB]`;
/** Its classes take milliseconds to compile, and most runs meet nothing but plain text. */
const unwelcome = once(() => new RegExp(`(?!${WELCOME})${INVISIBLE}`, "gv"));

const LINE_END = /\r\n?|[\v\f\u0085\u2028]/g;
/** A blank line, or a new line with an indent of two: the form arXiv's old interface gave paragraphs. */
const PARAGRAPH_BREAK = /\n(?:[^\S\n]*\n| {2})|\u2029/;

/** One line of plain text in NFC, without invisible characters, at most 2,000 characters long. Idempotent. */
export function cleanLine(text: string): string {
  return shorten(joinLine(text.replaceAll(LINE_END, "\n")), LINE_LIMIT);
}

/**
 * Plain text in NFC, without invisible characters, at most 20,000 characters long. Paragraphs are separated by a blank
 * line; a single new line is a hard wrap and becomes a space. Idempotent.
 */
export function cleanParagraphs(text: string): string {
  const lines = text.replaceAll(LINE_END, "\n");
  // Invisible characters go first: one alone on a line must not hide that the line is blank.
  const paragraphs = PLAIN.test(lines)
    ? lines.split(PARAGRAPH_BREAK).map((paragraph) => collapseSpaces(paragraph).trim())
    : removeInvisible(lines).split(PARAGRAPH_BREAK).map(joinLine);
  return shorten(paragraphs.filter(Boolean).join("\n\n"), TEXT_LIMIT);
}

/** Neither invisible characters nor anything that NFC changes: nine texts of ten. */
const PLAIN = /^[\n\u{20}-\u{7E}]*$/u;

function joinLine(text: string): string {
  return PLAIN.test(text) ? collapseSpaces(text).trim() : collapseSpaces(removeInvisible(text)).trim().normalize("NFC");
}

function removeInvisible(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replaceAll(unwelcome(), (character) => (/\s/.test(character) ? character : ""));
}

function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // Cleaned once more: the cut may have left half a surrogate pair, a joiner without its second letter, or a space.
  const cut = removeInvisible(text.slice(0, limit - 1)).normalize("NFC");
  return `${cut.trimEnd()}…`;
}
