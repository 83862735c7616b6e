import { describe, expect, it } from "vitest";
import { renderSite } from "#site/renderers.ts";
import { inventListed } from "../papers/invented-paper.ts";
import { inventIssue, modelOf } from "./invented-model.ts";
import { textOf } from "./text-of.ts";

const { paper, standing } = inventListed("2601.00001", 5);
const { publishedOn: _, ...undated } = paper;
const listed = [{ paper: undated, standing }];
const files = [...renderSite(modelOf([[inventIssue("2026-02-05", listed, { origin: "blog" }), listed]]))];
const text = (path: string) => textOf(files.find((file) => file.path === path)!);

/** As of the original blog, which noted when it looked and not when arXiv had it. */
describe("a paper whose day of publication is not known", () => {
  it("has none on its page, and the month of its arXiv number where a citation needs a date", () => {
    const page = text("en/papers/2601.00001/index.html");
    expect(page).not.toContain("<dt>Published</dt>");
    expect(page).toContain('name="citation_publication_date" content="2026/01"');
    expect(page).toContain('"datePublished":"2026-01"');
    expect(page).toContain("Ada Invented, Ben Imagined (2026).");
    expect(page).toContain("@misc{invented2026");
    expect(page).not.toMatch(/2026[-/]0[12][-/]0[1-4]/);
  });

  it("has none in the data", () => {
    expect(JSON.parse(text("data/papers/2601.00001.json"))).not.toHaveProperty("publishedOn");
    const [names = "", values = ""] = text("data/2026/02/2026-02.csv").split("\r\n");
    expect(values.split(",")[names.split(",").indexOf("published_on")]).toBe("");
    expect(text("data/2026/02/2026-02.bib")).toMatch(/year = \{2026\},\s+month = \{1\},/);
  });
});
