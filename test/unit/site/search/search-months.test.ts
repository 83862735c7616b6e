import { describe, expect, it } from "vitest";
import type { ArxivId } from "#papers/arxiv-id.ts";
import { rowsOfMonth } from "#site/downloads/month-rows.ts";
import { foldName } from "#site/search/match-names.ts";
import { readCatalog, readTextPart } from "#site/search/read-shards.ts";
import { renderSearchFiles } from "#site/search/search-files.ts";
import { type Query, searchMonths } from "#site/search/search-months.ts";
import type { Catalog, Names, TextPart } from "#site/search/shards.ts";
import { inventListed } from "../../papers/invented-paper.ts";
import { inventIssue, modelOf } from "../invented-model.ts";
import { textOf } from "../text-of.ts";

const PAPERS = [
  inventListed("2602.00011", 50, {
    title: "Diffusion Transformers for Video Generation",
    abstract: "We train a zeppelin of 양자컴퓨터의 kind.",
    authors: ["Zoë Müller", "Ada Invented"],
  }),
  inventListed("2602.00012", 90, {
    title: "Reinforcement Learning from Human Feedback Revisited",
    organization: { account: "google", name: "Google" },
  }),
  inventListed("2602.00013", 10, { title: "양자컴퓨터의 오류 정정과 확산모델", keywords: ["quantum"] }),
  inventListed("2601.09999", 20, {
    title: "A Benchmark of Large Language Models",
    organization: { account: "samsung", name: "Samsung" },
  }),
  inventListed("2602.00014", 5, { title: "Quiet Paper", organization: { account: "odd-labs", name: "Odd Labs" } }),
  inventListed("2602.00015", 3, {
    title: "Gauge-3 Tells Left-to-Right Knitting Apart",
    abstract: "A state-of-the-art loom (warp/weft) is compared with the Loom-2 of old.",
  }),
];

const model = modelOf([[inventIssue("2026-02-05", PAPERS), PAPERS]]);
const files = new Map([...renderSearchFiles(model)].map((file) => [file.path, JSON.parse(textOf(file)) as object]));
const file = (path: string): unknown => files.get(`data/search/${path}`);

const allNames = file("names.json") as Names;
const names = {
  topics: allNames.topics.map(([slug, ...more]) => foldName(slug, more)),
  organizations: allNames.organizations.map(([slug, ...more]) => foldName(slug, more)),
};

function load(withText: boolean) {
  const month = readCatalog(file("2026-02/catalog.json") as Catalog);
  for (let part = 0; part < (withText ? 32 : 0); part += 1)
    readTextPart(month, part, file(`2026-02/${part.toString(16).padStart(2, "0")}.json`) as TextPart);
  return month;
}

const find = (text: string, { withText = false, ...more }: Partial<Query> & { withText?: boolean } = {}) =>
  searchMonths([load(withText)], names, { text, sort: "relevance", ...more }).map(({ id }) => id as ArxivId);

describe("search", () => {
  it.each([
    ["a word of the title", "transformers", "2602.00011"],
    ["the beginning of one", "transf", "2602.00011"],
    ["a slip of the keyboard", "trasnformers", "2602.00011"],
    ["an arXiv number", "2602.00011", "2602.00011"],
    ["an arXiv number with its prefix", "arXiv:2601.09999", "2601.09999"],
    ["a Korean word inside another, with a particle behind it", "컴퓨터", "2602.00013"],
    ["a Korean word with a particle of its own", "확산모델을", "2602.00013"],
    ["an organisation in English", "google", "2602.00012"],
    ["an organisation in Korean", "구글", "2602.00012"],
    ["an organisation in Korean with a particle", "구글의", "2602.00012"],
    ["an organisation by its initial consonants", "ㄱㄱ", "2602.00012"],
    ["an organisation of no registry", "", "2602.00014"],
    ["a topic in Korean", "강화학습", "2602.00012"],
    ["two words of different kinds", "google feedback", "2602.00012"],
    ["words of the title that a hyphen joins", "left-to-right", "2602.00015"],
    ["a name with a number behind a hyphen", "GAUGE-3", "2602.00015"],
    ["the title as it is written", "Gauge-3 Tells Left-to-Right Knitting Apart", "2602.00015"],
    ["a slip in one of the words that a hyphen joins", "video-trasnformers", "2602.00011"],
    ["a topic in Korean, its words joined by a hyphen", "강화-학습", "2602.00012"],
    ["an arXiv number with its version", "2602.00011v2", "2602.00011"],
    ["an organisation in a question", "latest papers about google", "2602.00012"],
    ["an organisation in a Korean question", "구글 관련 최신 논문을", "2602.00012"],
    ["an arXiv number as an address", "https://arxiv.org/abs/2602.00011v1", "2602.00011"],
  ])("finds by %s", (_, text, id) => {
    const found = text === "" ? find("", { organization: "odd-labs" }) : find(text);
    expect(found[0]).toBe(id);
  });

  it.each([
    ["a word of the abstract", "zeppelin"],
    ["the beginning of one", "zepp"],
    ["an author, without accents", "muller"],
    ["an author as written", "Müller"],
    ["a Korean word of the abstract", "양자컴퓨터"],
  ])("finds by %s once the text is loaded", (_, text) => {
    expect(find(text, { withText: true })).toContain("2602.00011");
    expect(find(text)).not.toContain("2602.00011");
  });

  it.each([
    ["joined by hyphens", "state-of-the-art"],
    ["joined by a slash", "warp/weft"],
    ["of which one stands in the title and one in the abstract", "knitting-loom"],
    ["of which one is a number", "loom-2"],
    ["among which are some too common to tell papers apart", "a loom is compared with the loom of old"],
  ])("finds by words %s once the text is loaded", (_, text) => {
    expect(find(text, { withText: true })).toEqual(["2602.00015"]);
  });

  it("wants all words to fit", () => {
    expect(find("google zeppelins papers")).toEqual([]);
    expect(find("google transformers")).toEqual([]);
    expect(find("qqqq")).toEqual([]);
  });

  it("filters by topic and organisation, and sorts by votes and by day", () => {
    expect(find("", { organization: "google" })).toEqual(["2602.00012"]);
    expect(find("", { sort: "votes" })[0]).toBe("2602.00012");
    expect(find("", { sort: "new" })).toEqual([
      "2602.00015",
      "2602.00014",
      "2602.00013",
      "2602.00012",
      "2602.00011",
      "2601.09999",
    ]);
  });

  it("reads back what the catalog was made of", () => {
    const rows = rowsOfMonth(model.periods.find(({ period }) => period.kind === "month")!);
    const loaded = load(false).papers.map(({ id, votes, day }) => [id, votes, day]);
    expect(loaded).toEqual(
      rows
        .map(({ entry }) => [entry.paper.id, entry.standing.votes, entry.days.at(-1)])
        .toSorted((a, b) => (a[0]! < b[0]! ? -1 : 1)),
    );
  });

  it("does not read a part that was made of another set of papers", () => {
    const month = load(false);
    expect(readTextPart(month, 0, { of: "00000000", terms: "zeppelin", postings: "0" })).toBe(false);
    expect(month.text.size).toBe(0);
  });
});
