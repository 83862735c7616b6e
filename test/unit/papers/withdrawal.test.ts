import { describe, expect, it } from "vitest";
import { rankPapers } from "#papers/ranking.ts";
import { withdrawalOf } from "#papers/withdrawal.ts";
import { inventPaper } from "./invented-paper.ts";

const arxiv = { abstract: "A.", categories: ["cs.CL"], version: 2, updatedOn: "2026-02-09" };
const commented = (comment: string) => ({ ...inventPaper("2602.00001"), arxiv: { ...arxiv, comment } });

describe("withdrawalOf", () => {
  it.each([
    "This paper has been withdrawn by the author",
    "This article was withdrawn due to an error in section 3",
    "Withdrawn: the proof is incomplete",
    "Paper withdrawn by the authors",
    "The authors have withdrawn this manuscript",
    "This submission has been withdrawn from arXiv",
  ])("believes arXiv's comment: %s", (comment) => {
    expect(withdrawalOf(commented(comment))).toEqual({ by: "author", on: "2026-02-09" });
  });

  it.each([
    "12 pages, 3 figures",
    "Accepted; an earlier version has been withdrawn from another venue",
    "Withdrawn from ICLR 2026, under review elsewhere",
    "This paper was withdrawn from NeurIPS and extended",
  ])("is not misled by a comment such as: %s", (comment) => {
    expect(withdrawalOf(commented(comment))).toBeUndefined();
  });

  it("knows what its submitter took off the list", () => {
    const paper = { ...inventPaper("2602.00001"), withdrawnAt: "2026-02-07T10:00:00Z" };
    expect(withdrawalOf(paper)).toEqual({ by: "submitter", on: "2026-02-07" });
  });

  it("takes a paper out of the ranking, whoever withdrew it", () => {
    const standing = { votes: 99, comments: 0 };
    const ranked = rankPapers([
      { paper: commented("This paper has been withdrawn."), standing },
      { paper: inventPaper("2602.00002"), standing: { votes: 1, comments: 0 } },
    ]);
    expect(ranked.map(({ paper, rank }) => [paper.id, rank])).toEqual([
      ["2602.00002", 1],
      ["2602.00001", undefined],
    ]);
  });
});
