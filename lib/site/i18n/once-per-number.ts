/** Votes, counts and places repeat; the limit keeps sizes in bytes from filling the memory. */
const MOST_NUMBERS = 10_000;

/** What `Intl` says of a number, asked once: asking takes microseconds, and a site writes tens of thousands of numbers. */
export function oncePerNumber<T>(make: (n: number) => T): (n: number) => T {
  const made = new Map<number, T>();
  return (n) => {
    const known = made.get(n);
    if (known !== undefined) return known;
    const fresh = make(n);
    if (made.size < MOST_NUMBERS) made.set(n, fresh);
    return fresh;
  };
}
