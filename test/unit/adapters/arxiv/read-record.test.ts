import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AtomEntry, parseAtom } from "#adapters/arxiv/parse-atom.ts";
import { readRecord } from "#adapters/arxiv/read-record.ts";
import type { ArxivId } from "#papers/arxiv-id.ts";
import { cleanLine, cleanParagraphs } from "#papers/clean-text.ts";
import { inventRecord, writeAnswer } from "./invented-record.ts";

const entry: AtomEntry = {
  id: "http://arxiv.org/abs/2602.04705v3",
  summary: " It says nothing.\nIt proves\u200B  less than $x^2$. ",
  updated: "2026-02-03T17:59:46Z",
  primary_category: "cs.CL",
  category: ["cs.CL", "cs.AI"],
  comment: undefined,
  journal_ref: undefined,
  doi: undefined,
};

const read = (overrides: Partial<AtomEntry>) => readRecord({ ...entry, ...overrides });

describe("a record", () => {
  it("holds what every paper has, cleaned, with its TeX", () => {
    expect(readRecord(entry)).toEqual({
      id: "2602.04705",
      version: 3,
      abstract: "It says nothing. It proves less than $x^2$.",
      categories: ["cs.CL", "cs.AI"],
      updatedOn: "2026-02-03",
    });
  });

  it("holds what the authors added", () => {
    const added = read({
      comment: " 12 pages,\n  accepted ",
      journal_ref: "Proc. X\n (2026) ",
      doi: "10.1145/3395363",
    });
    expect(added).toMatchObject({
      comment: "12 pages, accepted",
      journalReference: "Proc. X (2026)",
      doi: "10.1145/3395363",
    });
  });

  it.each(["", " \u200B "])("does not hold a remark of %j", (blank) => {
    expect(read({ comment: blank, journal_ref: blank, doi: blank })).toEqual(readRecord(entry));
  });

  it("keeps the paragraphs of an abstract", () => {
    expect(read({ summary: "One.\n  Two.\n\nThree." })?.abstract).toBe("One.\n\nTwo.\n\nThree.");
  });

  it.each([
    ["10.1007/3-540-40988-2_10", "10.1007/3-540-40988-2_10"],
    ["https://doi.org/10.1145/3395363.3397376", "10.1145/3395363.3397376"],
    ["doi:10.1016/j.physletb.2003.08.045.", "10.1016/j.physletb.2003.08.045"],
    ["10.1000/one; 10.1000/two", "10.1000/one"],
    ["10.1002/(SICI)1096-8644(199601)99:1<1::AID>3.0.CO;2-1", "10.1002/(SICI)1096-8644(199601)99:1<1::AID>3.0.CO;2-1"],
    ["to appear", undefined],
    ["10.1/x", undefined],
    ["10.1145/", undefined],
  ])("reads the DOI %j as %s", (doi, expected) => {
    expect(read({ doi })?.doi).toBe(expected);
  });

  it.each([
    ["https://arxiv.org/abs/2602.04705v12", 12],
    ["http://export.arxiv.org/abs/2602.04705v1", 1],
  ])("reads the version from %s", (id, version) => {
    expect(read({ id })).toMatchObject({ id: "2602.04705", version });
  });
});

describe("the categories of a record", () => {
  it("begin with the primary one, each once", () => {
    const categories = read({ primary_category: "math.OC", category: ["cs.LG", "math.OC", "cs.LG"] })?.categories;
    expect(categories).toEqual(["math.OC", "cs.LG"]);
  });

  it("keep their order when no primary one is named", () => {
    expect(read({ primary_category: undefined, category: ["cs.LG", "math.OC"] })?.categories).toEqual([
      "cs.LG",
      "math.OC",
    ]);
  });

  it.each(["cs.CL", "math.OC", "astro-ph", "astro-ph.GA", "q-bio.QM", "cond-mat.mes-hall", "physics.optics", "gr-qc"])(
    "may be %s",
    (term) => {
      expect(read({ primary_category: term, category: [] })?.categories).toEqual([term]);
    },
  );

  it.each(["68T50", "I.2.7", "68T50 (Primary); 68T07", "", "cs", "cs.", "CS.CL", "../../x", "cs.CL/x", "cs.CLX"])(
    "are never %j",
    (term) => {
      expect(read({ primary_category: term, category: [term, "cs.AI"] })?.categories).toEqual(["cs.AI"]);
    },
  );
});

describe("no record", () => {
  it.each([
    ["without an abstract", { summary: "\n " }],
    ["without a category", { primary_category: undefined, category: ["68T50"] }],
    ["without a version", { id: "http://arxiv.org/abs/2602.04705" }],
    ["with version 0", { id: "http://arxiv.org/abs/2602.04705v0" }],
    ["with an id from before 2007", { id: "http://arxiv.org/abs/quant-ph/0201082v1" }],
    ["with an address elsewhere", { id: "http://arxiv.example/abs/2602.04705v1" }],
    ["with two versions", { id: "http://arxiv.org/abs/2602.04705v1v2" }],
    ["without a date", { updated: "yesterday" }],
    ["with a date that is none", { updated: "2026-02-30T17:59:46Z" }],
  ])("is made of an entry %s", (_, overrides) => {
    expect(read(overrides)?.id).toBe((overrides as { id?: string }).id?.endsWith("v1v2") ? "2602.04705" : undefined);
  });
});

it("comes back from arXiv's form as it went in, whatever is written in it", () => {
  const digits = fc.integer({ min: 10_000, max: 99_999 });
  const nonBlank = (clean: (text: string) => string) =>
    fc.string({ unit: "grapheme", maxLength: 200 }).map(clean).filter(Boolean);
  const records = fc.record(
    {
      id: digits.map((number) => `2602.${number}` as ArxivId),
      abstract: nonBlank(cleanParagraphs),
      categories: fc.constant(["cs.CL"]),
      version: fc.integer({ min: 1, max: 99 }),
      updatedOn: fc.constant("2026-02-03"),
      comment: nonBlank(cleanLine),
      journalReference: nonBlank(cleanLine),
    },
    { requiredKeys: ["id", "abstract", "categories", "version", "updatedOn"] },
  );
  fc.assert(
    fc.property(records, (record) => {
      expect(parseAtom(writeAnswer(inventRecord(record.id, record)))?.entries.map(readRecord)).toEqual([record]);
    }),
  );
});
