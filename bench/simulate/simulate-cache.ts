export interface CacheRun {
  /** Requests a second that reach the origin. */
  readonly origin: number;
  /** Share of requests that a cache answers. */
  readonly hits: number;
}

/**
 * Readers over pages whose popularity falls as 1/rank, in front of caches that each remember a page for `remembered`
 * seconds. A cache that is asked λ times a second for a page asks the origin once for each time it remembers it and the
 * wait for the next reader after that: λ / (1 + λ · remembered).
 */
export function simulateCache({
  readers,
  pages,
  caches,
  remembered,
}: {
  readonly readers: number;
  readonly pages: number;
  readonly caches: number;
  readonly remembered: number;
}): CacheRun {
  const weights = Array.from({ length: pages }, (_, index) => 1 / (index + 1));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const origin = weights.reduce((sum, weight) => {
    const asked = (readers * weight) / whole / caches;
    return sum + (caches * asked) / (1 + asked * remembered);
  }, 0);
  return { origin, hits: 1 - origin / readers };
}
