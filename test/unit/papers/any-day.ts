import fc from "fast-check";
import { type Instant, toInstant } from "#papers/instant.ts";
import { addDays, FIRST_LIST_DAY, type ListDay } from "#papers/list-day.ts";

/** Fifty years of list days, some of them from before the first. */
export const anyDay: fc.Arbitrary<ListDay> = fc
  .integer({ min: -366, max: 18_000 })
  .map((count) => addDays(FIRST_LIST_DAY, count));

/** The same years in seconds. */
export const anyInstant: fc.Arbitrary<Instant> = fc
  .integer({ min: 1_651_000_000, max: 3_200_000_000 })
  .map((seconds) => toInstant(seconds * 1000));
