import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type ListDay } from "#papers/list-day.ts";
import { daysOfMonth, type Month, monthOf, monthsUntil } from "#papers/month.ts";
import { anyDay } from "./any-day.ts";

describe("monthsUntil", () => {
  it("goes back over the turn of a year", () => {
    expect(monthsUntil("2026-02" as Month, 4)).toEqual(["2025-11", "2025-12", "2026-01", "2026-02"]);
    expect(monthsUntil("2026-12" as Month, 13)[0]).toBe("2025-12");
    expect(monthsUntil("2026-01" as Month, 1)).toEqual(["2026-01"]);
  });
});

describe("daysOfMonth", () => {
  it.each([
    ["2026-02", 28],
    ["2024-02", 29],
    ["2026-01", 31],
    ["2026-04", 30],
    ["2026-12", 31],
  ])("lists the days of %s: all %i, in order", (month, count) => {
    const days = daysOfMonth(month as Month);
    expect(days).toHaveLength(count);
    expect([days[0], days.at(-1)]).toEqual([`${month}-01`, `${month}-${count}`]);
    expect(days.slice(1)).toEqual(days.slice(0, -1).map((day) => addDays(day, 1)));
  });

  it("puts every day into exactly one month", () => {
    const property = fc.property(anyDay, (day) => {
      const days = daysOfMonth(monthOf(day));
      expect(days.filter((other) => other === day)).toEqual([day]);
      expect(new Set(days.map(monthOf))).toEqual(new Set([monthOf(day)]));
      expect(monthOf(addDays(days[0]!, -1))).not.toBe(monthOf(day));
      expect(monthOf(addDays(days.at(-1)!, 1))).not.toBe(monthOf(day));
    });
    fc.assert(property);
  });

  it("names a month by year and number", () => {
    expect(monthOf("2026-02-05" as ListDay)).toBe("2026-02");
  });
});
