import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysOfWeek, isoWeekOf } from "#papers/iso-week.ts";
import { addDays, type ListDay, weekday } from "#papers/list-day.ts";
import { anyDay } from "./any-day.ts";

describe("isoWeekOf", () => {
  it.each([
    ["2026-02-05", "2026-w06"],
    ["2026-01-01", "2026-w01"],
    ["2025-12-29", "2026-w01"],
    ["2025-12-28", "2025-w52"],
    ["2024-12-30", "2025-w01"],
    ["2023-01-01", "2022-w52"],
    ["2020-12-31", "2020-w53"],
    ["2021-01-03", "2020-w53"],
    ["2021-01-04", "2021-w01"],
    ["2026-12-31", "2026-w53"],
    ["2027-01-03", "2026-w53"],
    ["2027-01-04", "2027-w01"],
  ])("puts %s into %s", (day, week) => {
    expect(isoWeekOf(day as ListDay)).toBe(week);
  });

  it("calls the week that holds 4 January the first of its year", () => {
    const property = fc.property(fc.integer({ min: 2000, max: 2100 }), (year) => {
      expect(isoWeekOf(`${year}-01-04` as ListDay)).toBe(`${year}-w01`);
    });
    fc.assert(property);
  });
});

describe("daysOfWeek", () => {
  it("runs from Monday to Sunday, over the end of a year as well", () => {
    expect(daysOfWeek("2027-01-03" as ListDay)).toEqual([
      "2026-12-28",
      "2026-12-29",
      "2026-12-30",
      "2026-12-31",
      "2027-01-01",
      "2027-01-02",
      "2027-01-03",
    ]);
  });

  it("puts every day into exactly one week of seven days", () => {
    const property = fc.property(anyDay, (day) => {
      const days = daysOfWeek(day);
      expect(days.map(weekday)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      expect(days).toContain(day);
      for (const other of days) expect([isoWeekOf(other), daysOfWeek(other)]).toEqual([isoWeekOf(day), days]);
      expect(isoWeekOf(addDays(days[0]!, -1)) < isoWeekOf(day)).toBe(true);
      expect(isoWeekOf(addDays(days[6]!, 1)) > isoWeekOf(day)).toBe(true);
    });
    fc.assert(property, { numRuns: 500 });
  });
});
