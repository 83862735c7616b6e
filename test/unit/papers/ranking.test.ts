import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type RankedPaper, rankPapers } from "#papers/ranking.ts";
import { inventListed } from "./invented-paper.ts";

const withdrawn = { withdrawnAt: "2026-02-05T04:00:00Z" };
const order = (ranked: readonly RankedPaper[]) => ranked.map(({ paper, rank }) => [paper.id, rank]);

describe("rankPapers", () => {
  it("ranks by votes, and of equals the newer id first", () => {
    const listed = [
      inventListed("2602.00001", 5),
      inventListed("2602.00003", 5),
      inventListed("2602.00002", 5),
      inventListed("2601.99999", 61),
      inventListed("2602.00004", 0),
    ];
    expect(order(rankPapers(listed))).toEqual([
      ["2601.99999", 1],
      ["2602.00003", 2],
      ["2602.00002", 3],
      ["2602.00001", 4],
      ["2602.00004", 5],
    ]);
  });

  it("keeps withdrawn papers behind all others, without a rank and without taking one", () => {
    const listed = [
      inventListed("2602.00001", 90, withdrawn),
      inventListed("2602.00002", 3),
      inventListed("2602.00003", 99, withdrawn),
      inventListed("2602.00004", 0),
    ];
    expect(order(rankPapers(listed))).toEqual([
      ["2602.00002", 1],
      ["2602.00004", 2],
      ["2602.00003", undefined],
      ["2602.00001", undefined],
    ]);
  });

  it("gives a withdrawn paper no rank at all, rather than an empty one that a file would carry", () => {
    expect(Object.keys(rankPapers([inventListed("2602.00001", 1, withdrawn)])[0]!)).toEqual(["paper", "standing"]);
  });

  it("ranks nothing when nothing is listed", () => {
    expect(rankPapers([])).toEqual([]);
  });

  const anyListed = fc
    .uniqueArray(fc.record({ number: fc.nat({ max: 60 }), votes: fc.nat({ max: 4 }), gone: fc.boolean() }), {
      selector: ({ number }) => number,
      maxLength: 40,
    })
    .map((papers) =>
      papers.map(({ number, votes, gone }) =>
        inventListed(`2602.${String(number).padStart(5, "0")}`, votes, gone ? withdrawn : {}),
      ),
    );

  it("ranks the same papers in the same order, however upstream sorted them", () => {
    const shuffled = anyListed.chain((listed) =>
      fc.tuple(fc.constant(listed), fc.shuffledSubarray(listed, { minLength: listed.length })),
    );
    const property = fc.property(shuffled, ([listed, other]) => {
      expect(rankPapers(other)).toEqual(rankPapers(listed));
    });
    fc.assert(property);
  });

  it("lists every paper once, with ranks from 1 without a gap", () => {
    const property = fc.property(anyListed, (listed) => {
      const ranked = rankPapers(listed);
      expect(new Set(ranked.map(({ paper }) => paper))).toEqual(new Set(listed.map(({ paper }) => paper)));
      expect(ranked).toHaveLength(listed.length);
      const ranks = ranked.flatMap(({ rank }) => rank ?? []);
      expect(ranks).toEqual(ranks.map((_, index) => index + 1));
      expect(ranks).toHaveLength(listed.filter(({ paper }) => paper.withdrawnAt === undefined).length);
    });
    fc.assert(property);
  });
});
