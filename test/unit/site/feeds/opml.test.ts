import { parseOpml } from "feedsmith";
import { describe, expect, it } from "vitest";
import { offeredFeeds } from "#site/feeds/feed-table.ts";
import { renderSubjectIndexPages } from "#site/html/subject-index-pages.ts";
import type { SiteFile } from "#site/site-file.ts";
import type { SiteModel } from "#site/site-model.ts";
import * as urls from "#site/urls.ts";
import { inventModel, modelOf } from "../invented-model.ts";
import { textOf } from "../text-of.ts";
import { feedTexts } from "./feed-of.ts";

const model = inventModel();

/** Of the OPML file, below the one outline that holds them all. */
const outlinesOf = (given: SiteModel, locale = "ko") =>
  parseOpml(feedTexts(given).get(`${locale}/feeds.opml`) ?? "").body?.outlines?.[0]?.outlines ?? [];

describe("the list of feeds", () => {
  it("offers exactly the feeds there are, to pages and feed readers alike", () => {
    const offered = offeredFeeds(model, "ko").flatMap(({ formats }) => formats.map(({ url }) => urls.keyOf(url)));
    const made = [...feedTexts(model).keys()].filter((path) => /^ko\/[^/]*\.(atom|rss|json)$/.test(path));
    expect(offered.toSorted()).toEqual(made.toSorted());
    const own = outlinesOf(model).filter(({ xmlUrl }) => xmlUrl);
    expect(own.map(({ xmlUrl, htmlUrl, title }) => [xmlUrl, htmlUrl, title])).toEqual(
      offeredFeeds(model, "ko").map(({ page, title, formats: [atom] }) => [
        `https://papers.example${atom?.url}`,
        `https://papers.example${page}`,
        title,
      ]),
    );
  });

  it("lists, in folders of their own, the feed of every topic and of every organisation there is, and no other", () => {
    const made = [...feedTexts(model).keys()].filter((path) => path.endsWith("/feed.atom"));
    for (const locale of ["ko", "en"]) {
      const folders = outlinesOf(model, locale).filter(({ xmlUrl }) => !xmlUrl);
      expect(folders.map(({ text }) => text)).toEqual(locale === "ko" ? ["주제", "기관"] : ["Topics", "Organizations"]);
      for (const [index, place] of ["topics", "organizations"].entries()) {
        const feeds = folders[index]?.outlines ?? [];
        const own = made.filter((path) => path.startsWith(`${locale}/${place}/`));
        expect(own.length).toBeGreaterThan(0);
        expect(feeds.map(({ xmlUrl }) => xmlUrl)).toEqual(
          own.toSorted().map((path) => `https://papers.example/${path}`),
        );
        for (const { htmlUrl, xmlUrl } of feeds) expect(xmlUrl).toBe(`${htmlUrl}feed.atom`);
      }
    }
  });

  it("names organisations by slug, in the reader's language where the registry knows them, and as their papers do otherwise", () => {
    const organizations = new Map([
      ["zeta", "제타 & <Sons>"],
      ["google", "What a paper called it"],
      ["ada", "Ada"],
    ]);
    const renamed = { ...model, front: { ...model.front!, organizations } };
    const namesIn = (locale: string) =>
      outlinesOf(renamed, locale)
        .at(-1)
        ?.outlines?.map(({ text }) => text?.split(": ").at(-1));
    expect(namesIn("ko")).toEqual(["Ada", "구글", "제타 & <Sons>"]);
    expect(namesIn("en")).toEqual(["Ada", "Google", "제타 & <Sons>"]);
  });

  it("has no folder without a feed", () => {
    expect(outlinesOf(modelOf([])).every(({ xmlUrl }) => xmlUrl)).toBe(true);
  });

  it("lists topics whose papers are older than the newest issues, as their index does; and no topic that there is not", () => {
    const { front } = model;
    const older = { ...model, front: { ...front!, topics: ["research-automation", "time-series", "unheard-of"] } };
    const topics = outlinesOf(older).find(({ text }) => text === "주제");
    const urlsOf = topics?.outlines?.map(({ htmlUrl }) => htmlUrl?.slice("https://papers.example".length));
    expect(urlsOf).toEqual(["/ko/topics/research-automation/", "/ko/topics/time-series/"]);
    const index = [...renderSubjectIndexPages(older)].find(({ path }) => path === "ko/topics/index.html") as SiteFile;
    const [counted = "", earlier = ""] = textOf(index).split("최근 목록에 없는 주제");
    expect(counted).toContain('href="/ko/topics/research-automation/"');
    expect(earlier).toContain('href="/ko/topics/time-series/"');
    expect(earlier).not.toContain('href="/ko/topics/research-automation/"');
  });
});
