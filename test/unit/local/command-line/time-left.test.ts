import { expect, it } from "vitest";
import { createTimeLeft } from "#local/command-line/time-left.ts";

it("counts on the rest to take as long as what is done, and begins anew with other work", () => {
  let now = 0;
  const timeLeft = createTimeLeft(() => now);
  // A backfill that goes on where it was stopped has not done its first five hundred days in no time.
  expect(timeLeft(500, 700)).toBe("");
  now += 600_000;
  expect(timeLeft(600, 700)).toBe(", about 10 minutes left");
  now += 540_000;
  expect(timeLeft(690, 700)).toBe(", about 1 minute left");
  expect(timeLeft(699, 700)).toBe(", less than a minute left");
  expect(timeLeft(700, 700)).toBe("");
  expect(timeLeft(1, 30)).toBe("");
  now += 60_000;
  expect(timeLeft(2, 30)).toBe(", about 28 minutes left");
});
