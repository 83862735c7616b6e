import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDayList } from "#adapters/hugging-face/read-day-list.ts";
import { parseInstant } from "#papers/instant.ts";
import { parseListDay } from "#papers/list-day.ts";
import { inventEntry } from "./invented-entry.ts";

const day = parseListDay("2026-02-05")!;
const capturedAt = parseInstant("2026-02-05T15:52:44Z")!;
const read = (...entries: unknown[]) => readDayList(day, entries, capturedAt, "raw");
const readOne = (overrides: Record<string, unknown>) => {
  const { listed, rejects } = read(inventEntry("2602.04705", overrides));
  expect(rejects).toEqual([]);
  return listed[0]!;
};

describe("an entry", () => {
  it("becomes a paper and how it stands", () => {
    expect(read(inventEntry("2602.04705"))).toEqual({
      day,
      capturedAt,
      raw: "raw",
      rejects: [],
      listed: [
        {
          paper: {
            id: "2602.04705",
            title: "An invented paper numbered 2602.04705",
            abstract: "It says nothing. It proves less.",
            authors: ["Ada Invented", "Ben Imagined"],
            publishedOn: "2026-02-03",
            keywords: [],
          },
          standing: { votes: 7, comments: 2 },
        },
      ],
    });
  });

  it("brings along what upstream knows besides", () => {
    const { paper, standing } = readOne({
      ai_summary: "  One line.\n",
      ai_keywords: ["agents", "", " Agents ", "search"],
      organization: { _id: "x", name: "google", fullname: " Google " },
      githubRepo: "https://github.com/invented/paper",
      githubStars: 12,
      projectPage: " https://invented.example/paper",
      withdrawnAt: "2026-02-06T08:00:00.123Z",
    });
    expect(paper).toMatchObject({
      summary: { text: "One line.", origin: "upstream" },
      keywords: ["agents", "search"],
      organization: { account: "google", name: "Google" },
      code: { owner: "invented", name: "paper" },
      projectPage: "https://invented.example/paper",
      withdrawnAt: "2026-02-06T08:00:00Z",
    });
    expect(standing).toEqual({ votes: 7, comments: 2, stars: 12 });
  });

  it("fills the gaps of its abstract while their spaces still tell them", () => {
    const { paper } = readOne({
      title: "KettleMind: Boiling",
      summary: "Given water,  boils it. We present , a kettle.",
    });
    expect(paper.abstract).toBe("Given water, KettleMind boils it. We present KettleMind, a kettle.");
  });

  const WISHES = [
    "ai_summary ai_keywords organization githubRepo githubStars projectPage withdrawnAt publishedAt mediaUrls",
    "submittedOnDailyAt submittedOnDailyBy",
  ].flatMap((names) => names.split(" "));

  it.each(WISHES)("stays a paper whatever becomes of %s", (name) => {
    for (const value of [undefined, null, 5, -1, "", " ", "x", true, [], [null], {}, { name: 1 }])
      readOne({ [name]: value });
  });

  it("may lack its comments and everything outside `paper`", () => {
    const { paper } = inventEntry("2602.04705");
    expect(read({ paper }).listed[0]?.standing).toEqual({ votes: 7, comments: 0 });
  });

  it.each([-1, 1.5, "3"])("has no comments when upstream counts %j of them", (numComments) => {
    expect(read({ ...inventEntry("2602.04705"), numComments }).listed[0]?.standing.comments).toBe(0);
  });

  it("leaves out authors who asked to be hidden, and names nobody twice over", () => {
    const authors = [
      { name: " Ada\n  Invented", hidden: false },
      { name: "Ben", hidden: true },
      { name: "Cho" },
      {},
      5,
    ];
    expect(readOne({ authors }).paper.authors).toEqual(["Ada Invented", "Cho"]);
  });

  it.each([
    [String.raw`Ada Nguy\~ên`, "Ada Nguyễn"],
    [String.raw`Ben St\ütz`, "Ben Stütz"],
    [String.raw`Zo\"e Invented`, "Zoë Invented"],
    ["Juan-Ada~Inventada", "Juan-Ada Inventada"],
    ['Cho "Kettle" D\'Invented Jr.', 'Cho "Kettle" D\'Invented Jr.'],
  ])("reads %j in its list of authors as %j", (name, spelled) => {
    expect(readOne({ authors: [{ name }] }).paper.authors).toEqual([spelled]);
  });

  it("keeps two authors who share a name", () => {
    expect(readOne({ authors: [{ name: "Wei Invented" }, { name: "Wei Invented" }] }).paper.authors).toHaveLength(2);
  });

  it("has no stars without a repository they could belong to", () => {
    expect(readOne({ githubStars: 5 }).standing).toEqual({ votes: 7, comments: 2 });
  });

  it("takes an organisation's account for its name when it gives none", () => {
    expect(readOne({ organization: { name: "acme-lab" } }).paper.organization).toEqual({
      account: "acme-lab",
      name: "acme-lab",
    });
  });

  it.each(["../etc", "a/b", ".", "", "a b", "<b>"])("has no organisation when its account is %j", (name) => {
    expect(readOne({ organization: { name, fullname: "Acme" } }).paper.organization).toBeUndefined();
  });

  it("is accepted although it names another day", () => {
    readOne({ submittedOnDailyAt: "2026-02-04T00:00:00.000Z" });
  });

  it.each([undefined, "yesterday", "2026-02-30T00:00:00.000Z"])(
    "has no day of publication when it says %j: none is made up",
    (publishedAt) => {
      expect(readOne({ publishedAt }).paper).not.toHaveProperty("publishedOn");
    },
  );

  it("counts as withdrawn when it says so in a way nobody can read", () => {
    expect(readOne({ withdrawnAt: "yes" }).paper.withdrawnAt).toBe("2026-02-05T02:30:00Z");
  });

  it("has no version in its id", () => {
    expect(readOne({ id: " 2602.04705v3 " }).paper.id).toBe("2602.04705");
  });
});

describe("an entry that cannot become a paper", () => {
  it.each([
    [{ id: undefined }, '"paper.id" is missing; expected a text'],
    [{ id: 2602.04705 }, '"paper.id" is 2602.04705; expected a text'],
    [{ id: "math/0211159" }, '"paper.id" is "math/0211159"; expected an arXiv id such as 2602.04705'],
    [{ id: "" }, '"paper.id" is ""; expected an arXiv id such as 2602.04705'],
    [{ title: null }, '"paper.title" is null; expected a text'],
    [{ title: "\u200b \n" }, '"paper.title" is blank; expected a title'],
    [{ summary: ["x"] }, '"paper.summary" is a list; expected a text'],
    [{ summary: " " }, '"paper.summary" is blank; expected an abstract'],
    [{ authors: "Ada" }, '"paper.authors" is "Ada"; expected a list of authors'],
    [{ authors: [] }, '"paper.authors" names nobody who may be shown'],
    [{ authors: [{ name: "Ada", hidden: true }, { name: " " }] }, '"paper.authors" names nobody who may be shown'],
    [{ upvotes: undefined }, '"paper.upvotes" is missing; expected a whole number'],
    [{ upvotes: 3_000_000_000 }, '"paper.upvotes" is 3000000000; expected a whole number up to 2147483647'],
    [{ upvotes: -3 }, '"paper.upvotes" is -3; expected a whole number from 0 up'],
    [{ upvotes: 1.5 }, '"paper.upvotes" is 1.5; expected a whole number'],
    [{ upvotes: "12" }, '"paper.upvotes" is "12"; expected a whole number'],
    [{ upvotes: "9".repeat(80) }, `"paper.upvotes" is "${"9".repeat(60)}" and more; expected a whole number`],
  ])("is rejected: %j", (overrides, reason) => {
    expect(read(inventEntry("2602.00001"), inventEntry("2602.04705", overrides)).rejects).toEqual([
      expect.objectContaining({ position: 1, reason }),
    ]);
  });

  it.each([
    [null, "the entry is null; expected an object"],
    ["text", 'the entry is "text"; expected an object'],
    [[], "the entry is a list; expected an object"],
    [{}, '"paper" is missing; expected an object'],
    [{ paper: null }, '"paper" is null; expected an object'],
  ])("is rejected: %j", (entry, reason) => {
    expect(read(entry).rejects).toEqual([{ position: 0, reason }]);
  });

  it("is rejected with its id as it came, shortened if need be", () => {
    expect(read(inventEntry("x".repeat(900))).rejects[0]?.id).toBe("x".repeat(60));
  });

  it("is rejected when it is too large to be kept", () => {
    const authors = Array.from({ length: 40_000 }, (_, index) => ({ name: `Author ${index}` }));
    expect(read(inventEntry("2602.04705", { authors })).rejects[0]?.reason).toMatch(/^the paper takes \d+ bytes/);
  });

  it("is rejected when the list has it already", () => {
    const { listed, rejects } = read(
      inventEntry("2602.04705"),
      inventEntry("2602.04705v2", {}, 9),
      inventEntry("2602.1"),
    );
    expect(listed.map(({ standing }) => standing.votes)).toEqual([7]);
    expect(rejects[0]).toEqual({ position: 1, id: "2602.04705", reason: "listed twice" });
  });

  it("does not count as the first of two", () => {
    const { listed, rejects } = read(inventEntry("2602.04705", { title: "" }), inventEntry("2602.04705"));
    expect([listed.length, rejects.length]).toEqual([1, 1]);
  });
});

it("every entry is a paper or a reject, whatever it holds", () => {
  const overrides = fc.dictionary(
    fc.constantFrom("id", "title", "summary", "authors", "upvotes", "organization", "githubRepo", "projectPage"),
    fc.oneof(fc.jsonValue(), fc.webUrl()),
  );
  const entry = fc.oneof(
    fc.jsonValue(),
    overrides.map((fields) => inventEntry("2602.04705", fields)),
  );
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const { listed, rejects } = read(...entries);
      expect(listed.length + rejects.length).toBe(entries.length);
      expect(new Set(listed.map(({ paper }) => paper.id)).size).toBe(listed.length);
      for (const { paper } of listed) expect(paper.authors).not.toHaveLength(0);
    }),
  );
});
