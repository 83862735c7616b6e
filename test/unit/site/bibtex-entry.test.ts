import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bibtexEntry } from "#site/citation/bibtex-entry.ts";
import { inventListed } from "../papers/invented-paper.ts";
import { HOSTILE } from "./invented-model.ts";

const entryOf = (more: Parameters<typeof inventListed>[2]) => bibtexEntry(inventListed("2602.00001", 3, more).paper);

describe("a BibTeX entry", () => {
  it("has what arXiv's own has", () => {
    const entry = entryOf({
      title: "The Long Afternoon: Memory & 50% More",
      authors: ["Ada Imagined", "Qwen and friends"],
      publishedOn: "2026-02-04",
    });
    expect(entry.split("\n")).toEqual([
      "@misc{imagined2026long,",
      String.raw`  title         = {{The Long Afternoon: Memory \& 50\% More}},`,
      "  author        = {Ada Imagined and {Qwen and friends}},",
      "  year          = {2026},",
      "  eprint        = {2602.00001},",
      "  archivePrefix = {arXiv},",
      "  url           = {https://arxiv.org/abs/2602.00001},",
      "}",
    ]);
  });

  it("names no author where none is known, as of a day of the original blog", () => {
    expect(entryOf({ authors: [] })).not.toContain("author");
  });

  it("gives the publisher's DOI as it is, which BibTeX's styles make a link of", () => {
    const { paper } = inventListed("2602.00001", 3, {});
    const arxiv = {
      abstract: "A.",
      categories: ["cs.CV"],
      version: 1,
      updatedOn: "2026-02-04",
      doi: "10.1000/978_1#{2}",
    };
    expect(bibtexEntry({ ...paper, arxiv })).toContain("= {10.1000/978_1#%7B2%7D},");
  });

  it("is one entry whatever the title and the authors are called", () => {
    const name = fc.oneof(fc.string(), fc.constantFrom(HOSTILE, "}{", "a\\", "@misc{x,", "李 and 金"));
    const property = fc.property(name, fc.array(name, { minLength: 1, maxLength: 3 }), (title, authors) => {
      const entry = entryOf({ title, authors });
      const plain = entry.replaceAll(/\\[&%$#_{}]/g, "");
      let depth = 0;
      for (const [index, character] of [...plain].entries()) {
        depth += character === "{" ? 1 : character === "}" ? -1 : 0;
        expect(depth > 0 || index < "@misc".length || index === [...plain].length - 1).toBe(true);
      }
      expect(depth).toBe(0);
      expect(entry).toMatch(/^@misc\{[a-z\d]+,\n/);
    });
    fc.assert(property, { numRuns: 100 });
  });
});
