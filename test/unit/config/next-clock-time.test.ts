import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextClockTime } from "#config/next-clock-time.ts";
import type { Instant } from "#papers/instant.ts";
import { anyInstant } from "../papers/any-day.ts";

const at = (after: string, time: string, zone: string) => nextClockTime(after as Instant, time, zone);

describe("the next time clocks show 13:00", () => {
  it.each([
    ["2026-02-05T02:30:00Z", "13:00", "Asia/Seoul", "2026-02-05T04:00:00Z"],
    ["2026-02-05T04:00:00Z", "13:00", "Asia/Seoul", "2026-02-05T04:00:00Z"],
    ["2026-02-05T04:00:01Z", "13:00", "Asia/Seoul", "2026-02-06T04:00:00Z"],
    ["2026-02-05T23:30:00Z", "00:15", "Europe/Berlin", "2026-02-06T23:15:00Z"],
    ["2026-03-28T20:00:00Z", "13:00", "Europe/Berlin", "2026-03-29T11:00:00Z"],
    ["2026-12-31T20:00:00Z", "13:00", "America/Los_Angeles", "2026-12-31T21:00:00Z"],
    ["2026-02-05T02:30:00Z", "08:00", "Asia/Kolkata", "2026-02-05T02:30:00Z"],
    ["2026-02-05T02:30:00Z", "13:00", "UTC", "2026-02-05T13:00:00Z"],
  ])("after %s at %s in %s is %s", (after, time, zone, expected) => {
    expect(at(after, time, zone)).toBe(expected);
  });

  it("is always what clocks there show, and never more than a day and an hour away", () => {
    const zones = fc.constantFrom(
      "Asia/Seoul",
      "America/New_York",
      "Europe/London",
      "Australia/Lord_Howe",
      "Asia/Kathmandu",
    );
    const property = fc.property(anyInstant, zones, (after, timeZone) => {
      const found = nextClockTime(after, "13:05", timeZone);
      const shown = new Date(found).toLocaleTimeString("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" });
      expect(shown).toBe("13:05");
      const wait = Date.parse(found) - Date.parse(after);
      expect(wait).toBeGreaterThanOrEqual(-3_600_000);
      expect(wait).toBeLessThanOrEqual(25 * 3_600_000);
    });
    fc.assert(property);
  });
});
