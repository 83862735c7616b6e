import { describe, expect, it } from "vitest";
import { renderPeriodMarkdown } from "#site/markdown/digest-markdown.ts";
import type { TopicSlug } from "#papers/topics/topic.ts";
import { TOPICS_EDITION } from "#papers/topics/topics.ts";
import type { Instant } from "#papers/instant.ts";
import { inventListed } from "../papers/invented-paper.ts";
import { inventIssue, modelOf } from "./invented-model.ts";
import { textOf } from "./text-of.ts";

const google = {
  organization: { account: "google", name: "Google" },
  topics: { edition: TOPICS_EDITION, slugs: ["agents" as TopicSlug] },
};
const one = inventListed("2602.00001", { votes: 9, stars: 3 }, { ...google, code: { owner: "ada", name: "x" } });
const two = inventListed("2602.00002", 5, google);
const at = (instant: string) => ({ capturedAt: instant as Instant });

function markdownOf(lastSeen: string, locale = "ko") {
  const model = modelOf([
    [inventIssue("2026-02-02", [one], at("2026-02-03T03:00:00Z")), [one]],
    [inventIssue("2026-02-03", [], { kind: "failed", ...at("2026-02-03T03:00:00Z") }), []],
    [inventIssue("2026-02-05", [one, two], at("2026-02-06T03:00:00Z")), [one, two]],
    [inventIssue("2026-02-08", [], { kind: "no list", ...at(lastSeen) }), []],
  ]);
  const name = locale === "ko" ? "ko/2026/w06/2026-w06-weekly-papers.md" : "en/2026/w06/2026-w06-weekly-papers.md";
  return textOf([...renderPeriodMarkdown(model)].find(({ path }) => path === name)!);
}

describe("the weekly digest in Markdown", () => {
  it("says that it still runs until its last day has settled, and then that it is final", () => {
    const noticeOf = (lastSeen: string) => /^> .*$/m.exec(markdownOf(lastSeen, "en"))?.[0];
    expect(noticeOf("2026-02-08T15:00:00Z")).toMatch(/Still in progress when last checked/);
    expect(noticeOf("2026-02-10T03:00:00Z")).toMatch(/may still move/);
    expect(noticeOf("2026-02-15T03:00:00Z")).toMatch(/final/i);
  });

  it("has each paper once, with its days, and no abstract", () => {
    const markdown = markdownOf("2026-02-15T03:00:00Z");
    expect(markdown).toContain("총 **2개**의 논문이 수집되었습니다.");
    expect(markdown.match(/^\d+\. \*\*.*$/gm)).toHaveLength(2);
    expect(markdown).toContain("   - 소개된 날: 2026-02-02, 2026-02-05\n");
    expect(markdown).toContain("   - [코드](https://github.com/ada/x) ⭐ 3 (2026-02-06)\n");
    expect(markdown).not.toContain("Abstract:");
  });

  it("ends with its days, each linked and with what it was, and how many papers are from whom", () => {
    const markdown = markdownOf("2026-02-15T03:00:00Z");
    expect(markdown.slice(markdown.indexOf("## 일별 논문 수"))).toBe(`## 일별 논문 수

- [2026-02-02](https://papers.example/ko/2026/02/02/): 논문 1편
- [2026-02-03](https://papers.example/ko/2026/02/03/): 실패
- [2026-02-05](https://papers.example/ko/2026/02/05/): 논문 2편
- [2026-02-08](https://papers.example/ko/2026/02/08/): 목록 없음

## 주제

- [에이전트](https://papers.example/ko/topics/agents/): 논문 2편

## 기관

- [구글](https://papers.example/ko/organizations/google/): 논문 2편

`);
  });
});
