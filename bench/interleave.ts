export interface Rounds {
  /** Runs of each contestant at most. */
  readonly most: number;
  /** Seconds after which no further round begins; the first one always does. */
  readonly budget: number;
}

/** Runs contestants in turn, A B C A B C, so that none of them has the machine's better moments to itself. */
export async function interleave<Name extends string, Result>(
  contestants: Readonly<Record<Name, () => Promise<Result>>>,
  { most, budget }: Rounds,
): Promise<Record<Name, Result[]>> {
  const names = Object.keys(contestants) as Name[];
  const results = Object.fromEntries(names.map((name) => [name, [] as Result[]])) as Record<Name, Result[]>;
  const began = performance.now();
  for (let round = 0; round < most; round += 1) {
    const spent = (performance.now() - began) / 1_000;
    // A round that would overrun the budget is not begun: the whole bench has to end in ten minutes.
    if (round > 0 && spent * (1 + 1 / round) > budget) break;
    for (const name of names) results[name].push(await contestants[name]());
  }
  return results;
}
