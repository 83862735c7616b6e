/** Everything but this ends a word of the text, and so the first word of a phrase. */
const WORD_PART = /^[\w*]*/;

/**
 * What the first word of a phrase can be (for the notation see `compilePhrases`), in lower case, `*` for any letters. An
 * empty word is of a phrase that begins with something else.
 */
export function firstWordsOf(phrase: string): string[] {
  return expandStart(phrase).flatMap((one) => {
    const word = WORD_PART.exec(one)?.[0].toLowerCase() ?? "";
    // A phrase of one word may be in the plural.
    return word === one.toLowerCase() && word !== "" ? [word, `${word}s`, `${word}es`] : [word];
  });
}

/** Writes out the alternatives that stand before the first space, so that the first word of each can be read off. */
function expandStart(phrase: string): string[] {
  const open = phrase.search(/[ (]/);
  if (open === -1 || phrase[open] === " ") return [phrase];
  const close = closingOf(phrase, open);
  const [before, after] = [phrase.slice(0, open), phrase.slice(close + 1)];
  return alternativesOf(phrase.slice(open + 1, close)).flatMap((one) => expandStart(before + one + after));
}

function closingOf(phrase: string, open: number): number {
  let depth = 0;
  for (let at = open; at < phrase.length; at += 1) {
    if (phrase[at] === "(") depth += 1;
    else if (phrase[at] === ")") depth -= 1;
    if (depth === 0) return at;
  }
  return phrase.length;
}

function alternativesOf(group: string): string[] {
  const alternatives = [""];
  let depth = 0;
  for (const letter of group) {
    if (letter === "(") depth += 1;
    if (letter === ")") depth -= 1;
    if (letter === "|" && depth === 0) alternatives.push("");
    else alternatives.push(`${alternatives.pop()}${letter}`);
  }
  return alternatives;
}
