import { findMathSpan } from "./math-span.ts";

export type TokenKind = "word" | "number" | "space" | "sign" | "kept";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** What no repair may touch: addresses, commands that kept their backslash, code, tokens of a model, e-mail, files. */
const KEPT =
  /https?:\/\/[^\s{}]+|www\.[^\s{}]+|\\[a-zA-Z]+|\\[^]|`[^`\n]{1,80}`|<\/?[A-Za-z|][^<>\s]{0,40}>|[\w.-]{1,40}@[\w-]{1,40}\.[a-z]{2,6}|(?!(?:[a-z]?[Aa]lpha|[Bb]eta|[Gg]amma|[Dd]elta|epsilon|eta|[Tt]heta|kappa|[Ll]ambda|mu|nu|[Pp]i|rho|[Ss]igma|tau|[Pp]hi|psi|[Oo]mega|ell|nabla)_)[A-Za-z]{2,}(?:_[A-Za-z]{2,}){1,5}(?![\w^{])/y;
const WORD = /[A-Za-z]+/y;
/** A word or a single space after which nothing that is kept can go on: what most of a text is made of. */
const PLAIN = /[A-Za-z]+(?![\w.:@-])| (?!\s)/y;
const SPACE_TOKEN: Token = { kind: "space", text: " " };
const NUMBER = /\d+(?:[.,]\d+)*/y;
const SPACE = /\s+/y;

const KINDS: readonly (readonly [TokenKind, RegExp])[] = [
  ["kept", KEPT],
  ["word", WORD],
  ["number", NUMBER],
  ["space", SPACE],
];

export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const token = readToken(text, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function readToken(text: string, at: number): Token {
  PLAIN.lastIndex = at;
  if (PLAIN.test(text)) return text[at] === " " ? SPACE_TOKEN : { kind: "word", text: text.slice(at, PLAIN.lastIndex) };
  const span =
    text[at] === "$" || text.startsWith(String.raw`\(`, at) ? findMathSpan(text, at, text.length) : undefined;
  if (span) return { kind: "kept", text: text.slice(at, span.after) };
  for (const [kind, pattern] of KINDS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found) return { kind, text: found };
  }
  return { kind: "sign", text: text[at] ?? "" };
}
