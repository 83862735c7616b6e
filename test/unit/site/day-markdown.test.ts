import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toString } from "mdast-util-to-string";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { plainKeywordsOf, plainTitleOf } from "#papers/paper-text.ts";
import { parseSettings } from "#config/settings.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { ListedPaper } from "#papers/paper.ts";
import { renderDayMarkdown } from "#site/markdown/digest-markdown.ts";
import type { SiteModel } from "#site/site-model.ts";
import { inventListed } from "../papers/invented-paper.ts";
import { textOf } from "./text-of.ts";
import { HOSTILE, inventIssue, inventModel, modelOf } from "./invented-model.ts";

const PATH = "ko/2026/02/05/2026-02-05-daily-papers.md";

function markdownOf(listed: readonly ListedPaper[], more: Partial<SiteModel> = {}, path = PATH): string {
  const model = modelOf([[inventIssue("2026-02-05", listed), listed]], { settings: parseSettings({}), ...more });
  const file = [...renderDayMarkdown(model)].find((one) => one.path === path);
  return file ? textOf(file) : "";
}

const FULL = inventListed(
  "2602.90001",
  { votes: 1_190, stars: 1_650 },
  {
    title: "Knots: Tying What Was Never Loose",
    abstract: "We tie knots.\n\nThey hold.",
    summary: { text: "Knots hold.", origin: "upstream" },
    keywords: ["knots", "ropes"],
    organization: { account: "invented-labs", name: "Invented Labs" },
    code: { owner: "invented-labs", name: "knots" },
    projectPage: "https://knots.example/",
  },
);
const BARE = inventListed("2602.90002", 61, { title: "Nothing but a Title" });

describe("the digest of a day in Markdown", () => {
  it("has in Korean the very form that readers of the blog know", () => {
    expect(markdownOf([BARE, FULL])).toBe(`---
title: Hugging Face Daily Papers - 2026-02-05
date: 2026-02-05 09:15:00 +0900
categories: [Daily Papers, 일간]
tags: [huggingface, papers, daily, ai]
author: daily-papers-press
---

# Hugging Face Daily Papers - 2026-02-05

총 **2개**의 논문이 수집되었습니다.

## 📊 좋아요 순위

1. **Knots: Tying What Was Never Loose** - 👍 1190
   - 기관: Invented Labs
   - [HF 페이지](https://huggingface.co/papers/2602.90001)
   - [논문 링크](https://arxiv.org/abs/2602.90001)
   - 저자: Ada Invented, Ben Imagined
   - [코드](https://github.com/invented-labs/knots) ⭐ 1650 (2026-02-05)
   - [프로젝트](https://knots.example/)
   - 한줄 요약: Knots hold. (허깅 페이스 요약)
   - 키워드: knots, ropes
   - Abstract: We tie knots. They hold.

2. **Nothing but a Title** - 👍 61
   - [HF 페이지](https://huggingface.co/papers/2602.90002)
   - [논문 링크](https://arxiv.org/abs/2602.90002)
   - 저자: Ada Invented, Ben Imagined
   - 한줄 요약: An invented abstract. (초록에서 발췌)
   - Abstract: An invented abstract.

`);
  });

  it("shows no TeX in keywords", () => {
    const keywords = ["knots", String.raw`\textsc{Ropes}`, String.raw`$\tau$-knots`];
    expect(markdownOf([inventListed("2602.90003", 1, { keywords })])).toContain("knots, Ropes, τ-knots\n");
  });

  it("follows the same pattern in English", () => {
    const english = markdownOf([FULL], {}, PATH.replace("ko", "en"));
    expect(english).toContain("\ncategories: [Daily Papers, Daily]\n");
    expect(english).toContain("\n**1** paper was collected.\n\n## 📊 Ranking by upvotes\n\n1. **Knots");
    expect(english).toMatch(/\n {3}- \[HF page\]\(.*\n {3}- \[Paper\]\(.*\n {3}- Authors: /);
  });

  it.each([
    ["Asia/Seoul", "2026-02-05 09:15:00 +0900"],
    ["UTC", "2026-02-05 09:15:00 +0000"],
    ["America/New_York", "2026-02-05 09:15:00 -0500"],
    ["Asia/Kolkata", "2026-02-05 09:15:00 +0530"],
  ])("is dated in the zone of the settings: in %s %s", (timeZone, date) => {
    expect(markdownOf([BARE], { settings: parseSettings({ timeZone }) })).toContain(`\ndate: ${date}\n`);
  });

  it("takes its front matter from the settings", () => {
    const settings = parseSettings({
      title: 'Papers: "daily"',
      author: "ada",
      markdown: { time: "07:00", categories: [], tags: ["on"] },
    });
    expect(markdownOf([BARE], { settings })).toContain(
      [
        String.raw`title: "Papers: \"daily\" - 2026-02-05"`,
        "date: 2026-02-05 07:00:00 +0900",
        "categories: [일간]",
        'tags: ["on"]',
        "author: ada",
        "---",
      ].join("\n"),
    );
  });

  it("marks a withdrawn paper, behind all others", () => {
    const gone = inventListed("2602.90003", 99, { withdrawnAt: "2026-02-05T04:00:00.000Z" });
    expect(markdownOf([gone, BARE])).toMatch(
      /^1\. \*\*Nothing[^]*^2\. \*\*Invented paper[^]*^ {3}- 철회: 2026-02-05$/m,
    );
  });

  it("names twenty authors and counts the others", () => {
    const authors = Array.from({ length: 23 }, (_, number) => `Author ${number}`);
    expect(markdownOf([inventListed("2602.90003", 1, { authors })])).toMatch(
      / {3}- 저자: Author 0,.* Author 19 외 3명\n/,
    );
  });

  it("says that sample papers are invented", () => {
    expect(markdownOf([BARE], { sample: true })).toMatch(/^> 예시 자료: /m);
    expect(markdownOf([BARE])).not.toContain("예시 자료");
  });

  it("is there for days with an issue alone", () => {
    expect([...renderDayMarkdown(inventModel())].map(({ path }) => path)).toEqual(
      ["2025-12-31", "2026-02-04", "2026-02-05"].flatMap((day) =>
        ["ko", "en"].map((locale) => `${locale}/${day.replaceAll("-", "/")}/${day}-daily-papers.md`),
      ),
    );
  });

  it("says of a paper that was on an earlier list when that was", () => {
    const again = inventListed("2602.90003", 5, { firstListedOn: "2026-02-02" as ListDay });
    expect(markdownOf([again])).toContain("   - 처음 소개된 날: 2026-02-02\n");
    expect(markdownOf([BARE])).not.toContain("처음 소개된 날");
  });

  it("keeps its structure and every letter, whatever a paper is called", () => {
    const hostile = inventModel().days.find(({ day }) => day === "2026-02-05")!.ranking;
    const body = markdownOf(hostile).replace(/^---\n[^]*?\n---\n/, "");
    const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
    expect(tree.children.map(({ type }) => type)).toEqual(["heading", "paragraph", "heading", "list"]);
    const { paper } = hostile[0]!;
    const letters = (text: string) => text.replaceAll(/[\s$]/g, "");
    expect(letters(toString(tree))).toContain(letters(`기관: ${HOSTILE}HF 페이지`));
    expect(letters(toString(tree))).toContain(letters(`키워드: ${plainKeywordsOf(paper).join(", ")}`));
    expect(toString(tree)).toContain(`<script>alert("x")</script> <img src=x onerror=y>`);
    expect(letters(toString(tree))).toContain(letters(plainTitleOf(paper)).slice(0, 60));
    expect(body).not.toMatch(/\{\{|\{%/);
  });
});

const seedFile = fileURLToPath(new URL("../../../../shared/data/blog/2026-02-05.seed.md", import.meta.url));
const present = existsSync(seedFile);

describe.skipIf(!present)(`the blog's digest${present ? "" : " (skipped: ../shared/data is absent)"}`, () => {
  const seed = present ? readFileSync(seedFile, "utf8") : "";
  const blocks = Array.from(
    seed.matchAll(/^\d+\. \*\*(.+)\*\* - 👍 (\d+)$[^]*?\/papers\/([\d.]+)\)$[^]*?^ {3}- Abstract: (.+)$/gm),
    ([, title = "", votes, id = "", abstract = ""]) => inventListed(id, Number(votes), { title, abstract }),
  );
  const author = /^author: (.+)$/m.exec(seed)?.[1] ?? "";
  const ours = markdownOf(blocks, { settings: parseSettings({ author }) });
  const linesOf = (text: string, pattern: RegExp) => text.split("\n").filter((line) => pattern.test(line));

  it("has the same opening, to the letter", () => {
    const opening = (text: string) => text.slice(0, text.indexOf("\n1. "));
    expect(blocks).toHaveLength(10);
    expect(opening(ours).replace("math: true\n", "")).toBe(opening(seed));
  });

  it.each([/^\d+\. \*\*/, /^ {3}- \[HF 페이지\]/, /^ {3}- \[논문 링크\]/])(
    "has the same lines like %s, in order",
    (pattern) => {
      expect(linesOf(ours, pattern)).toEqual(linesOf(seed, pattern));
      expect(linesOf(ours, pattern)).toHaveLength(10);
    },
  );

  it("has the abstract last in each block, and one blank line between blocks", () => {
    const shape = (text: string) =>
      text
        .trimEnd()
        .slice(text.indexOf("\n1. "))
        .split("\n")
        .filter((line) => !/^ {3}- (기관|저자|한줄 요약|키워드):/.test(line))
        .map((line) => line.replace(/^( {3}- \w+:|\d+\.| {3}- \[).*/, "$1"));
    expect(shape(ours)).toEqual(shape(seed));
  });
});
