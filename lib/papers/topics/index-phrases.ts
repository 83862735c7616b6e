import { oncePerValue } from "../once-per-value.ts";
import { compilePhrase } from "./compile-phrases.ts";
import { firstWordsOf } from "./first-words.ts";
import { splitPhrases } from "./split-phrases.ts";
import type { Topic } from "./topic.ts";

/** A phrase that speaks for a topic, to be looked for where a word stands that it can begin with. */
interface Opening<T> {
  readonly of: T;
  readonly phrase: RegExp;
}

/**
 * Says which topics a text has any phrase of, at a fraction of what it takes to score them: few of all phrases begin with
 * a word of the text, and only those are looked for, only there.
 */
export function indexPhrases<T extends { readonly topic: Topic }>(all: readonly T[]): (text: string) => ReadonlySet<T> {
  const byWord = new Map<string, Opening<T>[]>();
  const byPart: { readonly fits: (word: string) => boolean; readonly opening: Opening<T> }[] = [];
  const anywhere = new Set<T>();
  const add = (word: string, opening: Opening<T>): void => {
    if (word === "") anywhere.add(opening.of);
    else if (word.includes("*")) byPart.push({ fits: fitterOf(word), opening });
    else byWord.set(word, [...(byWord.get(word) ?? []), opening]);
  };
  for (const of of all)
    for (const phrase of phrasesOf(of.topic)) {
      const opening = { of, phrase: compilePhrase(phrase) };
      for (const word of new Set(firstWordsOf(phrase))) add(word, opening);
    }

  const openingsAt = oncePerValue((word: string): readonly Opening<T>[] => {
    const folded = word.toLowerCase();
    const starred = byPart.filter(({ fits }) => fits(folded)).map(({ opening }) => opening);
    return [...(byWord.get(folded) ?? []), ...starred];
  });

  return (text) => {
    const found = new Set(anywhere);
    for (const { 0: word, index } of text.matchAll(/\w+/g))
      for (const { of, phrase } of openingsAt(word)) if (!found.has(of) && isAt(phrase, text, index)) found.add(of);
    return found;
  };
}

/** Whether a word is one of `robot*`, `*bench`, `*ocr*`: told without a pattern, as every new word is asked for all. */
function fitterOf(starred: string): (word: string) => boolean {
  const [before = "", ...others] = starred.split("*");
  const after = others.pop() ?? "";
  const middle = others.join("*");
  if (middle.includes("*")) throw new Error(`A word of a phrase has at most two stars; this one has more: ${starred}`);
  return (word) => word.startsWith(before) && word.endsWith(after) && word.includes(middle);
}

function phrasesOf({ evidence }: Topic): readonly string[] {
  return [evidence.strong, evidence.weak, evidence.title].flatMap(splitPhrases);
}

function isAt(phrase: RegExp, text: string, index: number): boolean {
  phrase.lastIndex = index;
  return phrase.test(text);
}
