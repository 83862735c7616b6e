import { describe, expect, it } from "vitest";
import { plainAbstractOf, plainKeywordsOf } from "#papers/paper-text.ts";
import { paperFacts } from "#site/data/paper-record.ts";
import { inventPaper } from "./invented-paper.ts";

describe("keywords", () => {
  it.each([
    [String.raw`$\rho$-kettles`, "ρ-kettles"],
    [String.raw`\textsc{Kettle} loop`, "Kettle loop"],
    [String.raw`Steam \& Ladders (S\&L)`, "Steam & Ladders (S&L)"],
    [String.raw`Schr\"odinger kettles`, "Schrödinger kettles"],
    ["kettle--ladder gap", "kettle–ladder gap"],
    ["K^2L", "K²L"],
    ["top-5 kettles", "top-5 kettles"],
  ])("are read as their authors typed them: %j", (typed, read) => {
    expect(plainKeywordsOf(inventPaper("2602.90001", { keywords: [typed] }))).toEqual([read]);
  });

  it("come to machines as plain text, each once", () => {
    const keywords = ["kettles", String.raw`\emph{kettles}`, "ladders"];
    expect(paperFacts(inventPaper("2602.90001", { keywords })).keywords).toEqual(["kettles", "ladders"]);
  });
});

describe("abstracts", () => {
  const title = "KettleMind: Boiling Water";
  const abstract = String.raw`We present \method{}, a kettle.`;
  const arxiv = { abstract, categories: ["cs.CL"], version: 1, updatedOn: "2026-02-03" };

  it.each([
    ["arXiv", { arxiv }],
    ["the original blog", { abstract, abstractOrigin: "arxiv" as const }],
    ["Hugging Face", { abstract: abstract.replace("{}", "") }],
  ])("name what an author's macro stands for in the text of %s", (_, text) => {
    expect(plainAbstractOf(inventPaper("2602.90001", { title, ...text }))).toBe("We present KettleMind, a kettle.");
  });
});
