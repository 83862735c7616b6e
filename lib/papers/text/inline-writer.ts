import { collapseSpaces } from "../collapse-spaces.ts";
import type { Inline, Paragraph } from "./rich-text.ts";

export interface InlineWriter {
  text(text: string): void;
  add(inline: Inline): void;
  /** Takes back what matches at the end of the text written last, so that a script can claim its base. */
  takeBack(pattern: RegExp): string;
  /** The character written last; U+FFFC after anything that is not text, an empty string at the start. */
  last(): string;
  finish(): Paragraph;
}

/** How far back a script looks for its base: longer runs are words, not symbols. */
const REACH = 24;

const OBJECT = "\uFFFC";

/** Collects inlines in order: texts that touch become one, runs of white space become one space. */
export function createInlineWriter(): InlineWriter {
  const done: Inline[] = [];
  let pieces: string[] = [];
  let tail = "";
  const flush = (): void => {
    const text = collapseSpaces(pieces.join(""));
    if (text) done.push({ kind: "text", text });
    pieces = [];
    tail = "";
  };
  return {
    text(text) {
      pieces.push(text);
      tail = (tail + text).slice(-REACH);
    },
    add(inline) {
      flush();
      done.push(inline);
    },
    takeBack(pattern) {
      const taken = pattern.exec(tail)?.[0] ?? "";
      if (taken) {
        dropTail(pieces, taken.length);
        tail = tail.slice(0, -taken.length);
      }
      return taken;
    },
    last: () => tail.at(-1) ?? (done.length > 0 ? OBJECT : ""),
    finish() {
      flush();
      return trim(done);
    },
  };
}

function dropTail(pieces: string[], count: number): void {
  let rest = count;
  while (rest > 0) {
    const piece = pieces.pop() ?? "";
    if (piece.length > rest) pieces.push(piece.slice(0, -rest));
    rest -= piece.length;
  }
}

function trim(inlines: readonly Inline[]): Paragraph {
  const trimmed = inlines.map((inline, index) => {
    if (inline.kind !== "text") return inline;
    let { text } = inline;
    if (index === 0) text = text.trimStart();
    if (index === inlines.length - 1) text = text.trimEnd();
    return { ...inline, text };
  });
  return trimmed.filter((inline) => inline.kind !== "text" || inline.text !== "");
}
