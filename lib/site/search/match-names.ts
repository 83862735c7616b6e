import { bigramsOf, fold, isCjk, wordsOf } from "./fold.ts";
import { initialsOf, isInitials, withoutParticle } from "./hangul.ts";
import { forgivenIn, isNear } from "./is-near.ts";

/** A topic or an organisation as words are held against it. */
export interface FoldedName {
  readonly slug: string;
  /** Every name and alias, folded: its words, and all in one without spaces. */
  readonly words: readonly string[];
  readonly wholes: readonly string[];
  readonly initials: readonly string[];
}

export function foldName(slug: string, names: readonly string[]): FoldedName {
  const folded = names.map((name) => wordsOf(fold(name)));
  const wholes = folded.map((words) => words.join(""));
  return { slug, words: [...new Set(folded.flat())], wholes, initials: wholes.filter(isCjk).map(initialsOf) };
}

/** Whether a word of the query names it: Latin by beginnings, Hangul anywhere inside, with particles, or by the 초성 it begins with. */
export function namesIt(word: string, name: FoldedName): boolean {
  if (isInitials(word)) return name.initials.some((initials) => initials.startsWith(word));
  if (isCjk(word)) {
    const korean = name.wholes.filter(isCjk);
    return (
      withoutParticle(word).some((bare) => korean.some((whole) => whole.includes(bare))) ||
      korean.some((whole) => overlaps(word, whole))
    );
  }
  if (word.length < 2) return false;
  return name.words.some((one) => one.startsWith(word)) || name.wholes.some((whole) => whole.startsWith(word));
}

/** Whether it would name it with a slip of the keyboard. */
export function nearlyNamesIt(word: string, name: FoldedName): boolean {
  const forgiven = forgivenIn(word);
  return forgiven > 0 && !isCjk(word) && [...name.words, ...name.wholes].some((one) => isNear(word, one, forgiven));
}

/** Most pairs of letters in common, as a name with another ending has: `강화학습법을` and `강화학습`. */
const MOST = 0.6;

function overlaps(word: string, whole: string): boolean {
  const pairs = bigramsOf(word);
  if (pairs.length < 3) return false;
  return pairs.filter((pair) => whole.includes(pair)).length / pairs.length >= MOST;
}
