/** English prose has some 20,000 words in use; the limit keeps hostile input from filling the memory. */
const MOST_VALUES = 50_000;

/** What `make` says of a word or a number, found out once: they repeat, and what they mean depends on nothing else. */
export function oncePerValue<V extends string | number, T>(make: (value: V) => T): (value: V) => T {
  const made = new Map<V, T>();
  return (value) => {
    const known = made.get(value);
    if (known !== undefined) return known;
    const fresh = make(value);
    if (made.size < MOST_VALUES) made.set(value, fresh);
    return fresh;
  };
}
