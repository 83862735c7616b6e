/*
 * Where a formula starts and ends. A dollar sign is also money and the mark of shell variables, so a pair of them is
 * mathematics only if what lies between reads like it.
 */

export interface MathSpan {
  readonly tex: string;
  /** The place after the closing delimiter. */
  readonly after: number;
}

/** Formulas in abstracts are short; a longer stretch means that two dollar signs do not belong together. */
const LIMIT = 600;

export function findMathSpan(source: string, at: number, end: number): MathSpan | undefined {
  if (source.startsWith("$$", at)) return findClosed(source, at + 2, "$$", end) ?? undefined;
  if (source[at] === "$") return findDollar(source, at + 1, end);
  if (source.startsWith(String.raw`\$`, at)) return findEscapedLetter(source, at, end);
  if (source.startsWith(String.raw`\(`, at)) return findClosed(source, at + 2, String.raw`\)`, end);
  if (source.startsWith(String.raw`\[`, at)) return findClosed(source, at + 2, String.raw`\]`, end);
  return undefined;
}

/** `top-\$p\$`: somebody escaped the delimiters themselves; nothing costs one letter. */
function findEscapedLetter(source: string, at: number, end: number): MathSpan | undefined {
  const tex = /^\\\$([A-Za-z])\\\$(?![\w{])/.exec(source.slice(at, Math.min(end + 1, at + 6)))?.[1];
  return tex === undefined || at + 5 > end ? undefined : { tex, after: at + 5 };
}

function findClosed(source: string, from: number, mark: string, end: number): MathSpan | undefined {
  const stop = Math.min(end, from + LIMIT);
  const close = source.slice(from, stop).indexOf(mark);
  const tex = source.slice(from, from + close).trim();
  return close > 0 && tex ? { tex, after: from + close + mark.length } : undefined;
}

function findDollar(source: string, from: number, end: number): MathSpan | undefined {
  const close = findClosingDollar(source, from, Math.min(end, from + LIMIT));
  if (close === undefined) return undefined;
  const tex = source.slice(from, close);
  if (endsPrice(source[from - 2] ?? "", tex)) return undefined;
  const next = source[close + 1] ?? "";
  if (readsLikeMath(tex, next)) return { tex: tex.trim(), after: close + 1 };
  const words = tex.replaceAll(/\s*\\\s+/g, " ");
  return isSetInItalics(source[from - 2] ?? "", words, next)
    ? { tex: `\\text{${words}}`, after: close + 1 }
    : undefined;
}

/** `$Spec Kit$`, `$(cell, color)$`: dollar signs for the look of the letters. A shell variable has none behind it. */
function isSetInItalics(before: string, words: string, next: string): boolean {
  return !/[\w$]/.test(before) && !/[\w$]/.test(next) && /^\(?[A-Za-z][A-Za-z ,-]{0,60}[A-Za-z]\)?$/.test(words);
}

/** `100$, or 200$`: some write the sign behind the sum; `3.5$ \\times$` is a formula all the same. */
function endsPrice(before: string, tex: string): boolean {
  return /\d/.test(before) && /^[\s,.;:)]/.test(tex) && !/[\\^_]/.test(tex);
}

/** Dollars within braces belong to a \text of the formula, unless that leaves the formula open. */
function findClosingDollar(source: string, from: number, stop: number): number | undefined {
  let depth = 0;
  let first: number | undefined;
  for (let at = from; at < stop; at += 1) {
    const character = source[at];
    if (character === "\\") at += 1;
    else if (character === "{") depth += 1;
    else if (character === "}") depth -= 1;
    else if (character === "$") {
      if (depth <= 0) return at;
      first ??= at;
    }
  }
  return first;
}

/** A word and a space before the sign, a name behind it: `$user_id and $group_id`. */
const OPENS_ANOTHER = /^[^\s\\][^\\]*\s[a-z]{2,}\s$/;
const TEX = /\\[a-zA-Z]|[\^_]|\{\\?[,a-z]/;
const MONEY = /^\s?\d[\d.,]*\s?(?:[KMBTk]|[mb]n|thousand|million|billion|trillion)?(?![\w^{\\])/;
const WORDS = /(?:^|[\s,;.(])[A-Za-z]{2,}[\s,;.)]+(?:[^\s]+\s+)?[A-Za-z]{2,}(?:[\s,;.)]|$)/;

function readsLikeMath(tex: string, next: string): boolean {
  const bare = tex.trim();
  if (bare === "" || /\n\n/.test(tex) || (/[A-Za-z_{]/.test(next) && OPENS_ANOTHER.test(tex))) return false;
  const outside = bare.replaceAll(/\{[^{}]*\}/g, "").replaceAll(/\\[a-zA-Z]+/g, "");
  if (MONEY.test(bare) && (WORDS.test(outside) || (/[\s(/-]$/.test(tex) && !/\\[a-zA-Z,;]/.test(bare)))) return false;
  if (/^[<>=~±≈≤≥]\s?\d[\d.,]*$/.test(bare)) return true;
  if (TEX.test(bare)) return !WORDS.test(outside) || /\\[a-zA-Z]/.test(bare);
  if (/^[A-Za-z][\s,;.]$/.test(tex) && !/[\w$]/.test(next)) return true;
  if (/\s$/.test(tex) && !/^\s/.test(tex)) return false;
  if (/^(?:[-+=<>~/|*:&]+|\{[<>=~]\})$/.test(bare)) return true;
  if (/^[A-Za-z]{1,2}\s?=\s/.test(bare) && !/[a-z]{3}/.test(bare)) return true;
  if (/\d/.test(next) || /(?<!\\)[;:,/]$/.test(bare)) return false;
  return !WORDS.test(outside);
}
