/*
 * Text that stays text in every Markdown reader: GitHub, Jekyll (kramdown, with Liquid run first), Hugo, Obsidian and a
 * plain pager. Only what would become structure is touched, so that ordinary prose reads as it was written. Our own
 * lines start with a list mark, so marks that count only at the start of a line (+, 1.) need nothing.
 */

/**
 * Marks that open or end structure anywhere in a line: `|` a table in kramdown, `$` a formula in Hugo and Obsidian,
 * where `#word` is a tag and `==` a highlight too. One tilde strikes text out on GitHub; only one that can end that is
 * named here, so `~10` and `/~ada` stay.
 */
const STRUCTURE = new RegExp(
  [
    String.raw`[\\*[\]<|$` + "`]",
    String.raw`_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_`,
    String.raw`~(?=~)|(?<=~)~`,
    String.raw`(?<=\S)~(?![\p{L}\p{N}])|(?<=[^\s\p{P}$+<=>^|~` + "`])~",
    String.raw`(?<!\S)#`,
    String.raw`(?<==)=`,
  ].join("|"),
  "gu",
);
/** An ampersand that would read as a character reference. */
const REFERENCE = /&(?=#?\w+;)/g;
/**
 * What opens a tag of Liquid, which knows no escape, an attribute list of kramdown or a comment of Obsidian. A character
 * reference is the one form that none of them and no Markdown takes for its own.
 */
const OPENING = /\{(?=[{%:])|%(?=%)/g;
/** A scheme that renderers turn into a link on their own keeps its text; the colon's escape is invisible. */
const SCRIPT_SCHEME = /\b(javascript|data|vbscript):/gi;
/** Nearly every word of an abstract, and nothing in it that any pattern above looks for. */
const PLAIN_WORD = /^[A-Za-z0-9.,;()'"?!-]+$/;
/** What makes a reader link a bare address. */
const BARE_ADDRESS = /(?:https?|ftp)(?=:\/\/)|www(?=\.)/gi;

/** What any of the patterns above can begin with; most texts and nearly all words have none of it. */
const SUSPICIOUS = /[\\*[\]<|$`_~#=&{%:]/;

export function escapeMarkdown(text: string): string {
  if (!SUSPICIOUS.test(text)) return text;
  return text.replaceAll(/\S+/g, (word) => (SUSPICIOUS.test(word) ? escapeWord(word) : word));
}

/** Readers link a bare address with every escape inside it, so one that needs escapes is kept from being linked. */
function escapeWord(word: string): string {
  if (PLAIN_WORD.test(word)) return word;
  const escaped = word
    .replaceAll(REFERENCE, "&amp;")
    .replaceAll(STRUCTURE, (mark) => `\\${mark}`)
    .replaceAll(OPENING, (mark) => `&#${mark.charCodeAt(0)};`)
    .replaceAll(SCRIPT_SCHEME, String.raw`$1\:`);
  return escaped === word ? word : escaped.replaceAll(BARE_ADDRESS, "$&\\");
}

/** A percent-encoded address for the parentheses of a link: nothing in it can end the link or mean something else. */
export function escapeLinkTarget(url: string): string {
  return url
    .replaceAll(/[()<>*_{}|$\\`]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll(REFERENCE, "&amp;");
}
