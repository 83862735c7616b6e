import type { Paper } from "./paper.ts";

/**
 * What is made of a paper, made once for each paper that is held: languages and formats ask for the same in one run.
 * It goes when its paper goes, so there is nothing to invalidate.
 */
export function oncePerPaper<T>(make: (paper: Paper) => T): (paper: Paper) => T {
  const made = new WeakMap<Paper, T>();
  return (paper) => {
    const known = made.get(paper);
    if (known !== undefined) return known;
    const fresh = make(paper);
    made.set(paper, fresh);
    return fresh;
  };
}
