import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simulateCache } from "../../bench/simulate/simulate-cache.ts";
import { simulateQueue } from "../../bench/simulate/simulate-queue.ts";
import { amountFor, workloadOf } from "../../bench/simulate/workload.ts";

const jobs = fc.array(fc.double({ min: 0.1, max: 100, noNaN: true }), { minLength: 1, maxLength: 60 });
const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
const START = { atOnce: 1_000, perMinute: 300 };

describe("simulateQueue", () => {
  it("takes as long as all jobs together with one worker, and as the longest with one for each", () => {
    fc.assert(
      fc.property(jobs, (all) => {
        expect(simulateQueue(all, { workers: 1, ...START }).makespan).toBeCloseTo(sum(all), 6);
        expect(simulateQueue(all, { workers: all.length, ...START }).makespan).toBeCloseTo(Math.max(...all), 6);
      }),
    );
  });

  it("never beats the work divided by the workers, and never takes more than one longest job more", () => {
    fc.assert(
      fc.property(jobs, fc.integer({ min: 1, max: 20 }), (all, workers) => {
        const { makespan } = simulateQueue(all, { workers, ...START });
        const ideal = sum(all) / Math.min(workers, all.length);
        expect(makespan).toBeGreaterThanOrEqual(ideal - 1e-6);
        expect(makespan).toBeLessThanOrEqual(ideal + Math.max(...all) + 1e-6);
      }),
    );
  });

  it("waits for workers that have not been started yet", () => {
    const { makespan } = simulateQueue([10, 10, 10], { workers: 3, atOnce: 1, perMinute: 60 });
    expect(makespan).toBe(12);
  });
});

describe("simulateCache", () => {
  it("asks the origin at most once for each page, cache and time it is remembered, and never more than readers ask", () => {
    const sizes = fc.record({
      readers: fc.double({ min: 0.1, max: 5_000, noNaN: true }),
      pages: fc.integer({ min: 1, max: 300 }),
      caches: fc.integer({ min: 1, max: 20 }),
      remembered: fc.integer({ min: 1, max: 86_400 }),
    });
    fc.assert(
      fc.property(sizes, (one) => {
        const { origin } = simulateCache(one);
        expect(origin).toBeLessThanOrEqual(one.readers + 1e-9);
        expect(origin).toBeLessThanOrEqual((one.pages * one.caches) / one.remembered + 1e-9);
      }),
    );
  });
});

describe("workloadOf", () => {
  it("tells what a day costs from what a paper costs", () => {
    const guard = Object.fromEntries(
      ["reads", "itemsRead", "writes", "puts", "heads", "bytes put"].flatMap((amount) => [
        [`new day on 30 days, ${amount}`, 100 + 8 * 7],
        [`new day on 30 days of 24 papers, ${amount}`, 100 + 24 * 7],
      ]),
    );
    const workload = workloadOf(guard);
    expect(workload.paper.puts).toBe(7);
    expect(workload.day.puts).toBe(100);
    expect(amountFor(workload, "puts", 50)).toBe(450);
  });

  it("says which figure the guard lacks", () => {
    expect(() => workloadOf({})).toThrow("npm run bench:guard");
  });
});
