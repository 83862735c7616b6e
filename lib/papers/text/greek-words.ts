import { FUNCTIONS, GREEK } from "./math-symbols.ts";
import type { Neighbour } from "./neighbours.ts";
import type { Token } from "./repair-tokens.ts";

/* Greek letters are words of English prose too: "alpha channel", "beta testing". */

/** A Greek letter with a script, a figure or a relation of its own. */
export function isGreekInPlace(before: Neighbour, after: Neighbour): boolean {
  if (!after.spaced && /^[\^_]$/.test(after.token?.text ?? "")) return true;
  return !before.spaced && /^[\^_]$/.test(before.token?.text ?? "");
}

export function isLikely(
  tokens: readonly Token[],
  index: number,
  evidence: boolean,
  proven: ReadonlySet<string>,
): boolean {
  const token = tokens[index];
  if (token?.kind !== "word" || !GREEK.has(token.text)) return false;
  // `top-nsigma`: cut off a letter, which is done for nothing else.
  if (tokens[index - 1]?.kind === "word") return true;
  if (isKnownName(tokens, index) || isPaired(tokens, index) || isApart(tokens, index)) return true;
  if (tokens[index - 1]?.text === "(" && FUNCTIONS.has(tokens[index - 2]?.text ?? "")) return true;
  if (isRelated(tokens, index)) return true;
  if (setsValue(tokens, index) && setsOthers(tokens, index)) return true;
  if (evidence && tokens[index - 1]?.text === "(" && tokens[index + 1]?.text === ")") return true;
  return proven.has(token.text) || (evidence && /^[a-z]/.test(token.text) && token.text !== "pi");
}

/** Names that are mostly written with the letter: τ-bench, μ-MoE, ε-DP. */
function isKnownName(tokens: readonly Token[], index: number): boolean {
  const [name = "", next = "", last = ""] = [0, 1, 2].map((step) => tokens[index + step]?.text);
  // Who also writes tau2-bench spells the letter on purpose.
  if (name === "tau")
    return (
      !tokens.some(({ text }, at) => text === "tau" && tokens[at + 1]?.kind === "number") &&
      next === "-" &&
      /^bench$/i.test(last)
    );
  if (name === "mu" && tokens[index + 1]?.kind === "word") return true;
  // Policy optimisations are named after a parameter of theirs: γ-PO, β-GRPO.
  if (next === "-" && /^[a-z]/.test(name) && /^[A-Z]{0,4}PO$/.test(last)) return true;
  if (next === "-" && COMPANIONS.get(name)?.test(last)) return true;
  return next === "-" && (/^[A-Z]/.test(last) ? NAMING : PREFIXED).has(name);
}

/*
 * Which letters stand where is counted, in 76,906 abstracts of arXiv's: of those that write such a word at all, three in
 * four or more use the sign; of those with ε-DP half. `delta-V`, `beta-VAE` and Kendall's tau are spelled out more often.
 */

/** Before a hyphen and a name: `α-Flow`, `π-Flow`. */
const NAMING: ReadonlySet<string> = new Set(["alpha", "epsilon", "gamma", "lambda", "mu", "phi", "pi", "Psi"]);
/** Before a hyphen and what it is a measure of; ε-greedy is spelled out as often as not. */
const COMPANIONS: ReadonlyMap<string, RegExp> = new Map([
  ["epsilon", /^(?:optimal|stationary|softmax|Nash|LDP)$/],
  ["alpha", /^(?:entmax|stable)$/],
]);
/** Before a hyphen and a word. */
const PREFIXED: ReadonlySet<string> = new Set(["lambda", "mu", "rho"]);
/** Alone in parentheses, behind what they are the letters of: "density (ρ)". */
const IN_PARENTHESES: ReadonlySet<string> = new Set(["Delta", "nu", "phi", "rho"]);
/** Alone between words. */
const ALONE: ReadonlySet<string> = new Set(["eta", "gamma", "mu", "pi", "theta"]);

/** What goes on behind a letter; a gamma correction and theta roles are names. */
const BEHIND = /^(?:are|as|by|for|from|in|is|of|on|that|to|under|via|which|with)$/;

function isApart(tokens: readonly Token[], index: number): boolean {
  const [name = "", before, after] = [0, -1, 1].map((step) => tokens[index + step]?.text);
  if (before === "(" && after === ")") return tokens[index - 2]?.kind === "space" && IN_PARENTHESES.has(name);
  if (!ALONE.has(name) || before !== " " || !/^(?!raspberry$)[a-z]+$/.test(tokens[index - 2]?.text ?? "")) return false;
  return after === " " ? BEHIND.test(tokens[index + 2]?.text ?? "") : /^[,;.)]?$/.test(after ?? "");
}

/** `(epsilon, delta)`, `(mu+lambda)`: two small letters alone in parentheses. */
function isPaired(tokens: readonly Token[], index: number): boolean {
  const first = tokens[index - 1]?.text === "(" ? index : index - pairLength(tokens, index - 1, -1);
  if (tokens[first - 1]?.text !== "(" || !isSmallGreek(tokens[first])) return false;
  const second = first + pairLength(tokens, first + 1, 1);
  return second > first && isSmallGreek(tokens[second]) && tokens[second + 1]?.text === ")";
}

/** Tokens from one letter of a pair to the other, over a comma with or without a space, or a plus; 0 when there is none. */
function pairLength(tokens: readonly Token[], at: number, step: 1 | -1): number {
  const texts = [tokens[at]?.text, tokens[at + step]?.text];
  if (/^[,+]$/.test(texts[0] ?? "")) return texts[1] === " " ? 3 : 2;
  return step === -1 && texts[0] === " " && texts[1] === "," ? 3 : 0;
}

function isSmallGreek(token: Token | undefined): boolean {
  return token?.kind === "word" && /^[a-z]/.test(token.text) && GREEK.has(token.text);
}

/** `AlphaOne (alpha1)`: what a name that spells the letter is shortened to. */
export function isAbbreviation(tokens: readonly Token[], index: number): boolean {
  const name = tokens[index]?.text ?? "";
  if (tokens[index - 1]?.text !== "(" || tokens[index - 2]?.kind !== "space" || tokens[index + 1]?.kind !== "number")
    return false;
  return (tokens[index - 3]?.text ?? "").toLowerCase().startsWith(name.toLowerCase());
}

/** `phi approx 0`, `epsilon leq 4`: whose relation lost a backslash as well. */
function isRelated(tokens: readonly Token[], index: number): boolean {
  const at = tokens[index + 1]?.kind === "space" ? index + 2 : index + 1;
  const operand = tokens[at + 1]?.kind === "space" ? at + 2 : at + 1;
  return /^(?:approx|[lg]eq|neq)$/.test(tokens[at]?.text ?? "") && tokens[operand]?.kind === "number";
}

function setsValue(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 1]?.text === "=" && GREEK.has(tokens[index]?.text ?? "");
}

/** `(lambda=1, gamma=1)`: one such letter may be a statistic that is spelled out, two are parameters. */
function setsOthers(tokens: readonly Token[], index: number): boolean {
  const REACH = 8;
  for (let at = Math.max(0, index - REACH); at <= index + REACH; at += 1) {
    if (at !== index && setsValue(tokens, at) && tokens[at]?.text !== tokens[index]?.text) return true;
  }
  return false;
}
