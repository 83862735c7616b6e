import { describe, expect, it } from "vitest";
import type { Instant } from "#papers/instant.ts";
import type { ListDay } from "#papers/list-day.ts";
import { type DayOfPeriod, rankPeriod } from "#papers/period-ranking.ts";
import { inventPaper } from "./invented-paper.ts";

const day = (name: string, capturedAt: string, votes: Record<string, number>): DayOfPeriod => ({
  day: name as ListDay,
  capturedAt: capturedAt as Instant,
  listed: Object.entries(votes).map(([id, count]) => ({
    paper: inventPaper(id),
    standing: { votes: count, comments: 0 },
  })),
});

describe("rankPeriod", () => {
  const monday = day("2026-02-02", "2026-02-09T03:00:00Z", { "2602.00001": 30, "2602.00002": 8 });
  const friday = day("2026-02-06", "2026-02-07T03:00:00Z", { "2602.00001": 20, "2602.00003": 25 });

  it("counts a paper that was listed twice once, with the votes that were seen last", () => {
    const ranked = rankPeriod([friday, monday]);
    expect(ranked.map(({ paper, standing, rank, days }) => [paper.id, standing.votes, rank, days])).toEqual([
      ["2602.00001", 30, 1, ["2026-02-02", "2026-02-06"]],
      ["2602.00003", 25, 2, ["2026-02-06"]],
      ["2602.00002", 8, 3, ["2026-02-02"]],
    ]);
  });

  it("says of each paper when its votes were seen, which is not when the period was", () => {
    expect(rankPeriod([friday, monday]).map(({ paper, capturedAt }) => [paper.id, capturedAt])).toEqual([
      ["2602.00001", monday.capturedAt],
      ["2602.00003", friday.capturedAt],
      ["2602.00002", monday.capturedAt],
    ]);
  });

  it("does not depend on the order in which the days come", () => {
    expect(rankPeriod([monday, friday])).toEqual(rankPeriod([friday, monday]));
  });
});
