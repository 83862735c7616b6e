const GAP_LIMIT = 60;

/**
 * Phrases as one pattern for each way of spelling, found at word boundaries of normalised text (see `normaliseText`).
 *
 * - `robot` also finds the plural `robots`; a space also finds hyphens, because normalising makes them spaces.
 * - `(text|image) to video` lists alternatives; an empty one makes the group optional.
 * - `manipulat*` finds any ending, `*bench` any beginning.
 * - `introduce … benchmark` allows up to 60 characters of the same sentence in between.
 * - a phrase with a capital letter is found in this spelling only (`RAG`, `MoE`), any other in any case.
 *
 * Nothing in the notation repeats a repetition, so time grows linearly with the text.
 */
export function compilePhrases(phrases: readonly string[]): readonly RegExp[] {
  const exact = phrases.filter((phrase) => /[A-Z]/.test(phrase));
  const folded = phrases.filter((phrase) => !/[A-Z]/.test(phrase));
  return [...compileAll(exact, "g"), ...compileAll(folded, "gi")];
}

function compileAll(phrases: readonly string[], flags: string): readonly RegExp[] {
  if (phrases.length === 0) return [];
  return [new RegExp(`(?<!\\w)(?:${phrases.map(toSource).join("|")})(?!\\w)`, flags)];
}

/** One phrase, to be tried at the beginning of a word. */
export function compilePhrase(phrase: string): RegExp {
  return new RegExp(`(?:${toSource(phrase)})(?!\\w)`, /[A-Z]/.test(phrase) ? "y" : "iy");
}

function toSource(phrase: string): string {
  const source = phrase
    .replaceAll(/[.+?^$[\]{}\\]/g, String.raw`\$&`)
    .replaceAll("*", String.raw`\w*`)
    .replaceAll("(", "(?:")
    .replaceAll(" … ", ` [^.]{0,${GAP_LIMIT}}`);
  return /\w$/.test(phrase) ? `${source}(?:e?s)?` : source;
}
