import { describe, expect, it } from "vitest";
import { cardOf } from "#papers/paper-card.ts";
import { joinMarkup } from "#site/html/html.ts";
import { compactEntry } from "#site/html/components/compact-list.ts";
import { paperEntry } from "#site/html/components/paper-entry.ts";
import { inventListed } from "../papers/invented-paper.ts";

const listed = { ...inventListed("2602.00001", 62), rank: 2 };
const course = { press: { votes: 20, rank: 2 }, close: { votes: 62, rank: 1 }, latest: { votes: 62, rank: 1 } };

describe("a paper's numbers", () => {
  it("are followed by a noun that fits them, also where it is only heard", () => {
    const of = (count: number) => {
      const code = { owner: "ada", name: "x" };
      const given = { ...inventListed("2602.00001", { votes: count, stars: count }, { code }), rank: 2 };
      const compact = compactEntry("en", { card: cardOf(given.paper), votes: count });
      return [paperEntry("en", given, { abstract: true }), compact].map(joinMarkup).join("").replaceAll(/\s+/g, " ");
    };
    expect(of(1).match(/upvotes?|stars?(?=<)/g)).toEqual(["upvote", "star", "upvote"]);
    expect(of(2).match(/upvotes?|stars?(?=<)/g)).toEqual(["upvotes", "stars", "upvotes"]);
  });
});

describe("the rule above a paper", () => {
  const inkOf = (entry: typeof listed | (Omit<typeof listed, "rank"> & { rank?: number })) =>
    /width="([\d.]+)%"/.exec(joinMarkup(paperEntry("en", entry, { abstract: true, leaderVotes: 124 })))?.[1];

  it("is drawn in ink as far as its votes reach towards the first one's", () => {
    expect(inkOf(listed)).toBe("50.0");
  });

  it("is bare above a withdrawn paper, which has votes and no rank", () => {
    const { rank: _rank, ...withdrawn } = listed;
    expect(inkOf(withdrawn)).toBe("0.4");
  });
});

describe("a paper's course in a ranking", () => {
  it("keeps a moment with its rank and votes on one line, and leaves nothing at its end when the next one begins another", () => {
    const entry = joinMarkup(paperEntry("en", { ...listed, course }, { abstract: true }));
    expect(entry).toMatch(
      /<p><span>at\u00a0press\u00a0#2\u00a0\(20\)<\/span><span>at\u00a0close\u00a0#1\u00a0\(62\)<\/span><span>up/,
    );
  });

  it("says what the small number beside the votes is: once to everybody, and every time to those who listen", () => {
    const votesOf = (locale: "en" | "ko", first: boolean) =>
      /<i>(.*?)<\/i>/.exec(joinMarkup(paperEntry(locale, { ...listed, course }, { abstract: true, first })))?.[1];
    expect(votesOf("en", true)).toBe("+42 since press");
    expect(votesOf("ko", true)).toBe("발행 뒤 +42");
    expect(votesOf("en", false)).toBe('+42<span class="vh"> since press</span>');
    expect(votesOf("ko", false)).toBe('<span class="vh">발행 뒤 </span>+42');
  });

  it("is not told while there is nothing to compare", () => {
    const entry = joinMarkup(paperEntry("en", { ...listed, course: { press: course.press } }, { abstract: true }));
    expect(entry).not.toContain("press");
  });
});
