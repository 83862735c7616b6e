/*
 * Text that stays text in every Markdown reader: GitHub, Jekyll (kramdown, with Liquid run first), Hugo, Obsidian and a
 * plain pager. Only what would become structure is touched, so that ordinary prose reads as it was written. Our own
 * lines start with a list mark, so marks that count only at the start of a line (#, +, 1.) need nothing.
 */

/** Characters that open structure anywhere in a line; `|` makes a table in kramdown, `$` a formula in Hugo and Obsidian. */
const STRUCTURE = /[\\`*[\]<|$]|~(?=~)|(?<=~)~|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_/gu;
/** An ampersand that would read as a character reference. */
const REFERENCE = /&(?=#?\w+;)/g;
/** Liquid knows no escape; a character reference is the one form that neither Liquid nor Markdown takes for its own. */
const LIQUID = /\{(?=[{%])/g;
/** A scheme that renderers turn into a link on their own keeps its text; the colon's escape is invisible. */
const SCRIPT_SCHEME = /\b(javascript|data|vbscript):/gi;

export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(REFERENCE, "&amp;")
    .replaceAll(STRUCTURE, (mark) => `\\${mark}`)
    .replaceAll(LIQUID, "&#123;")
    .replaceAll(SCRIPT_SCHEME, String.raw`$1\:`);
}

/** An address for the parentheses of a link: nothing in it can end the link. */
export function escapeLinkTarget(url: string): string {
  return encodeURI(decodeSafely(url)).replaceAll(
    /[()<>*_{}|$]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function decodeSafely(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
