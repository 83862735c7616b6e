import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseInstant, toCompactInstant, toInstant, toMilliseconds } from "#papers/instant.ts";
import { anyInstant } from "./any-day.ts";

describe("parseInstant", () => {
  it.each([
    ["2026-02-05T15:55:25Z", "2026-02-05T15:55:25Z"],
    ["2026-02-05T15:55:25.999Z", "2026-02-05T15:55:25Z"],
    ["2026-02-05T155525Z", "2026-02-05T15:55:25Z"],
    ["2024-02-29T000000Z", "2024-02-29T00:00:00Z"],
    ["2026-12-31T23:59:59.0Z", "2026-12-31T23:59:59Z"],
  ])("reads %s as %s", (text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });

  it.each([
    "",
    "2026-02-05",
    "2026-02-05T15:55Z",
    "2026-02-05T15:55:25",
    "2026-02-05T15:55:25+09:00",
    "2026-02-05 15:55:25Z",
    "2026-02-05T15:55:25z",
    "2026-02-30T15:55:25Z",
    "2025-02-29T15:55:25Z",
    "2026-13-01T15:55:25Z",
    "2026-02-05T24:00:00Z",
    "2026-02-05T23:59:60Z",
    "2026-02-05T15:60:25Z",
    "2026-02-05T15:55:25.Z",
    "2026-02-05T15:55:25Z ",
    "now",
  ])("refuses %j", (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  it("reads back every instant, from its own spelling and from that of file names", () => {
    const property = fc.property(anyInstant, (instant) => {
      expect(parseInstant(instant)).toBe(instant);
      expect(parseInstant(toCompactInstant(instant))).toBe(instant);
    });
    fc.assert(property);
  });
});

describe("an instant", () => {
  it("is cut to whole seconds", () => {
    expect(toInstant(1_770_306_925_999)).toBe("2026-02-05T15:55:25Z");
    expect(toMilliseconds(toInstant(1_770_306_925_999))).toBe(1_770_306_925_000);
  });

  it("sorts as text in the order of time", () => {
    const property = fc.property(anyInstant, anyInstant, (a, b) => {
      expect(a < b).toBe(toMilliseconds(a) < toMilliseconds(b));
    });
    fc.assert(property);
  });

  it("has no colon in a file's name", () => {
    expect(toCompactInstant(toInstant(1_770_306_925_000))).toBe("2026-02-05T155525Z");
  });
});
