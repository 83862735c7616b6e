/** What several runs of the same thing gave. */
export interface Statistics {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly runs: number;
}

/** @throws RangeError for no values, which have no median */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new RangeError("There is no median of no values.");
  return (low + high) / 2;
}

export function statisticsOf(values: readonly number[]): Statistics {
  return { median: medianOf(values), least: Math.min(...values), most: Math.max(...values), runs: values.length };
}

/**
 * The median of the ratios of runs that were made right after each other: what slows the whole machine for a while
 * slows both of a pair, and leaves their ratio alone.
 */
export function pairedRatio(ours: readonly number[], theirs: readonly number[]): number {
  const pairs = Math.min(ours.length, theirs.length);
  return medianOf(Array.from({ length: pairs }, (_, index) => (ours[index] ?? 0) / (theirs[index] ?? 1)));
}
