const FIRST = 0xac00;
const LAST = 0xd7a3;
/** Syllables that begin with the same consonant. */
const PER_INITIAL = 588;
const INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

/** 초성: `구글 딥마인드` as `ㄱㄱ ㄷㅁㅇㄷ`; what is no syllable stays. */
export function initialsOf(text: string): string {
  return Array.from(text, (letter) => {
    const code = letter.codePointAt(0) as number;
    return code >= FIRST && code <= LAST ? INITIALS[Math.floor((code - FIRST) / PER_INITIAL)] : letter;
  }).join("");
}

/** Whether the word is written in initial consonants alone. */
export function isInitials(word: string): boolean {
  return /^[ㄱ-ㅎ]{2,}$/.test(word);
}

/** What Korean puts behind a noun, longest first. */
const PARTICLES =
  /(에서는|으로는|에게서|으로|에서|에게|까지|부터|처럼|보다|이나|이랑|에는|의|은|는|이|가|을|를|에|와|과|도|로|만|랑|나)$/;

/** The word, and the word without the particle it may end in: `컴퓨터의`, `컴퓨터`. */
export function withoutParticle(word: string): string[] {
  const bare = word.replace(PARTICLES, "");
  return bare !== word && bare.length >= 2 ? [word, bare] : [word];
}
