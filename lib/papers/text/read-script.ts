import { once } from "../once.ts";
import { FUNCTIONS, GREEK } from "./math-symbols.ts";
import { findArgument, matchHere } from "./reading.ts";
import type { Reading } from "./reading.ts";

/** Classes of letters are slow to read, and most texts have no scripts: made when the first one is met. */
const patterns = once(() => ({
  /** What a raised or lowered text may look like without braces: `2`, `-3`, `*`, `k`, `\circ`. */
  raised:
    /\^(?:[+-]?\d+|[*+†‡§¶°]|-(?![\p{L}\p{N}{])|\\[a-zA-Z]+|['′]+|\p{Script=Latin}(?![\p{L}\p{N}])|\p{Script=Greek})/uy,
  /** Lowered without braces only under a single letter: identifiers are full of underscores. */
  lowered: /_(?:\d+|\p{L})(?![\p{L}\p{N}_])|_\d+(?=\p{Lu})/uy,
  /** Authors who type no dollar signs also spell their letters: `tau^2`. */
  spelled: new RegExp(`(?<![\\p{L}\\p{N}_\\\\])(?:${[...GREEK.keys(), "ell", "log"].join("|")})$`, "u"),
  symbol: /(?<![\p{L}\p{N}_])\p{L}$|(?<!_)\p{Script=Greek}$/u,
  /** `CO_2`, `mAP_50`: identifiers of programs are not written like that. */
  acronym: /(?<![\p{L}\p{N}_.])(?:\p{L}*\p{Lu}|\p{Lu}\p{Ll}{1,4}|(?:\p{Lu}\p{Ll}*){2,5})$/u,
  figure: /(?<![\p{L}\p{N}_.,])\d+$/u,
  base: /[\p{L}\p{N})\]|%*'’}\uFFFC]$/u,
}));
const NOTHING = /(?!)/y;
/** `models.^1 Our`, `models,^{1-3} which`: marks of references behind a sentence. */
const REFERENCE = /\^(?:\{\d{1,3}(?:\s?[-,–]\s?\d{1,3})*\}|\d{1,2}(?=\s|$))/y;
/** `^18F`: the mass of a nuclide stands before it. */
const NUCLIDE = /\^\{?\d+\}?[A-Z]/y;

/** Scripts that stand in running text: `10^{-3}`, `R^2`, `τ_{0.5}`, `AP^b`. */
export function readScript(reading: Reading): boolean {
  const like = patterns();
  if (!like.base.test(reading.writer.last()) && !standsAlone(reading)) return false;
  const sign = reading.source[reading.at];
  const acronym = sign === "_" && reading.writer.takeBack(like.acronym);
  if (acronym) reading.writer.text(acronym);
  const symbol = reading.writer.takeBack(like.symbol) || reading.writer.takeBack(like.spelled);
  const script =
    readArgument(reading) ??
    matchHere(reading, sign === "^" ? like.raised : symbol || acronym ? like.lowered : NOTHING)?.[0];
  if (!script) {
    reading.writer.text(symbol);
    return false;
  }
  const base = spell(symbol) || reading.writer.takeBack(like.figure);
  reading.at += script.length;
  reading.writer.add({ kind: "math", tex: base + setWords(script + readSecond(reading)) });
  return true;
}

/** Raised without anything before it that it could belong to. */
function standsAlone(reading: Reading): boolean {
  if (matchHere(reading, NUCLIDE)) return true;
  return /[.,;:]/.test(reading.writer.last()) && matchHere(reading, REFERENCE) !== null;
}

function spell(symbol: string): string {
  return symbol.length > 1 && /^[a-zA-Z]/.test(symbol) ? `\\${symbol}` : symbol;
}

/** A word below or above is a name, not a product of its letters. */
function setWords(scripts: string): string {
  return scripts.replaceAll(/\{([A-Za-z]{3,})\}/g, (braces, word: string) =>
    FUNCTIONS.has(word) ? braces : `{\\text{${word}}}`,
  );
}

function readArgument(reading: Reading): string | undefined {
  const argument = findArgument(reading, reading.at + 1);
  if (!argument || argument.from !== reading.at + 2 || argument.to - argument.from > 40) return undefined;
  const content = reading.source.slice(argument.from, argument.to);
  return /^[^{}$\n]+$/.test(content) && content.trim() ? reading.source.slice(reading.at, argument.after) : undefined;
}

/** `x_0^2`: the other script of the same base. */
function readSecond(reading: Reading): string {
  if (!/[\^_]/.test(reading.source[reading.at] ?? "")) return "";
  const { raised, lowered } = patterns();
  const script = readArgument(reading) ?? matchHere(reading, raised)?.[0] ?? matchHere(reading, lowered)?.[0] ?? "";
  reading.at += script.length;
  return script;
}
