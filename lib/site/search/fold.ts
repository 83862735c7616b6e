/** Nothing to fold but case. */
const ASCII = /^[\u{0}-\u{7F}]*$/u;

/**
 * Text as it is compared: without case, width and accents. Hangul stays in whole syllables, and initial consonants that
 * stand alone stay the letters that a keyboard types.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text.replaceAll(/[^\u3130-\u318F]+/g, foldPart).toLowerCase();
}

function foldPart(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036F]/g, "")
    .normalize("NFC");
}

/** The words of folded text: runs of letters and digits, with the marks that arXiv ids and names hold together. */
export function wordsOf(folded: string): string[] {
  // The same for plain letters, which patterns of Unicode take three times as long for.
  const pattern = ASCII.test(folded) ? /[a-z0-9]+(?:[.'][a-z0-9]+)*/gi : /[\p{L}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*/gu;
  return folded.match(pattern) ?? [];
}

const CJK = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Whether the word is of a script that puts no space between what readers take for words. */
export function isCjk(word: string): boolean {
  return CJK.test(word);
}

/** `양자컴퓨터` as `양자`, `자컴`, `컴퓨`, `퓨터`; a single letter as itself. */
export function bigramsOf(word: string): string[] {
  const letters = [...word];
  return letters.length < 2 ? letters : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
