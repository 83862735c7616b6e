import { oncePerValue } from "../once-per-value.ts";
import { BETWEEN_OPERANDS, CERTAIN, FONT_WORDS, RAISED_WORDS, SIZES } from "./damaged-words.ts";
import { GREEK, SYMBOLS } from "./math-symbols.ts";
import type { Token } from "./repair-tokens.ts";

/*
 * Without its backslash a command is glued to what followed it: `15timessim50times`, `Oleft(`, `360^circC`. Words are
 * cut where both parts are known; everything else stays one word.
 */

const LONGEST = 40;

/** Commands whose names are no part of any word: `neq` is one of `Ineq`, `notin` one of `noting`. */
const UNMISTAKABLE: ReadonlySet<string> = new Set(
  (
    "leq leqslant geq geqslant infty rightarrow leftarrow Rightarrow leftrightarrow longrightarrow mapsto nabla cdot " +
    "langle rangle propto subseteq varepsilon varphi uparrow downarrow otimes oplus lfloor rfloor lceil rceil " +
    "lesssim gtrsim forall simeq"
  ).split(" "),
);

export function splitWords(tokens: readonly Token[]): readonly Token[] {
  // Most texts have nothing to cut, and of a long one a copy is mostly fresh memory.
  if (tokens.every(staysWhole)) return tokens;
  const split: Token[] = [];
  tokens.forEach((token, index) => {
    if (staysWhole(token)) return void split.push(token);
    const parts = cut(token.text, tokens, index);
    for (const text of parts) split.push({ kind: "word", text });
  });
  return split;
}

function staysWhole({ kind, text }: Token): boolean {
  return kind !== "word" || isWhole(text);
}

/** Nearly every word of prose stays whole wherever it stands. */
const isWhole = oncePerValue(
  (word: string) => word.length === 1 || word.length > LONGEST || isName(word) || !mayBeCut(word),
);

/** Whether there is a place where `cut` makes more than one word of it. */
function mayBeCut(word: string): boolean {
  const [, letter = ""] = GREEK_RELATION.exec(word) ?? [];
  const parts =
    splitNames(word) ??
    splitNames(word.slice(1)) ??
    ABBREVIATION.exec(word) ??
    splitDelimiter(word) ??
    UNIT.exec(word) ??
    splitBeforeCapital(word) ??
    splitAround(word) ??
    splitVariable(word);
  return (
    (parts !== undefined && parts !== null) ||
    [...SIZES].some((size) => word.endsWith(size)) ||
    RELATION.test(word) ||
    letter.length === 1 ||
    GREEK.has(letter)
  );
}

function isName(word: string): boolean {
  return GREEK.has(word) || SYMBOLS.has(word) || CERTAIN.has(word);
}

function cut(word: string, tokens: readonly Token[], index: number): readonly string[] {
  const [previous, next, following] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
  const glued = previous?.kind === "number" || /^[})%^_|\]]$/.test(previous?.text ?? "");
  const scripted = /^[\^_]$/.test(previous?.text ?? "") ? splitNames(word.slice(1)) : undefined;
  if (scripted && word.length > 2 && standApart(scripted, next, following)) return [word.slice(0, 1), ...scripted];
  const relation = splitRelation(word, next, following);
  if (relation) return relation;
  const names = glued || certainPrefix(word) ? splitNames(word) : undefined;
  if (names && (standApart(names, next, following) || !isIdentifier(tokens, index))) return names;
  const name =
    splitAbbreviation(word, next) ??
    splitDelimiter(word) ??
    splitUnit(word, tokens, index) ??
    splitBeforeCapital(word) ??
    splitGreek(word, next, following) ??
    splitAround(word);
  if (name) return name;
  const size = splitSize(word, next);
  if (size) return size;
  return splitVariable(word) ?? [word];
}

/** Names that are ends of words as well: `sigma_min`, `W_fast`, `T_null`, `k_sink`. A figure behind them tells. */
const SHORT: ReadonlySet<string> = new Set("in ni le ge ll gg lt gt ne to mid ast cap cup".split(" "));

function standApart(names: readonly string[], next: Token | undefined, following: Token | undefined): boolean {
  if (!names.some((name) => SHORT.has(name))) return true;
  return next?.kind === "number" || (/^[([{]$/.test(next?.text ?? "") && following?.kind === "number");
}

/** `T_null`, `pymupdf4llm` */
function isIdentifier(tokens: readonly Token[], index: number): boolean {
  const [before, sign] = [tokens[index - 2], tokens[index - 1]];
  return /^[\^_]$/.test(sign?.text ?? "") || (sign?.kind === "number" && before?.kind === "word");
}

const RELATION = /^([a-zA-Z])(in|mid|le|to)$/;
const GREEK_RELATION = /^([a-zA-Z]+?)(in|ge|le|gg|ll|neq|approx|sim|to)$/;
const ABBREVIATION = /^([A-Z]{2,})(approx|sim|pm|times|geq|leq)$/;
const UNIT = /^mu[mslgAVWFLM]$/;

/** English words that look like a letter and `in`. */
const ENGLISH = /^(?:bin|din|fin|gin|kin|min|pin|sin|tin|vin|win|yin)$/;

/** `xin R`, `Ymid S`, `tto 0`, `nle q`: a letter and a relation, before a space and another letter or figure. */
function splitRelation(word: string, next: Token | undefined, following: Token | undefined): string[] | undefined {
  const [, letter, relation] = RELATION.exec(word) ?? [];
  if (letter === undefined || relation === undefined || next?.kind !== "space") return undefined;
  const operand = following?.text ?? "";
  const split = [letter, relation];
  if (relation === "in")
    return operand === "mathbb" || (/^[A-Z]$/.test(operand) && !ENGLISH.test(word)) ? split : undefined;
  if (relation === "mid") return /^[A-Zb-hj-zα-ωΑ-Ω]$/.test(operand) ? split : undefined;
  if (!/^[b-df-hj-np-z]$/.test(letter)) return undefined;
  if (relation === "le") return /^(?:[b-hj-zα-ω]|\d.*)$/.test(operand) ? split : undefined;
  return operand === "0" || operand === "infty" ? split : undefined;
}

function certainPrefix(word: string): boolean {
  for (let length = word.length - 1; length >= 3; length -= 1) if (UNMISTAKABLE.has(word.slice(0, length))) return true;
  return false;
}

/** `Chineserightarrow`, `DALLcdotE`: no word contains these. */
function splitAround(word: string): string[] | undefined {
  const limit = /^([a-zA-Z])to(infty)$/.exec(word);
  if (limit) return [limit[1] ?? "", "to", limit[2] ?? ""];
  const found =
    /^([A-Za-z]*?)((?:long)?(?:left)?rightarrow|leftarrow|(?<!ane)cdot|infty|downarrow|uparrow)([A-Za-z]*)$/.exec(word);
  return found && found[2] !== word ? found.slice(1).filter(Boolean) : undefined;
}

/** `inftyBench`, `rightarrowB`: a name in capitals follows the command. */
function splitBeforeCapital(word: string): string[] | undefined {
  const rest = /[A-Z].*$/.exec(word.slice(1))?.[0] ?? "";
  const name = word.slice(0, word.length - rest.length);
  return rest && (UNMISTAKABLE.has(name) || name === "mu") ? [name, rest] : undefined;
}

/** Command names back to back, a single letter at the end allowed. */
function splitNames(word: string): string[] | undefined {
  if (word === "") return [];
  if (word.length === 1) return [word];
  for (let length = word.length; length >= 2; length -= 1) {
    const name = word.slice(0, length);
    if (!mayBeGlued(name)) continue;
    const rest = splitNames(word.slice(length));
    if (rest) return [name, ...rest];
  }
  return undefined;
}

function mayBeGlued(name: string): boolean {
  return (
    (GREEK.has(name) && name !== "Pi" && name !== "Xi") ||
    CERTAIN.has(name) ||
    BETWEEN_OPERANDS.has(name) ||
    RAISED_WORDS.has(name) ||
    (SYMBOLS.has(name) && name.length > 4)
  );
}

/** `ICCapprox0.78`, `USDsim340`: an abbreviation, and a command that its figure follows. */
function splitAbbreviation(word: string, next: Token | undefined): string[] | undefined {
  const found = next?.kind === "number" ? ABBREVIATION.exec(word) : null;
  return found?.slice(1);
}

/** `leftlfloor`, `rightrangle`. */
function splitDelimiter(word: string): string[] | undefined {
  const found =
    /^(left|right|bigl|bigr|big|Big)(lfloor|rfloor|lceil|rceil|langle|rangle|lvert|rvert|lVert|rVert)$/.exec(word);
  return found?.slice(1);
}

/** `34.9 muW`, `5 mum`; a mug is something else. */
function splitUnit(word: string, tokens: readonly Token[], index: number): string[] | undefined {
  const spaced = /^(?:\s+|,|\\,|~)$/.test(tokens[index - 1]?.text ?? "");
  return UNIT.test(word) && tokens[spaced ? index - 2 : index - 1]?.kind === "number"
    ? ["mu", word.slice(2)]
    : undefined;
}

/** `tauin[0,1]`, `mge 3`, `rll k`: a relation between a letter and what follows. */
function splitGreek(word: string, next: Token | undefined, following: Token | undefined): string[] | undefined {
  const found = GREEK_RELATION.exec(word);
  const [, letter = "", relation = ""] = found ?? [];
  const bracket = /^(?:[([{]|\\\{)$/.test(next?.text ?? "");
  if (GREEK.has(letter)) {
    // "null", "pill" and "pile" are words: only a figure tells them apart.
    const certain = relation === "in" ? bracket : /^(?:neq|approx|sim)$/.test(relation) || next?.kind === "number";
    return certain ? [letter, relation] : undefined;
  }
  if (/^[b-hj-zB-HJ-Z]$/.test(letter) && relation === "in" && bracket) {
    const operand = following?.text ?? "";
    const member = /^(?:\d.*|-)$/.test(operand) || (next?.text === "[" && /^[A-Z]$/.test(operand));
    return (ENGLISH.test(word) ? member && !/^[ms]in$/.test(word) : true) ? [letter, relation] : undefined;
  }
  if (/^[b-df-hj-np-z]$/i.test(letter) && relation === "le" && next?.kind === "number") return [letter, relation];
  const operand = next?.kind === "number" || next?.kind === "space";
  return /^[b-df-hj-np-z]$/i.test(letter) && /^(?:ge|gg)$/.test(relation) && operand ? [letter, relation] : undefined;
}

/** `Oleft(`, `right)^`, `logleft(`. */
function splitSize(word: string, next: Token | undefined): string[] | undefined {
  if (!/^[([{|.]$/.test(next?.text ?? "")) return undefined;
  const size = [...SIZES].find((name) => word.endsWith(name) && word.length > name.length);
  const rest = size ? word.slice(0, -size.length) : "";
  return size && (rest.length === 1 || isName(rest) || /^(?:log|exp|max|min)$/.test(rest)) ? [rest, size] : undefined;
}

/** No word ends in these but their own compounds. */
const LONG_GREEK = /^(?:alpha|gamma|delta|theta|kappa|lambda|sigma|omega|epsilon)$/;

/** `Ntimes`, `xleq`, `zrightarrow`: one letter and a name that no word ends in. */
function splitVariable(word: string): string[] | undefined {
  const rest = word.slice(1);
  if (UNMISTAKABLE.has(rest) || FONT_WORDS.has(rest)) return [word.slice(0, 1), rest];
  if (LONG_GREEK.test(rest) && /^[b-hj-zB-HJ-Z]/.test(word)) return [word.slice(0, 1), rest];
  if (rest === "sim") return /^[a-zX-Z]/.test(word) ? [word.slice(0, 1), rest] : undefined;
  return /^(?:times|approx)$/.test(rest) ? [word.slice(0, 1), rest] : undefined;
}
