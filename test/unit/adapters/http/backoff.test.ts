import fc from "fast-check";
import { expect, it } from "vitest";
import { backoffDelay } from "#adapters/http/backoff.ts";

it.each([
  [1, 500],
  [2, 1_000],
  [3, 2_000],
  [7, 20_000],
  [60, 20_000],
])("after attempt %i it waits %i ms at most", (attempt, ceiling) => {
  expect(backoffDelay(attempt, () => 1)).toBe(ceiling);
});

it("spreads over everything from nothing to the ceiling", () => {
  const chance = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), chance, (attempt, random) => {
      expect(backoffDelay(attempt, () => random)).toBe(Math.round(random * backoffDelay(attempt, () => 1)));
    }),
  );
});
