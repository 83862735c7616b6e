import { describe, expect, it } from "vitest";
import type { ArxivId } from "#papers/arxiv-id.ts";
import { climbOf, coursesOf, isSleeper } from "#papers/course.ts";
import type { Instant } from "#papers/instant.ts";
import { settlesAt } from "#papers/issue.ts";
import { closesAt, type ListDay, opensAt } from "#papers/list-day.ts";

const DAY = "2026-02-05" as ListDay;
const [A, B, C] = ["2602.00001", "2602.00002", "2602.00003"] as [ArxivId, ArxivId, ArxivId];

const snapshot = (at: Instant, votes: Record<string, number>) => ({
  at,
  standings: Object.fromEntries(Object.entries(votes).map(([id, count]) => [id, { votes: count, comments: 0 }])),
});
const everyone = () => true;

describe("coursesOf", () => {
  const snapshots = [
    snapshot(opensAt(DAY), { [A]: 3, [B]: 2 }),
    snapshot(closesAt(DAY), { [A]: 5, [B]: 9, [C]: 5 }),
    snapshot(settlesAt(DAY), { [A]: 6, [B]: 9, [C]: 20 }),
  ];

  it("tells votes and rank at press, at close and settled, ties going to the newer paper", () => {
    const courses = coursesOf(DAY, snapshots, everyone);
    expect(courses.get(A)).toEqual({
      press: { votes: 3, rank: 1 },
      close: { votes: 5, rank: 3 },
      settled: { votes: 6, rank: 3 },
      latest: { votes: 6, rank: 3 },
    });
    expect(courses.get(C)).toEqual({
      close: { votes: 5, rank: 2 },
      settled: { votes: 20, rank: 1 },
      latest: { votes: 20, rank: 1 },
    });
  });

  it("leaves withdrawn papers out of every rank", () => {
    const courses = coursesOf(DAY, snapshots, (id) => id !== B);
    expect(courses.has(B)).toBe(false);
    expect(courses.get(A)?.latest).toEqual({ votes: 6, rank: 2 });
  });
});

describe("climbOf", () => {
  it.each([
    [{ press: { votes: 1, rank: 9 }, latest: { votes: 9, rank: 2 } }, 7],
    [{ press: { votes: 1, rank: 2 }, latest: { votes: 1, rank: 5 } }, -3],
    [{ latest: { votes: 1, rank: 5 } }, undefined],
  ])("of %j is %s", (course, climb) => {
    expect(climbOf(course)).toBe(climb);
  });
});

describe("isSleeper", () => {
  const from = (press: number, settled: number) => ({
    press: { votes: 1, rank: press },
    settled: { votes: 9, rank: settled },
  });
  const fromClose = (press: number | undefined, close: number, settled: number) => ({
    ...(press === undefined ? {} : { press: { votes: 1, rank: press } }),
    close: { votes: 1, rank: close },
    settled: { votes: 9, rank: settled },
  });
  it.each([
    ["settled far above press", from(25, 4), 30, true],
    ["climbed, but to the lower half", from(30, 20), 30, false],
    ["climbed a few places only", from(8, 4), 12, false],
    ["climbed less than a quarter of a long list", from(15, 9), 40, false],
    ["fell", from(2, 10), 30, false],
    ["not settled yet", { press: { votes: 1, rank: 30 } }, 30, false],
    ["was low in the full list, though not among the few at press", fromClose(3, 27, 2), 30, true],
    ["came after press, and rose from the foot of the full list", fromClose(undefined, 27, 2), 30, true],
    ["came after press, and was high up at close already", fromClose(undefined, 5, 2), 30, false],
  ])("a paper that %s", (_, course, papers, sleeper) => {
    expect(isSleeper(course, papers)).toBe(sleeper);
  });
});
