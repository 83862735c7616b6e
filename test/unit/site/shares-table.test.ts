import { expect, it } from "vitest";
import { periodShares } from "#site/html/components/period-shares.ts";
import { byPapersThenName } from "#site/html/components/shares-table.ts";
import { joinMarkup } from "#site/html/html.ts";
import type { PeriodDigest } from "#site/period-digest.ts";

const namesIn = (locale: "ko" | "en", ...names: readonly string[]) =>
  byPapersThenName(
    locale,
    names.map((name) => ({ name, url: "/", papers: name === "Most" ? 2 : 1 })),
  ).map(({ name }) => name);

it("those with as many papers are in the order of the reader's alphabet, whatever their addresses are", () => {
  expect(namesIn("en", "eBay", "Zhejiang", "The University of Hong Kong", "Most", "Élan", "DiDi", "Uber")).toEqual([
    "Most",
    "DiDi",
    "eBay",
    "Élan",
    "Uber",
    "The University of Hong Kong",
    "Zhejiang",
  ]);
  expect(namesIn("ko", "하버드 대학교", "Adobe", "Most", "구글", "베이징대학교")).toEqual([
    "Most",
    "구글",
    "베이징대학교",
    "하버드 대학교",
    "Adobe",
  ]);
});

it.each([
  [["agents"], "Most papers: Agents, with 9.", "에이전트 논문이 9편으로 가장 많습니다."],
  [
    ["agents", "reasoning"],
    "Most papers: Agents and Reasoning, with 9 each.",
    "에이전트 및 추론 논문이 각각 9편으로 가장 많습니다.",
  ],
  [["agents", "reasoning", "robotics", "safety"], undefined, undefined],
])(
  "the sentence above a period's topics names all that lead, unless nobody stands out: %j",
  (leading, english, korean) => {
    const topics = [...leading.map((slug) => ({ slug, papers: 9 })), { slug: "memory", papers: 2 }];
    const digest = { period: { kind: "week", name: "2026-w06" }, topics, organizations: [] } as unknown as PeriodDigest;
    const said = (locale: "ko" | "en") =>
      /<p class="lede">(.*?)<\/p>/.exec(joinMarkup(periodShares(locale, digest)))?.[1];
    expect([said("en"), said("ko")]).toEqual([english, korean]);
  },
);
