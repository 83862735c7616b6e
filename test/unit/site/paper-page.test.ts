import { describe, expect, it } from "vitest";
import { renderPaperPages } from "#site/html/paper-page.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { PaperDigest } from "#site/site-model.ts";
import { inventPaper } from "../papers/invented-paper.ts";
import { modelOf } from "./invented-model.ts";
import { textOf } from "./text-of.ts";

const pageOf = (title: string, days: readonly string[] = ["2026-02-05"]) => {
  const paper = inventPaper("2602.00001", { title });
  const [first, ...others] = days.map((day) => ({ day: day as ListDay, ranked: {}, course: {} }));
  const press = { votes: 27, rank: 5 };
  const appearances = [...others.toReversed(), { ...first!, ranked: { press: 26 }, course: { press } }];
  const digest: PaperDigest = { id: paper.id, paper, appearances };
  const [, english] = [...renderPaperPages(modelOf([], { papers: [digest] }))];
  return textOf(english!);
};

describe("a paper's page", () => {
  it("names the day of a rank when the paper was on other lists too, though it had no rank there", () => {
    const dated = /<th scope="row">\s*<small>5 February 2026<\/small>/;
    expect(pageOf("Twice", ["2026-02-05", "2026-01-30"])).toMatch(dated);
    expect(pageOf("Once")).toMatch(/<th scope="row">\s*at press/);
  });

  it("ends the title in a citation once, also where it ends in a mark of its own", () => {
    expect(pageOf("A Statement")).toContain("<cite>A Statement</cite>.");
    expect(pageOf("A Question?")).toMatch(/<cite>A Question\?<\/cite>\s*<a/);
  });
});
