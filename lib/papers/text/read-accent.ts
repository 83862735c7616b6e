import { GREEK } from "./math-symbols.ts";
import { matchHere } from "./reading.ts";
import type { Reading } from "./reading.ts";
import { ACCENTS } from "./text-commands.ts";

/** arXiv takes the first letter of `\rho` for an accent: `\r{ho}`. */
const BROKEN_GREEK = /\\([bcdkrtu])\{([a-z]{1,6})\}/y;

/** `\'e`, `\'{e}`, `\"{\i}`, `{\'e}`: a sign takes the next letter, braces or not. */
const BY_SIGN = /\\(['`^"~=.])\s?(?:\{\s?(\\[ij]|\p{L})?\s?\}|(\\[ij](?![a-zA-Z])\s?|\p{L}))/uy;
/** `\c{c}`, `\v s`: a letter needs braces or a space, or it would be another command. */
const BY_LETTER = /\\([cvuHrkdbt])(?:\{\s?(\\[ij]|\p{L}{1,2})?\s?\}|\s(\p{L})(?!\p{L}))/uy;

export function readAccent(reading: Reading): boolean {
  const broken = matchHere(reading, BROKEN_GREEK);
  const letter = GREEK.get(`${broken?.[1]}${broken?.[2]}`);
  if (broken && letter !== undefined) {
    reading.writer.add({ kind: "math", tex: `\\${broken[1]}${broken[2]}` });
    reading.at += broken[0].length;
    return true;
  }
  const found = matchHere(reading, BY_SIGN) ?? matchHere(reading, BY_LETTER);
  const mark = ACCENTS.get(found?.[1] ?? "");
  if (!found || mark === undefined) return false;
  const [first = "", ...rest] = (found[2] ?? found[3] ?? "").trim().replace("\\", "");
  reading.writer.text(first === "" ? "" : (first + mark + rest.join("")).normalize("NFC"));
  reading.at += found[0].length;
  return true;
}
