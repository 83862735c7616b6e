import { parse } from "@retorquere/bibtex-parser";
import { describe, expect, it } from "vitest";
import { downloadOf, DOWNLOADED, inventMonth } from "./month-of.ts";

const source = downloadOf(inventMonth(), "2026-02.bib").toString();
const library = parse(source, { sentenceCase: false, english: false });
const entryOf = (id: string) => library.entries.find(({ key }) => key === `arxiv-${id}`);

describe("the month as BibTeX", () => {
  it("is read without an error, every paper once, under a key made of its id", () => {
    expect(library.errors).toEqual([]);
    expect(library.entries.map(({ key }) => key).toSorted()).toEqual(
      DOWNLOADED.map(({ paper }) => `arxiv-${paper.id}`).toSorted(),
    );
  });

  it("keeps TeX as TeX and everything else as text", () => {
    expect(source).toContain(
      String.raw`title = {{GPT-4V} meets {LaTeX:} {$O(n^2)$} attention at 100\% cost \& braces in {BERT}}`,
    );
    expect(entryOf("2602.00020")?.fields).toMatchObject({
      eprint: "2602.00020",
      primaryclass: "cs.CL",
      doi: "10.1000/x_y(1)",
      year: "2026",
    });
  });

  it("keeps every author one author", () => {
    const authors = entryOf("2602.00020")?.fields.author;
    expect(authors).toHaveLength(5);
    expect(authors?.map((name) => name.name ?? [name.firstName, name.lastName].filter(Boolean).join(" "))).toEqual([
      "José Ñandú",
      "Tom and Jerry",
      "Doe, Jane",
      "others",
      "김철수",
    ]);
    expect(entryOf("2602.00005")?.fields.author).toHaveLength(400);
  });

  it("says of invented papers that they are", () => {
    const sample = downloadOf(inventMonth({ sample: true }), "2026-02.bib").toString();
    expect(sample.match(/note = \{Sample data/g)).toHaveLength(DOWNLOADED.length);
  });
});
