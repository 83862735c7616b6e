import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ListDay } from "#papers/list-day.ts";
import * as urls from "#site/urls.ts";
import { anyDay } from "../papers/any-day.ts";
import { arxivId } from "../papers/invented-paper.ts";

const DAY = "2026-02-05" as ListDay;
const ID = arxivId("2602.04705");

describe("an address", () => {
  it.each([
    [urls.homeUrl("ko"), "/ko/"],
    [urls.dayUrl("ko", DAY), "/ko/2026/02/05/"],
    [urls.paperAnchorUrl("ko", DAY, ID), "/ko/2026/02/05/#2602.04705"],
    [urls.dayMarkdownUrl("ko", DAY), "/ko/2026/02/05/2026-02-05-daily-papers.md"],
    [urls.monthUrl("en", "2026-02"), "/en/2026/02/"],
    [urls.yearUrl("en", "2026"), "/en/2026/"],
    [urls.archiveUrl("ko"), "/ko/archive/"],
    [urls.dailyAtomUrl("ko"), "/ko/daily.atom"],
    [urls.feedUrl("en", "settled", "json"), "/en/settled.json"],
    [urls.subjectAtomUrl("ko", { kind: "topic", slug: "agents" }), "/ko/topics/agents/feed.atom"],
    [urls.opmlUrl("ko"), "/ko/feeds.opml"],
    [urls.dayJsonUrl(DAY), "/data/2026/02/2026-02-05.json"],
    [urls.feedUrl("ko", "settled", "rss"), "/ko/settled.rss"],
    [urls.opmlUrl("ko"), "/ko/feeds.opml"],
    [urls.searchUrl("ko"), "/ko/search/"],
    [urls.downloadsUrl("ko"), "/ko/downloads/"],
    [urls.feedsUrl("ko"), "/ko/feeds/"],
    [urls.statusUrl("ko"), "/ko/status/"],
    [urls.aboutUrl("ko"), "/ko/about/"],
    [urls.manifestUrl("ko"), "/ko/site.webmanifest"],
    [urls.assetUrl("site", "0123456789ab", "css"), "/assets/site.0123456789ab.css"],
    [urls.monthSitemapUrl("2026-02"), "/sitemap-2026-02.xml"],
    [urls.yearSitemapUrl("2026"), "/sitemap-2026.xml"],
    [urls.PAGES_SITEMAP_URL, "/sitemap-pages.xml"],
    [urls.NOT_FOUND_URL, "/404.html"],
    [urls.arxivUrl(ID), "https://arxiv.org/abs/2602.04705"],
    [urls.pdfUrl(ID), "https://arxiv.org/pdf/2602.04705"],
    [urls.doiUrl(urls.arxivDoi(ID)), "https://doi.org/10.48550/arXiv.2602.04705"],
    [urls.huggingFacePaperUrl(ID), "https://huggingface.co/papers/2602.04705"],
    [urls.repositoryUrl({ owner: "invented-labs", name: "engine.js" }), "https://github.com/invented-labs/engine.js"],
  ])("%s never changes once published", (url, published) => {
    expect(url).toBe(published);
  });
});

describe("keyOf", () => {
  it.each([
    ["/", "index.html"],
    ["/ko/", "ko/index.html"],
    ["/ko/2026/02/05/", "ko/2026/02/05/index.html"],
    ["/ko/daily.atom", "ko/daily.atom"],
    ["/404.html", "404.html"],
  ])("puts %s into %s", (url, key) => {
    expect(urls.keyOf(url)).toBe(key);
  });
});

describe("isOurKey", () => {
  it.each([
    "index.html",
    "404.html",
    "robots.txt",
    "sitemap.xml",
    "sitemap-2026.xml",
    "sitemap-2026-02.xml",
    "sitemap-pages.xml",
    "assets/site.0123456789ab.css",
    "assets/site.0123456789ab.js",
    "assets/icon.0123456789ab.svg",
    "assets/icon.0123456789ab.png",
    "ko/search/index.html",
    "ko/about/index.html",
    "ko/site.webmanifest",
    "ko/settled.json",
    "ko/feeds.opml",
    "data/2026/02/2026-02-05.json",
    "ko/index.html",
    "ko/archive/index.html",
    "ko/daily.atom",
    "ko/weekly.rss",
    "en/settled.json",
    "ko/feeds.opml",
    "ko/topics/agents/feed.atom",
    "ko/2026/index.html",
    "ko/2026/02/index.html",
    "ko/2026/02/05/index.html",
    "ko/2026/02/05/2026-02-05-daily-papers.md",
  ])("knows %s for ours", (key) => {
    expect(urls.isOurKey(key)).toBe(true);
  });

  it.each([
    "",
    "CNAME",
    "favicon.ico",
    "about.html",
    "sitemap-mine.xml",
    "google1234.html",
    ".well-known/security.txt",
    "assets/site.css",
    "assets/site.0123456789ab.svg",
    "ko/notes.json",
    "ko/contact/index.html",
    "assets/logo.svg",
    "data/mine.json",
    "ko/mine.atom",
    "ko/daily.xml",
    "daily.atom",
    "ko/mine.opml",
    "data/2026/02/mine.json",
    "data/2026/02/2026-02-05.json.bak",
    "ko/2026/02/05/notes.html",
    "ko/2026/02/05/notes/index.html",
    "ko/2026/02/05/2026-02-05-daily-papers.txt",
    "ko/2026/02/05/x2026-02-05-daily-papers.md",
    "kor/index.html",
    "backup/ko/index.html",
    "ko/index.html\n",
  ])("leaves %j to whoever put it there", (key) => {
    expect(urls.isOurKey(key)).toBe(false);
  });
});

describe("folderOf", () => {
  it.each([
    ["index.html", "", true],
    ["sitemap-2026-02.xml", "", true],
    ["ko/index.html", "ko/", true],
    ["ko/archive/index.html", "ko/archive/", true],
    ["ko/2026/index.html", "ko/2026/", true],
    ["ko/2026/02/index.html", "ko/2026/02/", false],
    ["ko/2026/02/05/index.html", "ko/2026/02/", false],
    ["data/2026/02/2026-02-05.json", "data/2026/02/", false],
    ["assets/site.0123456789ab.css", "assets/", true],
  ])("of %s is %j", (key, prefix, shallow) => {
    expect(urls.folderOf(key)).toEqual({ prefix, shallow });
  });
});

describe("touchedFolders", () => {
  const days = fc.array(anyDay, { maxLength: 6 });

  it("hold everything that is written for a day, in every language", () => {
    const property = fc.property(days, (touched) => {
      const folders = urls.touchedFolders(["ko", "en"], touched);
      const written = touched.flatMap((day) => [
        urls.dayJsonUrl(day),
        urls.dayUrl("en", day),
        urls.dayMarkdownUrl("ko", day),
        urls.monthUrl("ko", day.slice(0, 7)),
        urls.yearUrl("ko", day.slice(0, 4)),
        urls.yearSitemapUrl(day.slice(0, 4)),
        urls.monthSitemapUrl(day.slice(0, 7)),
      ]);
      for (const url of [...written, "/", "/404.html", "/ko/", "/en/daily.atom", "/ko/archive/", "/ko/about/"])
        expect(folders).toContainEqual(urls.folderOf(urls.keyOf(url)));
    });
    fc.assert(property);
  });

  it("are listed once each, and never the whole bucket or a whole language", () => {
    const property = fc.property(days, (touched) => {
      const prefixes = urls.touchedFolders(["ko", "en"], touched).map(({ prefix }) => prefix);
      expect(new Set(prefixes).size).toBe(prefixes.length);
      for (const { prefix, shallow } of urls.touchedFolders(["ko", "en"], touched))
        expect([prefix, shallow || /^\w+\/(\d{4}\/\d\d|downloads)\/$/.test(prefix)]).toEqual([prefix, true]);
    });
    fc.assert(property);
  });

  it("are as many for a day of the tenth year as for one of the first", () => {
    const count = (day: string) => urls.touchedFolders(["ko", "en"], [day as ListDay]).length;
    expect(count("2033-05-05")).toBe(count("2023-05-05"));
  });
});
