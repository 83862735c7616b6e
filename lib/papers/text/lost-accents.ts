import { once } from "../once.ts";

/** Names and words whose accents TeX writes before the letter, `Fr\'echet`, and whose damaged form is nothing else. */
const ACCENTED =
  "Bézier Cramér Fréchet Lévy Poincaré Rényi Székely Gödel Grünwald Hölder Kähler Löwner Möbius Schrödinger Naïve naïve".split(
    " ",
  );

/** What stands before the letter when the backslash is lost, by the mark that Unicode combines with it. */
const MARKS: Readonly<Record<string, string>> = { "\u0301": "'", "\u0308": '"' };

const damagedWords = once(() => ACCENTED.map((word) => [damagedFormOf(word), word] as const));

function damagedFormOf(word: string): RegExp {
  const source = word.normalize("NFD").replace(/(\p{L})(\p{M})/u, (_, letter: string, mark: string) => {
    const bare = MARKS[mark] ?? "";
    return `${bare}(?:${letter}|\\{\\\\?${letter}\\})`;
  });
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?!\\p{L})`, "gu");
}

/** `Fr'echet` and `na"{i}ve` as their authors wrote them. Other words with such a mark inside stay: `Xi'an`. */
export function restoreAccents(text: string): string {
  if (!/\p{L}['"][{aeiou]/u.test(text)) return text;
  return damagedWords().reduce((restored, [damaged, word]) => restored.replaceAll(damaged, word), text);
}
