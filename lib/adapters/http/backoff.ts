const FIRST_CEILING = 500;
const HIGHEST_CEILING = 20_000;

/**
 * How long to wait after failed attempt number `attempt` (from 1), in milliseconds: anything from nothing to a ceiling
 * that doubles. Full jitter keeps many presses that failed together from coming back together.
 */
export function backoffDelay(attempt: number, random: () => number): number {
  return Math.round(random() * Math.min(HIGHEST_CEILING, FIRST_CEILING * 2 ** (attempt - 1)));
}
