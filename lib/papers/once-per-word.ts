/** English prose has some 20,000 words in use; the limit keeps hostile input from filling the memory. */
const MOST_WORDS = 50_000;

/** What `make` says of a word, found out once: texts repeat their words, and what they mean depends on nothing else. */
export function oncePerWord<T>(make: (word: string) => T): (word: string) => T {
  const made = new Map<string, T>();
  return (word) => {
    const known = made.get(word);
    if (known !== undefined) return known;
    const fresh = make(word);
    if (made.size < MOST_WORDS) made.set(word, fresh);
    return fresh;
  };
}
