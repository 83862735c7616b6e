import { cleanLine } from "#papers/clean-text.ts";

const LIMIT = 120;

/** The beginning of an answer, fit to be quoted in a message: one line of at most 120 characters. */
export function excerptOf(body: string): string {
  // Cutting first spares cleaning megabytes for one line.
  const line = cleanLine(body.slice(0, 4 * LIMIT));
  return line.length > LIMIT ? cleanLine(`${line.slice(0, LIMIT - 1)}…`) : line;
}
