import { describe, expect, it } from "vitest";
import { readExhaustedWindow, readHttpDate, readRetryAfter } from "#adapters/http/rate-limit-headers.ts";

describe("RateLimit", () => {
  it.each([
    ['"api";r=0;t=217', 218_000],
    ['"api" ; r = 0 ; t = 3', 4_000],
    ['"api";t=3;r=0', 4_000],
    ['"pages";r=5;t=100, "api";r=0;t=9', 10_000],
    ['"api";r=1;t=217', undefined],
    ['"api";r=0', undefined],
    ["", undefined],
    ["r=0", undefined],
  ])("%s means a wait of %s ms", (value, expected) => {
    expect(readExhaustedWindow(new Headers({ ratelimit: value }))).toBe(expected);
  });
});

describe("Retry-After", () => {
  const noon = Date.parse("2026-02-05T12:00:00Z");

  it.each([
    ["30", 30_000],
    [" 0 ", 0],
    ["Thu, 05 Feb 2026 12:00:45 GMT", 45_000],
    ["Thu, 05 Feb 2026 11:00:00 GMT", 0],
    ["-5", undefined],
    ["1.5", undefined],
    ["tomorrow", undefined],
  ])("%s means a wait of %s ms", (value, expected) => {
    expect(readRetryAfter(new Headers({ "retry-after": value }), noon)).toBe(expected);
  });
});

it.each(["2026-02-05T12:00:00Z", "0", "Xyz, 99 Foo 2026 12:00:00 GMT", ""])("%s is no date of HTTP", (text) => {
  expect(readHttpDate(text)).toBeUndefined();
});
