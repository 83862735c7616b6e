import type { Cdn } from "#pipeline/ports.ts";

/** For a bucket that readers reach directly: nothing in between remembers pages. */
export function createNoCdn(): Cdn {
  return { invalidate: () => Promise.resolve() };
}
