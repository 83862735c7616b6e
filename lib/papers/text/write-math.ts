import type { MathSpan } from "./math-span.ts";
import { findArgument, readInside } from "./reading.ts";
import type { ReadPart, Reading } from "./reading.ts";
import { writeAll } from "./write-styled.ts";

/** `$35\%$`, `$1,216$`, `$-3.3$`, `$45--63$`: figures that need no formula. */
const FIGURE = /^[-+]?\d[\d.,]*(?:\\?%)?(?:--\d[\d.,]*(?:\\?%)?)?$/;
/** Text commands that authors put between dollar signs. */
const TEXT_COMMAND =
  /^\\(?:textbf|textit|texttt|textsc|textrm|textsf|text|emph|underline|href|url|mathrm(?=\{[A-Za-z0-9 -]+\}$))(?![a-zA-Z])/;

/** Writes a formula, or the text that somebody put between dollar signs. */
export function writeMath(reading: Reading, span: MathSpan, from: number, readPart: ReadPart): void {
  if (FIGURE.test(span.tex)) return reading.writer.text(span.tex.replaceAll("\\", "").replace("--", "–"));
  const start = reading.source.indexOf(span.tex, from);
  const end = start + span.tex.length;
  if (isText(reading, start, end)) return writeAll(reading, readPart(readInside(reading, start, end)));
  reading.writer.add({ kind: "math", tex: span.tex });
  // `$36.14\,$dB`: the space stands between the formula and its unit.
  if (/\\[,;:]$/.test(span.tex)) reading.writer.text(" ");
}

function isText(reading: Reading, start: number, end: number): boolean {
  const tex = reading.source.slice(start, end);
  const group = /^\{\\(?:bf|it|em|tt|sc|textbf|textit|texttt|emph)(?![a-zA-Z])/.exec(tex);
  if (group) return reading.braces.get(start) === end - 1;
  const command = TEXT_COMMAND.exec(tex)?.[0];
  if (!command) return false;
  const first = findArgument({ ...reading, end }, start + command.length);
  const last = command === String.raw`\href` && first ? findArgument({ ...reading, end }, first.after) : first;
  return last?.after === end;
}
