import { matchBraces } from "./braces.ts";
import { createInlineWriter } from "./inline-writer.ts";
import type { InlineWriter } from "./inline-writer.ts";
import type { Paragraph } from "./rich-text.ts";

/** Deeper nesting is read as flat text: nobody writes it, and it must not exhaust the stack. */
export const DEPTH_LIMIT = 40;

/** A place in one paragraph's source, and what has been written for the part before it. */
export interface Reading {
  readonly source: string;
  readonly braces: ReadonlyMap<number, number>;
  readonly end: number;
  /** Closing braces that are to be printed. */
  readonly sets: Set<number>;
  readonly depth: number;
  readonly writer: InlineWriter;
  at: number;
  /** The quotation marks that are open: their closing mark may be typed in other ways. */
  quote: "" | "single" | "double";
}

/** Reads what starts at `at`: moves on and says true, or leaves everything as it is and says false. */
export type Reader = (reading: Reading) => boolean;

/** Reads a part to its end; handed down, because parts contain parts. */
export type ReadPart = (reading: Reading) => Paragraph;

export function startReading(source: string): Reading {
  const braces = matchBraces(source);
  return {
    source,
    braces,
    at: 0,
    end: source.length,
    sets: new Set(),
    depth: 0,
    writer: createInlineWriter(),
    quote: "",
  };
}

export function readInside(reading: Reading, from: number, to: number): Reading {
  return { ...reading, at: from, end: to, depth: reading.depth + 1, writer: createInlineWriter(), quote: "" };
}

/** What a sticky pattern finds at the present place, within the present part. */
export function matchHere(reading: Reading, pattern: RegExp, at = reading.at): RegExpExecArray | null {
  pattern.lastIndex = at;
  const found = pattern.exec(reading.source);
  return found && at + found[0].length <= reading.end ? found : null;
}

export interface Argument {
  readonly from: number;
  readonly to: number;
  /** The place after the closing brace. */
  readonly after: number;
}

/** `{…}` at a place, white space before it allowed. */
export function findArgument(reading: Reading, at: number): Argument | undefined {
  const space = matchHere(reading, /[^\S\n]{0,3}/y, at)?.[0].length ?? 0;
  const open = at + space;
  const close = reading.source[open] === "{" ? reading.braces.get(open) : undefined;
  if (close === undefined || close >= reading.end) return undefined;
  return { from: open + 1, to: close, after: close + 1 };
}

/** `[…]` at a place, once or twice: options, never printed. */
export function skipOption(reading: Reading, at: number): number {
  return at + (matchHere(reading, /(?:\[[^\][{}]{0,80}\]){1,2}/y, at)?.[0].length ?? 0);
}
