import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { parseSettings } from "#config/settings.ts";
import type { DayKind } from "#papers/issue.ts";
import { opensAt } from "#papers/list-day.ts";
import { feedOf } from "./feed-of.ts";
import { renderFeeds } from "#site/feeds/render-feeds.ts";
import { HOSTILE, inventIssue, inventModel, modelOf, PAPERS } from "../invented-model.ts";

const parser = new XMLParser({ ignoreAttributes: false, trimValues: false, htmlEntities: true });
const model = inventModel();
const feed = feedOf(model, "ko/daily.atom");
const issues = feed.entries.filter(({ content }) => content.includes("<ol>"));

describe("the daily Atom feed", () => {
  it("names itself by its address, its author, and the page that shows the same", () => {
    expect(feed.id).toBe("https://papers.example/ko/daily.atom");
    expect(feed.title).toContain(model.settings.title);
    expect(feed.author).toBe(model.settings.author);
    expect(feed.links).toEqual({ self: feed.id, alternate: "https://papers.example/ko/" });
  });

  it("has one entry per issue and per issue that is missing, newest first, under addresses that never change", () => {
    const days = ["2026/02/06", "2026/02/05", "2026/02/04", "2026/02/03", "2025/12/31"];
    expect(feed.entries.map(({ id }) => id)).toEqual(days.map((day) => `https://papers.example/ko/${day}/`));
    for (const { id, link } of feed.entries) expect(link).toBe(id);
  });

  it("says honestly that an issue is late or failed", () => {
    expect(feed.entries[0]).toMatchObject({
      title: "2026년 2월 6일 금요일 · 지연",
      content: expect.stringMatching(/아직 목록이/),
    });
    expect(feed.entries[3]).toMatchObject({
      title: "2026년 2월 3일 화요일 · 실패",
      content: expect.stringMatching(/가져오지/),
    });
  });

  it.each<[DayKind, string, number]>([
    ["failed", "2026-02-02", 1],
    ["late", "2026-02-02", 1],
    ["no list", "2026-02-02", 0],
    ["failed", "2026-02-01", 0],
    ["no list", "2026-02-01", 0],
  ])("for a day that is %s on %s has %i entries", (kind, day, count) => {
    const { entries } = feedOf(modelOf([[inventIssue(day, [], { kind }), []]]), "ko/daily.atom");
    expect(entries).toHaveLength(count);
  });

  it("turns the entry of a missing issue into the issue, under the same id and date", () => {
    const on = (kind: DayKind) =>
      modelOf([[inventIssue("2026-02-02", PAPERS, { kind }), kind === "issue" ? PAPERS : []]]);
    const [missing] = feedOf(on("failed"), "ko/daily.atom").entries;
    const [issue] = feedOf(on("issue"), "ko/daily.atom").entries;
    expect([issue?.id, issue?.published]).toEqual([missing?.id, missing?.published]);
    expect(issue?.content).not.toBe(missing?.content);
  });

  it("says that an entry was published when its list opened, which never moves", () => {
    const opened = model.front!.newest.map(({ day }) => opensAt(day));
    expect(issues.map(({ published }) => published)).toEqual(opened);
  });

  it("was updated when its newest entry was", () => {
    const moved = model.front!.newest.map((digest, index) =>
      index === 2 ? { ...digest, issue: { ...digest.issue, capturedAt: "2026-02-08T00:00:00Z" as never } } : digest,
    );
    const later = feedOf({ ...model, front: { ...model.front!, newest: moved } }, "ko/daily.atom");
    expect(later.updated).toBe("2026-02-08T00:00:00Z");
    expect(feed.updated).toBe("2026-02-05T14:45:00Z");
  });

  it("carries the whole ranking as HTML that a reader can parse, hostile titles and all", () => {
    for (const [index, { content }] of issues.entries()) {
      expect(content.match(/<li/g)).toHaveLength(model.front!.newest[index]!.ranking.length);
      expect(content.match(/<ol>/g)).toHaveLength(1);
    }
    const [first] = issues;
    expect(JSON.stringify(parser.parse(first!.content))).toContain(JSON.stringify(HOSTILE).slice(1, -1));
    expect(first!.content).not.toMatch(/<script|<img/);
  });

  it("shows organisation, votes, the one-line summary with whoever wrote it, and links that lead out of any reader", () => {
    const { content } = issues.at(-1)!;
    expect(content).toContain("추천 61");
    expect(content).toContain('<span lang="en">An invented abstract.</span> <small>(초록에서 발췌)</small>');
    for (const url of [
      "https://papers.example/ko/papers/2602.00002/",
      "https://arxiv.org/abs/2602.00002",
      "https://huggingface.co/papers/2602.00002",
      "https://github.com/ada/x",
    ])
      expect(content).toContain(`href="${url}"`);
    expect(content).not.toMatch(/href="(?!https:)/);
  });

  it("names withdrawn papers without a rank", () => {
    const [, second] = issues;
    const [, withdrawn = ""] = /<ul>(.*)<\/ul>/s.exec(second!.content) ?? [];
    expect(withdrawn).toContain("2602.00004");
    expect(withdrawn).toContain("제출자가 목록에서 철회한 논문입니다");
    expect(withdrawn).not.toContain("value=");
  });

  it("is a feed also before there is anything in it", () => {
    const empty = feedOf(modelOf([]), "ko/daily.atom");
    expect(empty.entries).toEqual([]);
    expect(empty.updated).toBe("1970-01-01T00:00:00Z");
  });

  it("holds thirty entries at most", () => {
    const many = Array.from({ length: 37 }, (_, index) =>
      inventIssue(`2026-03-${String(index + 1).padStart(2, "0")}`, PAPERS),
    );
    const { entries } = feedOf(modelOf(many.slice(0, 31).map((issue) => [issue, PAPERS.slice(2, 3)])), "ko/daily.atom");
    expect(entries).toHaveLength(30);
    expect(entries[0]?.id).toContain("2026/03/31");
  });

  it("is there once for each language", () => {
    expect(feedOf(model, "en/daily.atom").entries[1]?.title).toMatch(/^Thursday,? 5 February 2026$/);
    const english = inventModel({ settings: parseSettings({ locales: ["en"], defaultLocale: "en" }) });
    expect([...renderFeeds(english)].filter(({ path }) => !path.startsWith("en/"))).toEqual([]);
  });
});
