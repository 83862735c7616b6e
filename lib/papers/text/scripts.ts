/* Raised and lowered characters that common fonts have; other scripts are written with `^` and `_`. */

const SUPERSCRIPTS: ReadonlyMap<string, string> = table("0123456789+-=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ");
const SUBSCRIPTS: ReadonlyMap<string, string> = table("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎");

/** Raised in print, read as themselves. */
const ALREADY_RAISED = /^(?:°|′+|\*+|†|‡|§|¶|™|®|st|nd|rd|th)$/;
const DEGREE = /^[∘°]$/;

export function superscript(text: string): string {
  const script = text.trim();
  // `10^(-3)`: whoever types it means all that is in the parentheses.
  if (script === "(") return "^(";
  if (DEGREE.test(script)) return "°";
  if (/^'+$/.test(script) || ALREADY_RAISED.test(script)) return script;
  return convert(script, SUPERSCRIPTS) ?? `^${parenthesise(script)}`;
}

export function subscript(text: string): string {
  const script = text.trim();
  return convert(script, SUBSCRIPTS) ?? `_${parenthesise(script)}`;
}

function table(from: string, to: string): ReadonlyMap<string, string> {
  const characters = [...to];
  return new Map([...from].map((character, index) => [character, characters[index] ?? character]));
}

function convert(script: string, characters: ReadonlyMap<string, string>): string | undefined {
  const converted = [...script.replaceAll(/\s+/g, "")].map((character) => characters.get(character));
  if (converted.length === 0 || converted.includes(undefined)) return undefined;
  return converted.join("");
}

function parenthesise(script: string): string {
  return /^(?:[\p{L}\p{N}\p{M}.*′⊤⊥∞]+|\(.*\))?$/u.test(script) ? script : `(${script})`;
}
