import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interleave } from "../../bench/interleave.ts";
import { medianOf, pairedRatio, statisticsOf } from "../../bench/statistics.ts";

const values = fc.array(fc.double({ min: 0.001, max: 1_000, noNaN: true }), { minLength: 1 });

describe("medianOf", () => {
  it("has as many values below it as above", () => {
    fc.assert(
      fc.property(values, (all) => {
        const median = medianOf(all);
        const [below, above] = [all.filter((value) => value < median), all.filter((value) => value > median)];
        expect(below.length).toBeLessThanOrEqual(all.length / 2);
        expect(above.length).toBeLessThanOrEqual(all.length / 2);
      }),
    );
  });

  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
  ])("of %j is %d", (all, median) => {
    expect(medianOf(all)).toBe(median);
  });

  it("of nothing is a mistake of the caller", () => {
    expect(() => medianOf([])).toThrow(RangeError);
  });
});

describe("pairedRatio", () => {
  it("is not moved by what slows the machine for both of a pair", () => {
    const slowness = fc.array(fc.double({ min: 0.5, max: 20, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(slowness, (factors) => {
        const [ours, theirs] = [factors.map((factor) => 2 * factor), factors.map((factor) => 5 * factor)];
        expect(pairedRatio(ours, theirs)).toBeCloseTo(0.4, 9);
      }),
    );
  });
});

describe("statisticsOf", () => {
  it("says how many runs there were and how far they lay apart", () => {
    expect(statisticsOf([3, 1, 2])).toEqual({ median: 2, least: 1, most: 3, runs: 3 });
  });
});

describe("interleave", () => {
  it("runs contestants in turn", async () => {
    const order: string[] = [];
    const run = (name: string) => async () => order.push(name);
    await interleave({ a: run("a"), b: run("b") }, { most: 2, budget: 60 });
    expect(order).toEqual(["a", "b", "a", "b"]);
  });

  it("finishes the first round whatever it takes, and begins none that would overrun", async () => {
    const slow = () => new Promise((resolve) => setTimeout(resolve, 20));
    const results = await interleave({ slow }, { most: 50, budget: 0 });
    expect(results.slow).toHaveLength(1);
  });
});
