import { describe, expect, it } from "vitest";
import { countPresence, countRecognised, findDrift, type Presence, WATCHED_FIELDS } from "#papers/presence.ts";
import { inventListed } from "./invented-paper.ts";

const presence = (share: number, papers: number): Presence =>
  Object.fromEntries(WATCHED_FIELDS.map((field) => [field, Math.round(share * papers)])) as Presence;
const row = (share: number, papers: number) => ({ papers, presence: presence(share, papers) });
const month = Array.from({ length: 20 }, () => row(0.6, 30));

describe("countPresence", () => {
  it("counts the papers that carry each optional field", () => {
    const summary = { text: "S.", origin: "upstream" } as const;
    const code = { owner: "o", name: "n" };
    const listed = [
      inventListed("2602.00001", { stars: 5 }, { summary, code, keywords: ["a"] }),
      inventListed("2602.00002", {}, { code, projectPage: "https://example.org/" }),
    ];
    expect(countPresence(listed)).toEqual({
      summary: 1,
      keywords: 1,
      organization: 0,
      code: 2,
      stars: 1,
      projectPage: 1,
    });
  });
});

describe("countRecognised", () => {
  it("counts the papers with mathematics, with a topic, and of an organisation that is known", () => {
    const listed = [
      inventListed("2602.00001", 0, {
        title: "Zzz",
        abstract: "See $x^2$.",
        organization: { account: "google", name: "Google" },
      }),
      inventListed("2602.00002", 0, { keywords: ["reinforcement learning"] }),
      inventListed("2602.00003", 0, {
        title: "Zzz",
        abstract: "",
        organization: { account: "no-such-lab", name: "No Such Lab" },
      }),
    ];
    expect(countRecognised(listed)).toEqual({ mathematics: 1, topics: 1, organizations: 1 });
  });
});

describe("findDrift", () => {
  it("names every field whose share fell by more than half", () => {
    const now = { papers: 30, presence: { ...presence(0.6, 30), summary: 3 } };
    expect(findDrift(now, month)).toEqual([{ field: "summary", before: 0.6, now: 0.1 }]);
  });

  it.each([
    ["the share only wavers", row(0.4, 30), month],
    ["the issue is too small to tell", row(0, 5), month],
    ["too little came before", row(0, 30), month.slice(0, 1)],
    ["the field was rare before", row(0, 30), Array.from({ length: 20 }, () => row(0.05, 30))],
    ["earlier rows did not count yet", row(0, 30), [{ papers: 900 }]],
  ])("raises nothing when %s", (_, now, earlier) => {
    expect(findDrift(now, earlier)).toEqual([]);
  });
});
