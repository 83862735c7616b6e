import type { Clock } from "#pipeline/ports.ts";

/** Milliseconds. Once arXiv limits a caller it may do so for hours, and quick retries prolong it. */
const STEP = 30_000;
const LONGEST = 150_000;

/** How long arXiv is left alone after it has said that it was asked too often. */
export interface Rest {
  /** Milliseconds until it may be asked again; 0 when it may be asked now. */
  remaining(): number;
  /** Half a minute for the first refusal and half a minute more for each further one, or `told` milliseconds. */
  extend(told: number): void;
  /** The next refusal counts as the first again. */
  forget(): void;
}

export function createRest(clock: Clock): Rest {
  let refusals = 0;
  let until = 0;
  return {
    remaining: () => Math.max(0, until - clock()),
    extend(told) {
      refusals += 1;
      until = clock() + Math.max(told, Math.min(refusals * STEP, LONGEST));
    },
    forget() {
      refusals = 0;
    },
  };
}
