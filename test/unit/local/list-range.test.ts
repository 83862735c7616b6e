import { expect, it } from "vitest";
import { InvalidInputError } from "#config/invalid-input-error.ts";
import { listRange } from "#local/list-range.ts";
import type { Instant } from "#papers/instant.ts";
import { addDays, FIRST_LIST_DAY, type ListDay } from "#papers/list-day.ts";

const at = "2026-02-05T04:00:00Z" as Instant;
const day = (text: string) => text as ListDay;

it("asks for the newest week without a range, and never for days that upstream cannot have", () => {
  expect(listRange({ at })).toEqual({ first: "2026-01-30", last: "2026-02-05" });
  expect(listRange({ at, from: day("2020-01-01"), to: day("2099-01-01") })).toEqual({
    first: FIRST_LIST_DAY,
    last: "2026-02-05",
  });
  expect(listRange({ at, to: addDays(FIRST_LIST_DAY, 1) })).toEqual({ first: FIRST_LIST_DAY, last: "2023-05-05" });
  // What is said to be later than now is not.
  expect(listRange({ at: "2099-01-01T00:00:00Z" as Instant }).last < "2099-01-01").toBe(true);
});

it.each([
  ["ends before the archive begins", { from: day("2020-01-01"), to: day("2020-02-01") }],
  ["has not begun", { from: day("2026-02-06") }],
])("says which days there are for a range that %s", (_, range) => {
  expect(() => listRange({ at, ...range })).toThrow(InvalidInputError);
  expect(() => listRange({ at, ...range })).toThrow(
    /^There are no lists for --from 20\d\d-.*: the first is of 2023-05-04, the newest of 2026-02-05; choose days among these\.$/,
  );
});
