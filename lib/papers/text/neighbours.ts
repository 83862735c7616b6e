import { GREEK } from "./math-symbols.ts";
import type { Token } from "./repair-tokens.ts";

/* What stands on either side of a word decides whether it was a command. */

export interface Neighbour {
  readonly token: Token | undefined;
  readonly index: number;
  readonly spaced: boolean;
}

export function neighbour(tokens: readonly Token[], index: number, step: 1 | -1): Neighbour {
  const spaced = tokens[index + step]?.kind === "space";
  const at = spaced ? index + 2 * step : index + step;
  return { token: tokens[at], index: at, spaced };
}

export function isGlued(side: Neighbour): boolean {
  return !side.spaced;
}

export function isGreek(token: Token | undefined): boolean {
  return /^[α-ωΑ-Ωϕϵ∞]$/.test(token?.text ?? "") || (token?.kind === "word" && GREEK.has(token.text));
}

export function isFigure(token: Token | undefined): boolean {
  return token?.kind === "number" || (isSymbol(token) && /^[A-Z]$/.test(token?.text ?? ""));
}

/** A single letter that is no word. */
export function isSymbol(token: Token | undefined): boolean {
  return token?.kind === "word" && /^[B-HJ-Zb-z]$/.test(token.text);
}

/** `L^n`, `F_2^{m}`: a script ends here. */
export function isScripted(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "}" || /^[\^_]$/.test(tokens[at - 1]?.text ?? "");
}

export function startsOperand(side: Neighbour, tokens: readonly Token[]): boolean {
  if (side.token?.kind === "number") return true;
  const following = tokens[side.index + 1];
  return /^[+\-.$]$/.test(side.token?.text ?? "") && following?.kind === "number";
}

/** Nothing stands before it that an English reading needs: no `5 pm`, no word glued on. */
export function isStart(side: Neighbour): boolean {
  return (
    side.spaced ||
    side.token === undefined ||
    side.token.kind === "number" ||
    /^(?:[([{=,:/}~)%|–—α-ωΑ-Ωϕϵ-]|\\%)$/.test(side.token.text)
  );
}

export function isOperand(side: Neighbour): boolean {
  const { token } = side;
  return token?.kind === "number" || isSymbol(token) || /^[)}\]({[|%∞α-ωΑ-Ωϕϵ]$/.test(token?.text ?? "");
}
