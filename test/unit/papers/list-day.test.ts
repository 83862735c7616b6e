import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Instant, toInstant, toMilliseconds } from "#papers/instant.ts";
import {
  addDays,
  closesAt,
  eachDay,
  isWeekend,
  type ListDay,
  openListDayAt,
  opensAt,
  parseListDay,
  weekday,
} from "#papers/list-day.ts";
import { anyDay, anyInstant } from "./any-day.ts";

const hoursOpen = (day: ListDay) => (toMilliseconds(closesAt(day)) - toMilliseconds(opensAt(day))) / 3_600_000;

describe("parseListDay", () => {
  it.each(["2026-02-05", "2024-02-29", "2023-05-04", "2026-12-31"])("takes the date %s", (text) => {
    expect(parseListDay(text)).toBe(text);
  });

  it.each([
    "",
    "2026-02-30",
    "2026-2-5",
    "2025-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-02-05T00:00:00Z",
    " 2026-02-05",
    "20260205",
    "today",
  ])("refuses %j", (text) => {
    expect(parseListDay(text)).toBeUndefined();
  });

  it("takes every day there is", () => {
    const property = fc.property(anyDay, (day) => {
      expect(parseListDay(day)).toBe(day);
    });
    fc.assert(property);
  });
});

describe("the calendar", () => {
  it.each([
    ["2026-02-28", 1, "2026-03-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2026-01-01", -1, "2025-12-31"],
    ["2026-03-08", 1, "2026-03-09"],
    ["2026-11-01", 1, "2026-11-02"],
    ["2026-02-05", 0, "2026-02-05"],
    ["2026-02-05", -365, "2025-02-05"],
  ])("counts from %s by %i to %s", (day, count, expected) => {
    expect(addDays(day as ListDay, count)).toBe(expected);
  });

  it.each([
    ["2026-02-05", 4, false],
    ["2026-02-06", 5, false],
    ["2026-02-07", 6, true],
    ["2026-02-08", 7, true],
    ["2026-02-09", 1, false],
  ])("knows that %s is weekday %i of the ISO week", (day, number, weekend) => {
    expect(weekday(day as ListDay)).toBe(number);
    expect(isWeekend(day as ListDay)).toBe(weekend);
  });

  it("lists every day from the first to the last, both included", () => {
    expect(eachDay("2026-02-27" as ListDay, "2026-03-02" as ListDay)).toEqual([
      "2026-02-27",
      "2026-02-28",
      "2026-03-01",
      "2026-03-02",
    ]);
    expect(eachDay("2026-02-05" as ListDay, "2026-02-05" as ListDay)).toEqual(["2026-02-05"]);
    expect(eachDay("2026-02-05" as ListDay, "2026-02-04" as ListDay)).toEqual([]);
  });
});

describe("a list day", () => {
  it.each([
    ["in winter", "2026-02-05T02:29:59Z", "2026-02-04"],
    ["in winter", "2026-02-05T02:30:00Z", "2026-02-05"],
    ["in summer", "2026-07-01T01:29:59Z", "2026-06-30"],
    ["in summer", "2026-07-01T01:30:00Z", "2026-07-01"],
    ["at noon in Seoul", "2026-02-05T03:00:00Z", "2026-02-05"],
    ["shortly before midnight in Seoul", "2026-02-05T14:45:00Z", "2026-02-05"],
    ["at midnight in New York", "2026-02-05T05:00:00Z", "2026-02-05"],
    ["over New Year", "2026-12-31T23:59:59Z", "2026-12-31"],
    ["over New Year", "2027-01-01T02:30:00Z", "2027-01-01"],
    ["on the morning clocks go forward", "2026-03-08T07:30:00Z", "2026-03-08"],
    ["on the evening after that", "2026-03-09T01:30:00Z", "2026-03-09"],
    ["in the hour that comes twice", "2026-11-01T05:30:00Z", "2026-11-01"],
    ["on the evening after that", "2026-11-02T01:30:00Z", "2026-11-01"],
    ["on the evening after that", "2026-11-02T02:30:00Z", "2026-11-02"],
  ])("%s: at %s it is %s", (_, instant, day) => {
    expect(openListDayAt(instant as Instant)).toBe(day);
  });

  it.each([
    ["2026-02-05", "2026-02-05T02:30:00Z"],
    ["2026-07-01", "2026-07-01T01:30:00Z"],
    ["2026-03-08", "2026-03-08T02:30:00Z"],
    ["2026-03-09", "2026-03-09T01:30:00Z"],
    ["2026-11-01", "2026-11-01T01:30:00Z"],
    ["2026-11-02", "2026-11-02T02:30:00Z"],
  ])("%s opens at %s: half past nine in the evening before, in New York", (day, instant) => {
    expect(opensAt(day as ListDay)).toBe(instant);
  });

  it("is open for 24 hours, but for 23 when clocks go forward and 25 when they go back", () => {
    expect(hoursOpen("2026-02-05" as ListDay)).toBe(24);
    expect(hoursOpen("2026-03-08" as ListDay)).toBe(23);
    expect(hoursOpen("2026-11-01" as ListDay)).toBe(25);
  });

  it("is the open one from the instant it opens, and its eve was open until then", () => {
    const property = fc.property(anyDay, (day) => {
      expect(openListDayAt(opensAt(day))).toBe(day);
      expect(openListDayAt(toInstant(toMilliseconds(opensAt(day)) - 1000))).toBe(addDays(day, -1));
    });
    fc.assert(property, { numRuns: 500 });
  });

  it("holds every instant, and no other day holds it too", () => {
    const property = fc.property(anyInstant, (instant) => {
      const day = openListDayAt(instant);
      const holding = [-2, -1, 0, 1, 2]
        .map((count) => addDays(day, count))
        .filter((other) => opensAt(other) <= instant && instant < closesAt(other));
      expect(holding).toEqual([day]);
    });
    fc.assert(property, { numRuns: 500 });
  });
});
