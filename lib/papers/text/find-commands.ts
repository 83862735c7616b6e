import { BEFORE_NUMBERS, BETWEEN_OPERANDS, CERTAIN, RAISED_WORDS, SIZES, WITH_SCRIPTS } from "./damaged-words.ts";
import { GREEK, SYMBOLS } from "./math-symbols.ts";
import { isAbbreviation, isGreekInPlace, isLikely } from "./greek-words.ts";
import {
  isFigure,
  isGlued,
  isGreek,
  isOperand,
  isScripted,
  isStart,
  isSymbol,
  type Neighbour,
  neighbour,
  startsOperand,
} from "./neighbours.ts";
import type { Token } from "./repair-tokens.ts";

/** Which tokens of a damaged text were commands, by their places. */
export function findCommands(tokens: readonly Token[]): ReadonlySet<number> {
  const named = placesOfNames(tokens);
  const found = new Set(named.filter((index) => isCommand(tokens, index)));
  // A letter that was found by its place is evidence for the others.
  while (addLikely(tokens, named, found));
  // Operators between what is mathematics by now; the neighbour on the left may just have been found.
  for (const index of named) if (joins(tokens, index, found)) found.add(index);
  return found;
}

/** Adds what is likely by what was found, and says whether it added anything. */
function addLikely(tokens: readonly Token[], named: readonly number[], found: Set<number>): boolean {
  const before = found.size;
  const evidence = hasEvidence(tokens, found);
  const proven = new Set([...found].map((index) => tokens[index]?.text ?? ""));
  for (const index of named) if (isLikely(tokens, index, evidence, proven)) found.add(index);
  return found.size > before;
}

/** Most texts have few words, or none, that may be a command: only those are looked at. */
function placesOfNames(tokens: readonly Token[]): number[] {
  const places: number[] = [];
  tokens.forEach(({ kind, text }, index) => {
    if (kind === "word" && NAMES.has(text)) places.push(index);
  });
  return places;
}

function isMarked(tokens: readonly Token[], at: number, commands: ReadonlySet<number>): boolean {
  return commands.has(tokens[at]?.kind === "space" ? at - 1 : at);
}

/** Every name that may be a command somewhere. */
const NAMES: ReadonlySet<string> = new Set([
  ...[CERTAIN, BETWEEN_OPERANDS, RAISED_WORDS, SIZES, BEFORE_NUMBERS, WITH_SCRIPTS].flatMap((names) => [...names]),
  ...GREEK.keys(),
  "dots",
  "ldots",
  "cdots",
]);

function isCommand(tokens: readonly Token[], index: number): boolean {
  const text = tokens[index]?.text ?? "";
  if (CERTAIN.has(text)) return true;
  if (isCutOff(tokens, index)) return true;
  const before = neighbour(tokens, index, -1);
  const after = neighbour(tokens, index, 1);
  // `448{\times}448`: braces around a relation only take its spaces away.
  if (BETWEEN_OPERANDS.has(text) && tokens[index - 1]?.text === "{" && tokens[index + 1]?.text === "}")
    return text !== "in" || !/^[\^_]$/.test(tokens[index - 2]?.text ?? "");
  if (text === "degree" && before.token?.kind === "number" && !before.spaced) return true;
  if (RAISED_WORDS.has(text) && !before.spaced && isRaised(tokens, before.index)) return true;
  if (text === "circ" && before.token?.kind === "number") return true;
  if (text === "times") {
    return isTimes(before, after) || countsThings(tokens, before, after) || isFactor(tokens, before, after);
  }
  if (text === "mid" && isConditional(tokens, before, after)) return true;
  if (text === "in") return isMember(tokens, before, after);
  if (/^[lc]?dots$/.test(text))
    return /^[,;+]$/.test(before.token?.text ?? "") && /^[,;+]$/.test(after.token?.text ?? "");
  if (
    text === "pm" &&
    before.token?.text === "mean" &&
    /^(?:std|sd|SD|standard|sem|SEM)$/.test(after.token?.text ?? "")
  )
    return true;
  if (text === "log" && !after.spaced) return after.token?.text === "_" && tokens[after.index + 1]?.kind === "number";
  if (SIZES.has(text)) return !after.spaced && isSize(tokens, index, text);
  if (WITH_SCRIPTS.has(text) && SYMBOLS.has(text) && !after.spaced) return /^[_^]$/.test(after.token?.text ?? "");
  if (text === "to" && isScripted(tokens, before.index) && isSymbol(after.token)) {
    return /^[\^_]$/.test(tokens[after.index + 1]?.text ?? "");
  }
  if (text === "to" && after.token?.text === "infty" && isSymbol(before.token)) return true;
  if (/^(?:sim|to)$/.test(text) && isTransfer(tokens, index)) return false;
  // "9pm-5am"
  if (text === "pm" && !before.spaced && before.token?.kind === "number" && after.token?.text === "-") return false;
  if (BEFORE_NUMBERS.has(text) && startsOperand(after, tokens) && isStart(before)) return true;
  if (/^(?:ll|gg)$/.test(text) && isSymbol(before.token) && after.token?.kind === "word") return true;
  if (BETWEEN_OPERANDS.has(text) && isOperand(before) && isOperand(after)) return strongOperator(text, before, after);
  return GREEK.has(text) && (isGreekInPlace(before, after) || isAbbreviation(tokens, index));
}

/** Words stand side by side only where one was cut in two, which is done where both parts are known. */
function isCutOff(tokens: readonly Token[], index: number): boolean {
  const text = tokens[index]?.text ?? "";
  if (SIZES.has(text)) return tokens[index + 1]?.kind === "word" && CERTAIN.has(tokens[index + 1]?.text ?? "");
  return BETWEEN_OPERANDS.has(text) && tokens[index - 1]?.kind === "word";
}

/** `sim2real` and `real2sim` are words of robotics, `A2to1` is a name. */
function isTransfer(tokens: readonly Token[], index: number): boolean {
  if (tokens[index - 1]?.kind === "number" && tokens[index - 2]?.kind === "word") return true;
  const after = tokens[index + 2];
  return (
    tokens[index + 1]?.text === "2" &&
    after?.kind === "word" &&
    /^[a-z]{3,}$/.test(after.text) &&
    after.text !== "times"
  );
}

function isRaised(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "^" || (tokens[at]?.text === "{" && tokens[at - 1]?.text === "^");
}

/** `left(` and `right)` come in pairs, and sizes stand before brackets; "lower-left (" is English. */
function isSize(tokens: readonly Token[], index: number, text: string): boolean {
  const bracket = tokens[index + 1]?.text ?? "";
  const [opens, closes] = [OPENING.test(bracket), CLOSING.test(bracket)];
  if (text === "left") return opens && hasPartner(tokens, index, "right", 1, CLOSING);
  if (text === "right") return closes && hasPartner(tokens, index, "left", -1, OPENING);
  return (
    (opens && hasPartner(tokens, index, text, 1, CLOSING)) || (closes && hasPartner(tokens, index, text, -1, OPENING))
  );
}

const OPENING = /^[([{|.]$/;
const CLOSING = /^[)\]}|.]$/;
const PARTNER_REACH = 60;

function hasPartner(tokens: readonly Token[], index: number, name: string, step: 1 | -1, bracket: RegExp): boolean {
  for (let count = 1; count <= PARTNER_REACH; count += 1) {
    const token = tokens[index + count * step];
    if (token?.text === name) return bracket.test(tokens[index + count * step + 1]?.text ?? "");
  }
  return false;
}

function isTimes(before: Neighbour, after: Neighbour): boolean {
  if (!before.spaced && (before.token?.kind === "number" || /^[)}\]%]$/.test(before.token?.text ?? ""))) return true;
  if (!before.spaced && isSymbol(before.token) && isGlued(before)) return true;
  if (isSymbol(before.token) && isSymbol(after.token)) return true;
  if (/^(?:°|circ)$/.test(before.token?.text ?? "") && after.token?.kind === "number") return true;
  if (isFigure(before.token) && isFigure(after.token)) return before.token?.kind === after.token?.kind || !after.spaced;
  return !after.spaced && after.token?.kind === "number" && before.spaced;
}

/** `32 LLMs times 3 judges`, `25m times 25m`, `prompts times 6 benchmarks`. */
function countsThings(tokens: readonly Token[], before: Neighbour, after: Neighbour): boolean {
  if (after.token?.kind !== "number" || before.token?.kind !== "word") return false;
  if (before.spaced && /^[a-z]{2,}[^isu]s$/.test(before.token.text)) return true;
  const counted = tokens[before.index - 1]?.kind === "space" ? tokens[before.index - 2] : tokens[before.index - 1];
  return counted?.kind === "number";
}

/** Words that a factor follows and a count of times does not. */
const LEADS_FACTOR =
  /^(?:a|an|and|about|achieves?|achieving|almost|apply|approximately|around|by|nearly|of|only|or|over|reach(?:es|ing)|roughly|than|to|with)$/;

/** `(times 4)`, `a speedup of times 16`, `10 times to 370 times`. */
function isFactor(tokens: readonly Token[], before: Neighbour, after: Neighbour): boolean {
  if (after.token?.kind === "number") return before.token?.text === "(" || LEADS_FACTOR.test(before.token?.text ?? "");
  if (before.token?.kind !== "number") return false;
  const isRange = (from: number): boolean =>
    tokens[from]?.text === "times" && tokens[from + 2]?.text === "to" && tokens[from + 4]?.kind === "number";
  const end = tokens[after.index + 3]?.kind === "space" ? after.index + 4 : after.index + 3;
  return (
    (isRange(after.index - 2) && tokens[end]?.text === "times") ||
    (isRange(before.index - 4) && isFigureBefore(tokens, before.index - 4))
  );
}

function isFigureBefore(tokens: readonly Token[], index: number): boolean {
  return neighbour(tokens, index, -1).token?.kind === "number";
}

/** `p(a mid v)`: a condition within its parentheses. */
function isConditional(tokens: readonly Token[], before: Neighbour, after: Neighbour): boolean {
  const REACH = 10;
  if (!/^[A-Za-z\d)}·]$/.test(before.token?.text ?? "") || !/^[A-Za-z]$/.test(after.token?.text ?? "")) return false;
  if (!/^[)_^,;]$/.test(tokens[after.index + 1]?.text ?? "")) return false;
  const texts = tokens.slice(Math.max(0, before.index - REACH), before.index).map(({ text }) => text);
  const open = texts.lastIndexOf("(");
  return open > 0 && open > texts.lastIndexOf(")") && /^[a-zA-Zα-ω}]$/.test(texts[open - 1] ?? "");
}

/** `x in [0, 1]`, `N in {2, 4}`, `S_t in mathbb{R}`. */
function isMember(tokens: readonly Token[], before: Neighbour, after: Neighbour): boolean {
  const left = isSymbol(before.token) || isGreek(before.token) || /^[\^_}]$/.test(tokens[before.index - 1]?.text ?? "");
  if (!left) return false;
  const [first, second, third] = [0, 1, 2].map((step) => tokens[after.index + step]?.text ?? "");
  if (first === String.raw`\{` || CERTAIN.has(first ?? "")) return true;
  if (/^S[OEU]$/.test(first ?? "") && second === "(") return true;
  if (/^[b-z]$/.test(before.token?.text ?? "") && after.spaced && /^[RZNCQ]$/.test(first ?? "")) return true;
  if (first === "[" && /^[A-Za-z]$/.test(second ?? "") && third === "]") return true;
  if (/^[A-Z]$/.test(first ?? "") && /^[\^_]$/.test(second ?? "")) return true;
  const start = second === "-" ? third : second;
  return /^[[(]$/.test(first ?? "") && /^(?:\d+(?:[.,]\d+)*|∞|infty)$/.test(start ?? "");
}

function strongOperator(text: string, before: Neighbour, after: Neighbour): boolean {
  // "(gt)" is the ground truth.
  if (/^(?:gt|lt|ge|le|in|ni)$/.test(text) && before.token?.text === "(" && after.token?.text === ")") return false;
  if (/^(?:ll|gg|ne)$/.test(text)) return isSymbol(before.token) || before.token?.kind === "number";
  if (/^(?:to|star|div|cap|cup|bullet)$/.test(text))
    return isGlued(before) && isGlued(after) && before.token?.kind !== "word";
  if (/^(?:subset|supset|wedge|vee|perp|ast|cong)$/.test(text))
    return (
      !/^(?:\(|\\?%)$/.test(before.token?.text ?? "") && after.token?.text !== ")" && before.token?.kind !== "number"
    );
  if (/^(?:mid|circ|prec|succ)$/.test(text)) return isSymbol(before.token) && isSymbol(after.token);
  return before.token?.kind !== "number" || after.token?.kind === "number" || BEFORE_NUMBERS.has(text);
}

function hasEvidence(tokens: readonly Token[], commands: ReadonlySet<number>): boolean {
  return [...commands].some((index) => !/^(?:times|circ|pm|sim|approx)$/.test(tokens[index]?.text ?? ""));
}

function joins(tokens: readonly Token[], index: number, commands: ReadonlySet<number>): boolean {
  const token = tokens[index];
  if (token === undefined || !BETWEEN_OPERANDS.has(token.text)) return false;
  const before = neighbour(tokens, index, -1);
  const after = neighbour(tokens, index, 1);
  const left = commands.has(before.index);
  const right = commands.has(after.index);
  if (token.text === "in") return left && right;
  if (token.text === "to") return (left || isGreek(before.token)) && (right || isGreek(after.token));
  // `approx 120 times faster`: what counts was marked as mathematics already.
  if (token.text === "times" && before.token?.kind === "number" && isMarked(tokens, before.index - 1, commands))
    return true;
  return (left && (right || isOperand(after))) || (right && isOperand(before));
}
