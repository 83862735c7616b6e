/** What ends in a full stop without ending a sentence. */
const ABBREVIATIONS = new Set(
  "e.g i.e cf vs al fig figs eq eqs sec no dr mr ms prof resp approx incl ca etc a.k.a w.r.t avg".split(" "),
);

const SPACE = /\s/;
/**
 * What a sentence can begin with: a capital, a digit, an opening quote or bracket, a letter without case, or a name that
 * has its capital inside, such as `dVoting` and `veScale`.
 */
const BEGINNING = /[\p{Lu}\p{Lt}\p{Lo}\d"“‘'([]|\p{Ll}{1,4}\p{Lu}/uy;
/** A full stop whose space was forgotten: `(MLLMs).To fill`; in names such as `Node.js` no capital follows. */
const GLUED = /^[\p{Ll})\]]\.\p{Lu}[\p{Ll} ]$/u;
const CLOSERS = "\"'”’)]";

/** The sentences of a plain text, in order and trimmed. Joined by spaces they are the text up to its spacing. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!".!?".includes(text[at] ?? "") || !endsSentence(text, at, start)) continue;
    let end = at + 1;
    while (CLOSERS.includes(text[end] ?? " ")) end += 1;
    sentences.push(text.slice(start, end).trim());
    start = end;
    at = end - 1;
  }
  return [...sentences, text.slice(start).trim()].filter(Boolean);
}

function endsSentence(text: string, at: number, start: number): boolean {
  let next = at + 1;
  while (CLOSERS.includes(text[next] ?? " ")) next += 1;
  if (next >= text.length) return true;
  if (GLUED.test(text.slice(Math.max(0, at - 1), at + 3))) return !ABBREVIATIONS.has(wordBefore(text, at, start));
  if (!SPACE.test(text[next] ?? "")) return false;
  while (SPACE.test(text[next] ?? "")) next += 1;
  BEGINNING.lastIndex = next;
  if (next < text.length && !BEGINNING.test(text)) return false;
  return text[at] !== "." || !ABBREVIATIONS.has(wordBefore(text, at, start));
}

/** The word that ends at the full stop, in lower case and without brackets; capitals with full stops, `J.`, `U.S.`, are initials. */
function wordBefore(text: string, at: number, start: number): string {
  let from = at;
  while (from > start && !SPACE.test(text[from - 1] ?? "")) from -= 1;
  const word = text.slice(from, at).replace(/^[("“‘[]+/, "");
  return /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) ? "al" : word.toLowerCase();
}
