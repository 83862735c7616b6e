/** Makes a value when it is first asked for, and never again: what a run may not need must not hold up its start. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
