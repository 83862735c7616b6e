import { describe, expect, it } from "vitest";
import { plainKeywordsOf } from "#papers/paper-text.ts";
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
