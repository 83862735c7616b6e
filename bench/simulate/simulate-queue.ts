export interface QueueRun {
  /** From the first start to the last end, in the unit of the jobs. */
  readonly makespan: number;
  /** How much of the workers' time was work, 0 to 1. */
  readonly busy: number;
}

/**
 * Jobs that wait in a queue, and workers that take the next one as soon as they are free. Workers come as Lambda starts them
 * for a queue: some at once, then more at a steady rate.
 *
 * @param jobs how long each takes, in order of the queue
 */
export function simulateQueue(
  jobs: readonly number[],
  { workers, atOnce, perMinute }: { readonly workers: number; readonly atOnce: number; readonly perMinute: number },
): QueueRun {
  // When each worker is free for the first time; later when it is free again.
  const free = Array.from({ length: Math.min(workers, jobs.length) }, (_, index) =>
    index < atOnce ? 0 : ((index - atOnce + 1) * 60) / perMinute,
  );
  let makespan = 0;
  for (const job of jobs) {
    const next = free.reduce((best, time, index) => (time < (free[best] ?? 0) ? index : best), 0);
    const ended = (free[next] ?? 0) + job;
    free[next] = ended;
    makespan = Math.max(makespan, ended);
  }
  const worked = jobs.reduce((sum, job) => sum + job, 0);
  return { makespan, busy: makespan === 0 ? 0 : worked / (makespan * free.length) };
}
