import { matchHere } from "./reading.ts";
import type { Reading } from "./reading.ts";
import { ACCENTS } from "./text-commands.ts";

/** `\'e`, `\'{e}`, `\"{\i}`, `{\'e}`: a sign takes the next letter, braces or not. */
const BY_SIGN = /\\(['`^"~=.])\s?(?:\{\s?(\\[ij]|\p{L})?\s?\}|(\\[ij](?![a-zA-Z])\s?|\p{L}))/uy;
/** `\c{c}`, `\v s`: a letter needs braces or a space, or it would be another command. */
const BY_LETTER = /\\([cvuHrkdbt])(?:\{\s?(\\[ij]|\p{L}{1,2})?\s?\}|\s(\p{L})(?!\p{L}))/uy;

export function readAccent(reading: Reading): boolean {
  const found = matchHere(reading, BY_SIGN) ?? matchHere(reading, BY_LETTER);
  const mark = ACCENTS.get(found?.[1] ?? "");
  if (!found || mark === undefined) return false;
  const [first = "", ...rest] = (found[2] ?? found[3] ?? "").trim().replace("\\", "");
  reading.writer.text(first === "" ? "" : (first + mark + rest.join("")).normalize("NFC"));
  reading.at += found[0].length;
  return true;
}
