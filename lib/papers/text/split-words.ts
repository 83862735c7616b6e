import { BETWEEN_OPERANDS, CERTAIN, RAISED_WORDS, SIZES } from "./damaged-words.ts";
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
    "langle rangle propto subseteq varepsilon varphi uparrow downarrow otimes oplus lfloor lceil lesssim gtrsim"
  ).split(" "),
);

export function splitWords(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, index) => {
    if (token.kind !== "word" || token.text.length > LONGEST || isName(token.text)) return [token];
    const previous = tokens[index - 1];
    const next = tokens[index + 1];
    return split(token.text, previous, next).map((text) => ({ kind: "word" as const, text }));
  });
}

function isName(word: string): boolean {
  return GREEK.has(word) || SYMBOLS.has(word) || CERTAIN.has(word);
}

function split(word: string, previous: Token | undefined, next: Token | undefined): readonly string[] {
  const glued = previous?.kind === "number" || /^[})%^_|\]]$/.test(previous?.text ?? "");
  const scripted = /^[\^_]$/.test(previous?.text ?? "") ? splitNames(word.slice(1)) : undefined;
  if (scripted && word.length > 2) return [word.slice(0, 1), ...scripted];
  const names = glued || certainPrefix(word) ? splitNames(word) : undefined;
  if (names) return names;
  const name = splitUnit(word, previous) ?? splitBeforeCapital(word) ?? splitGreek(word, next) ?? splitAround(word);
  if (name) return name;
  const size = splitSize(word, next);
  if (size) return size;
  return splitVariable(word) ?? [word];
}

function certainPrefix(word: string): boolean {
  for (let length = word.length - 1; length >= 3; length -= 1) if (UNMISTAKABLE.has(word.slice(0, length))) return true;
  return false;
}

/** `Chineserightarrow`, `DALLcdotE`: no word contains these. */
function splitAround(word: string): string[] | undefined {
  const found = /^([A-Za-z]*?)((?:long)?(?:left)?rightarrow|leftarrow|(?<!ane)cdot|infty)([A-Za-z]*)$/.exec(word);
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
    ((SYMBOLS.get(name)?.length === undefined) === false && name.length > 4)
  );
}

/** `34.9 muW`, `5 mum`. */
function splitUnit(word: string, previous: Token | undefined): string[] | undefined {
  return /^mu[mslgAVWFLM]$/.test(word) && /^(?:\s+|[,)]|\\,|\d.*)$/.test(previous?.text ?? "")
    ? ["mu", word.slice(2)]
    : undefined;
}

/** `tauin[0,1]`, `mge 3`, `rll k`: a relation between a letter and what follows. */
function splitGreek(word: string, next: Token | undefined): string[] | undefined {
  const found = /^([a-zA-Z]+?)(in|ge|le|gg|ll|neq|approx|sim|to)$/.exec(word);
  const [, letter = "", relation = ""] = found ?? [];
  if (GREEK.has(letter)) return relation === "in" && !/^[([{]$/.test(next?.text ?? "") ? undefined : [letter, relation];
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

/** `Ntimes`, `xleq`, `zrightarrow`: one letter and a name that no word ends in. */
function splitVariable(word: string): string[] | undefined {
  const rest = word.slice(1);
  if (UNMISTAKABLE.has(rest)) return [word.slice(0, 1), rest];
  return /^(?:times|approx|sim(?=$))$/.test(rest) && word !== "Asim" ? [word.slice(0, 1), rest] : undefined;
}
