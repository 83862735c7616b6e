import type { Paper } from "./paper.ts";

/** All that was made of a paper in one object: the collector looks through every entry of a weak map, again and again. */
const madeOf = new WeakMap<Paper, Map<object, unknown>>();

/**
 * What is made of a paper, made once for each paper that is held: languages and formats ask for the same in one run.
 * It goes when its paper goes, so there is nothing to invalidate.
 */
export function oncePerPaper<T>(make: (paper: Paper) => T): (paper: Paper) => T {
  return (paper) => {
    const made = madeOf.get(paper) ?? new Map<object, unknown>();
    if (made.size === 0) madeOf.set(paper, made);
    const known = made.get(make) as T | undefined;
    if (known !== undefined) return known;
    const fresh = make(paper);
    made.set(make, fresh);
    return fresh;
  };
}
