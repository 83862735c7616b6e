import { statisticsOf, type Statistics } from "../statistics.ts";

/** Milliseconds that `work` takes: the first time, and once its code is warm. */
export interface CallTimes {
  readonly first: number;
  readonly warm: Statistics;
}

export async function timeCalls(work: () => unknown, count: number): Promise<CallTimes> {
  const times: number[] = [];
  for (let call = 0; call <= count; call += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return { first: times[0] ?? 0, warm: statisticsOf(times.slice(1)) };
}
