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
const outlinesOf = (given: SiteModel) =>
  parseOpml(feedTexts(given).get("ko/feeds.opml") ?? "").body?.outlines?.[0]?.outlines ?? [];

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

  it("lists, in folders of their own, the feed of every organisation that the newest issues have papers of, and of every topic", () => {
    const pages = [...renderSubjectIndexPages(model)];
    const folders = outlinesOf(model).filter(({ xmlUrl }) => !xmlUrl);
    expect(folders.map(({ text }) => text)).toEqual(["주제", "기관"]);
    for (const [index, path] of ["ko/topics/", "ko/organizations/"].entries()) {
      const page = textOf(pages.find((file) => file.path === `${path}index.html`) as SiteFile);
      const linked = Array.from(page.matchAll(/<th scope="row"><a href="([^"]+)"/g), ([, url]) => url);
      const feeds = folders[index]?.outlines ?? [];
      expect(feeds.length).toBeGreaterThan(0);
      expect(feeds.map(({ htmlUrl }) => new URL(htmlUrl ?? "").pathname)).toEqual(linked.toSorted());
      for (const { htmlUrl, xmlUrl } of feeds) expect(xmlUrl).toBe(`${htmlUrl}feed.atom`);
    }
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
