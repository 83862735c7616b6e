import { FONT_WORDS, SIZES, BEFORE_NUMBERS } from "./damaged-words.ts";
import { findCommands } from "./find-commands.ts";
import { FUNCTIONS } from "./math-symbols.ts";
import { readTokens } from "./repair-tokens.ts";
import type { Token } from "./repair-tokens.ts";
import { splitWords } from "./split-words.ts";

/** From the first to the last token of a formula, both included. */
interface Island {
  from: number;
  to: number;
}

/** Puts the backslashes back and marks the formulas as `\(…\)`, which no price or shell variable can be taken for. */
export function repairMath(text: string): string {
  const tokens = splitWords(readTokens(text));
  const commands = findCommands(tokens);
  if (commands.size === 0) return text;
  const groups = matchGroups(tokens);
  const islands = joinIslands(
    tokens,
    [...commands].toSorted((a, b) => a - b).map((index) => findIsland(tokens, groups, index)),
  );
  return write(tokens, commands, islands);
}

/** Partners of braces, in both directions. */
function matchGroups(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const open: number[] = [];
  const pairs = new Map<number, number>();
  tokens.forEach(({ text, kind }, index) => {
    if (kind !== "sign") return;
    if (text === "{") open.push(index);
    const start = text === "}" ? open.pop() : undefined;
    if (start === undefined) return;
    pairs.set(start, index);
    pairs.set(index, start);
  });
  return pairs;
}

function findIsland(tokens: readonly Token[], groups: ReadonlyMap<number, number>, at: number): Island {
  const around = enclosing(tokens, groups, at);
  const from = extendLeft(tokens, groups, around.from);
  return { from, to: extendRight(tokens, groups, around.to, tokens[at]?.text ?? "") };
}

/** The braces directly around a command belong to its formula, if they are short. */
function enclosing(tokens: readonly Token[], groups: ReadonlyMap<number, number>, at: number): Island {
  const REACH = 16;
  let island: Island = { from: at, to: at };
  for (let left = at - 1; left >= 0 && at - left < REACH; left -= 1) {
    const close = tokens[left]?.text === "{" ? groups.get(left) : undefined;
    if (close !== undefined && close > at && close - left < REACH * 2) island = { from: left, to: close };
  }
  return island;
}

function extendLeft(tokens: readonly Token[], groups: ReadonlyMap<number, number>, from: number): number {
  let at = from;
  for (;;) {
    const before = tokens[at - 1];
    if (before?.text === "^" || before?.text === "_") at -= 1;
    else if (before?.text === "}" && groups.has(at - 1)) at = groups.get(at - 1) ?? at - 1;
    else if (before?.kind !== "number" && !isLetter(before) && !/^[α-ωΑ-Ω]$/.test(before?.text ?? "")) return at;
    else if (/^[\^_]$/.test(tokens[at - 2]?.text ?? "")) at -= 1;
    else return at - 1;
  }
}

/** Two arguments and two scripts: no command has more. */
const MOST_PARTS = 4;

function extendRight(tokens: readonly Token[], groups: ReadonlyMap<number, number>, to: number, name: string): number {
  let at = to;
  if (FONT_WORDS.has(name) && tokens[at + 1]?.kind === "space" && isLetter(tokens[at + 2])) at += 2;
  if (BEFORE_NUMBERS.has(name)) at = takeNumber(tokens, at);
  for (let part = 0; part < MOST_PARTS; part += 1) at = endOfPart(tokens, groups, at);
  return at;
}

/** The last token of a group or a script that follows; the same place when there is none. */
function endOfPart(tokens: readonly Token[], groups: ReadonlyMap<number, number>, at: number): number {
  const sign = tokens[at + 1]?.text ?? "";
  if (sign === "{") return groups.get(at + 1) ?? at;
  if (!/^[\^_]$/.test(sign)) return at;
  const script = tokens[at + 2];
  if (script?.text === "{") return groups.get(at + 2) ?? at;
  return script === undefined || script.kind === "space" || /^[\^_}]$/.test(script.text) ? at : at + 2;
}

function takeNumber(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]?.kind === "space" ? at + 2 : at + 1;
  return tokens[next]?.kind === "number" ? next : at;
}

function isLetter(token: Token | undefined): boolean {
  return token?.kind === "word" && token.text.length === 1;
}

/** Formulas that touch, or have only a space or an operator between them, are one formula. */
function joinIslands(tokens: readonly Token[], islands: readonly Island[]): Island[] {
  const joined: Island[] = [];
  for (const island of islands) {
    const last = joined.at(-1);
    if (last && (island.from <= last.to + 1 || isOperator(tokens.slice(last.to + 1, island.from)))) {
      last.from = Math.min(last.from, island.from);
      last.to = Math.max(last.to, island.to);
    } else joined.push({ ...island });
  }
  return joined;
}

function isOperator(between: readonly Token[]): boolean {
  return between.length <= 3 && /^(?:\s|\s?[-+=<>]\s?)$/.test(between.map(({ text }) => text).join(""));
}

function write(tokens: readonly Token[], commands: ReadonlySet<number>, islands: readonly Island[]): string {
  const print = (from: number, to: number): string =>
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join("");
  let text = "";
  let at = 0;
  for (const { from, to } of islands) {
    const tex = tokens
      .slice(from, to + 1)
      .map((token, index) =>
        toTex(token, commands.has(from + index), tokens[from + index + 1], commands.has(from + index + 1)),
      );
    text += print(at, from) + (tex.join("").trim() ? `\\(${tex.join("")}\\)` : "");
    at = to + 1;
  }
  return text + print(at, tokens.length);
}

function toTex(token: Token, command: boolean, next: Token | undefined, nextIsCommand: boolean): string {
  const space = next?.kind === "word" && !nextIsCommand ? " " : "";
  if (command) return SIZES.has(token.text) ? "" : `\\${token.text}${space}`;
  if (token.kind === "word" && FUNCTIONS.has(token.text)) return `\\${token.text}${space}`;
  if (token.kind === "word" && token.text.length > 1) return `\\text{${token.text}}`;
  return /^[%#&$]$/.test(token.text) ? `\\${token.text}` : token.text;
}
