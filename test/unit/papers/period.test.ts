import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ListDay } from "#papers/list-day.ts";
import { daysOfPeriod, isInPeriod, periodsOf } from "#papers/period.ts";
import { anyDay } from "./any-day.ts";

describe("periodsOf", () => {
  it.each([
    ["2026-02-05", "2026-w06", "2026-02-02", "2026-02-08", "2026-02", "2026-02-01", "2026-02-28"],
    ["2026-12-31", "2026-w53", "2026-12-28", "2027-01-03", "2026-12", "2026-12-01", "2026-12-31"],
    ["2027-01-03", "2026-w53", "2026-12-28", "2027-01-03", "2027-01", "2027-01-01", "2027-01-31"],
    ["2024-02-29", "2024-w09", "2024-02-26", "2024-03-03", "2024-02", "2024-02-01", "2024-02-29"],
  ])("puts %s into %s (%s to %s) and %s (%s to %s)", (day, week, monday, sunday, month, first, last) => {
    expect(periodsOf(day as ListDay)).toEqual([
      { kind: "week", name: week, first: monday, last: sunday },
      { kind: "month", name: month, first, last },
    ]);
  });

  it("puts every list day into exactly one week and one month, whichever of its days is asked", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        for (const period of periodsOf(day)) {
          expect(isInPeriod(day, period)).toBe(true);
          const same = daysOfPeriod(period).map((other) => periodsOf(other).find(({ kind }) => kind === period.kind));
          expect(new Set(same.map((other) => other?.name))).toEqual(new Set([period.name]));
        }
      }),
    );
  });
});
