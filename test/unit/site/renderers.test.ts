import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { parseSettings } from "#config/settings.ts";
import { isCompressible } from "#local/content-type-of.ts";
import type { ListedPaper } from "#papers/paper.ts";
import { plainAbstractOf, plainTitleOf } from "#papers/paper-text.ts";
import { messagesOf } from "#site/i18n/messages.ts";
import { renderers, renderSite } from "#site/renderers.ts";
import { HTML, JAVASCRIPT, JSON_TYPE, MARKDOWN, OPML, RSS, SCHEMA_JSON, type SiteFile, XML } from "#site/site-file.ts";
import type { SiteModel } from "#site/site-model.ts";
import * as urls from "#site/urls.ts";
import { asText, textOf } from "./text-of.ts";
import { HOSTILE, inventModel, modelOf, PAPERS } from "./invented-model.ts";

const MODELS: [string, SiteModel][] = [
  ["a press with every kind of day", inventModel()],
  ["a press that runs on the sample", inventModel({ sample: true })],
  ["a press in one language", inventModel({ settings: parseSettings({ locales: ["en"], defaultLocale: "en" }) })],
  ["a press without a single day", modelOf([])],
];

/** Our pages are written so that they are well-formed XML as well, which is far stricter than HTML. */
const withoutDoctype = (page: string) => page.replace("<!doctype html>", "");
/** A data block whose text holds nothing that could end it, and the one script, from our own address. */
const OUR_SCRIPTS =
  /<script type="application\/ld\+json">[^<>&\u2028\u2029]*<\/script>|<script defer="[a-z]*" src="\/assets\/(?:site|search)\.[0-9a-f]+\.js"><\/script>/g;
/** Feeds have renderers of their own. */
const FEED = /\.(atom|rss|opml)$|^\/[a-z]{2}\/(daily|weekly|monthly|settled)\.json$/;
const isXml = ({ contentType }: SiteFile) => [RSS, OPML, XML].includes(contentType);
const isFeed = ({ path }: SiteFile) => FEED.test(`/${path}`);
const isHtml = ({ contentType }: SiteFile) => contentType === HTML;
const byPath = (files: readonly SiteFile[]) => files.map((file) => [file.path, asText(file)] as const);

describe.each(MODELS)("for %s", (_, model) => {
  const files = [...renderSite(model)];
  const rendered = Object.entries(renderers).map(([name, renderer]) => [name, [...renderer(model)]] as const);

  it("no two files have the same path", () => {
    const paths = files.map(({ path }) => path);
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
  });

  it("all renderers together are the site, in their order", () => {
    expect(files).toEqual(rendered.flatMap(([, made]) => made));
  });

  it.each(Object.entries(renderers))("%s gives the same bytes for the same model", (_name, renderer) => {
    expect([...renderer(structuredClone(model))]).toEqual([...renderer(model)]);
  });

  describe.each(rendered)("what %s makes", (_name, made) => {
    it("has a path that only we give, in a folder that is looked into before", () => {
      const days = model.days.map(({ day }) => day);
      const folders = urls.touchedFolders(model.settings.locales, days);
      const keys = urls.touchedKeys(model.settings.locales, {
        ids: model.papers.map(({ id }) => id),
        subjects: model.subjects.map(({ subject }) => subject),
        months: model.touchedMonths,
      });
      for (const { path } of made) {
        expect([path, urls.isOurKey(path)]).toEqual([path, true]);
        if (!keys.includes(path)) expect(folders).toContainEqual(urls.folderOf(path));
      }
    });

    it("is remembered for ever only when its name changes with it", () => {
      for (const { path, cacheClass } of made)
        expect(cacheClass).toBe(path.startsWith("assets/") ? "immutable" : "page");
    });

    it("holds nothing that was meant for a programmer", () => {
      for (const { body, contentType } of made)
        if (typeof body === "string" && contentType !== JAVASCRIPT)
          expect(body).not.toMatch(/undefined|NaN|\[object|Invalid Date|=> /);
    });
  });

  it.each(byPath(files.filter((file) => isHtml(file) || isXml(file))))(
    "%s is well-formed and lets no strange markup through",
    (_path, { body }) => {
      expect(XMLValidator.validate(withoutDoctype(body))).toBe(true);
      expect(body.replaceAll(OUR_SCRIPTS, "")).not.toMatch(/<script|<img|<!--|\]\]>|\sonerror=y>/);
      expect(body).toMatch(/^<\?xml |^<!doctype html>/);
    },
  );

  it.each(byPath(files.filter((file) => file.contentType === JSON_TYPE && !isFeed(file))))(
    "%s parses",
    (_path, { body }) => {
      expect(JSON.parse(body)).toMatchObject({ schemaVersion: 1 });
    },
  );

  it.each(byPath(files.filter(({ contentType }) => contentType === MARKDOWN)))(
    "%s begins with the front matter that Jekyll expects, key by key, and has nothing for Liquid",
    (_path, { body }) => {
      const [, frontMatter = "", text = ""] = /^---\n(.*?)\n---\n\n(# .*)$/s.exec(body) ?? [];
      const keys = frontMatter.split("\n").map((line) => line.split(":")[0]);
      expect(keys.filter((key) => key !== "math")).toEqual(["title", "date", "categories", "tags", "author"]);
      expect(text).not.toMatch(/\{\{|\{%/);
    },
  );
});

describe("every page", () => {
  const pages = [...renderSite(inventModel())].filter(isHtml).map(asText);

  it("asks nobody else for anything, and runs nothing but our own scripts", () => {
    const ours = /^\/(assets\/(site|icon|search)\.[0-9a-f]+\.(css|js|svg|png)|(ko|en)\/site\.webmanifest)$/;
    for (const { path, body } of pages) {
      expect(body).not.toMatch(/\s(srcset|style|on\w+)="/);
      const links = body.matchAll(
        /<link rel="(?:stylesheet|icon|apple-touch-icon|manifest|preload)"[^>]* href="([^"]*)"/g,
      );
      const loaded = [...links, ...body.matchAll(/\ssrc="([^"]*)"/g)].map(([, url]) => url);
      expect(loaded).toHaveLength(path.includes("/search/") ? 6 : 5);
      for (const url of loaded) expect(url).toMatch(ours);
    }
  });

  it("tells search engines about itself in JSON that parses, and only where they may look", () => {
    for (const { body } of pages) {
      const blocks = Array.from(
        body.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs),
        ([, json]) => json,
      );
      const hidden = body.includes('<meta name="robots" content="noindex" />');
      expect(blocks.length).toBeLessThanOrEqual(hidden ? 0 : 1);
      for (const json of blocks) expect(JSON.parse(json ?? "")).toMatchObject({ "@context": "https://schema.org" });
      expect(body.match(/<link rel="canonical"/g) ?? []).toHaveLength(hidden ? 0 : 1);
      expect(body.match(/hreflang="x-default"/g) ?? []).toHaveLength(hidden ? 0 : 1);
    }
  });

  it("names its language, has one main heading, a title and a description", () => {
    for (const { path, body } of pages) {
      const locale = /^(ko|en)\//.exec(path)?.[1] ?? "ko";
      expect(body).toContain(`<html lang="${locale}">`);
      expect(body.match(/<h1/g)).toHaveLength(1);
      expect(body).toMatch(/<title>[^<]+<\/title>/);
      expect(body).toMatch(/<meta name="description" content="[^"]+" \/>/);
    }
  });

  it("has each id once, and links only to addresses that are ours or begin with https", () => {
    for (const { body } of pages) {
      const ids = Array.from(body.matchAll(/\sid="([^"]*)"/g), ([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, url = ""] of body.matchAll(/\shref="([^"]*)"/g)) expect(url).toMatch(/^(\/|https:\/\/|#)/);
      for (const [, id] of body.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(id);
    }
  });

  it("links only to pages that are there", () => {
    const keys = new Set([...renderSite(inventModel())].map(({ path }) => path));
    for (const { path, body } of pages)
      for (const [, url = ""] of body.matchAll(/\shref="(\/[^"#]*)/g))
        if (!FEED.test(url)) expect([path, url, keys.has(urls.keyOf(url))]).toEqual([path, url, true]);
  });

  it.each([
    ["stylesheet", ".css", 12_000],
    ["script", ".js", 6_000],
  ])("weighs little: the %s stays small", (_name, ending, limit) => {
    const file = [...renderSite(inventModel())].find(({ path }) => path.endsWith(ending));
    expect(Buffer.byteLength(file ? textOf(file) : "x".repeat(99_999))).toBeLessThan(limit);
  });

  it("is within three steps of home, but for that of a paper which left its list", () => {
    const linksOf = new Map(
      pages.map(({ path, body }) => [
        path,
        Array.from(body.matchAll(/<a\s[^>]*?href="(\/[^"#]*)/g), ([, url]) => urls.keyOf(url ?? "/")),
      ]),
    );
    let reached = new Set(["index.html", "404.html", "en/index.html"]);
    for (let step = 0; step < 3; step++)
      reached = new Set([...reached, ...[...reached].flatMap((path) => linksOf.get(path) ?? [])]);
    const far = pages.filter(({ path }) => !reached.has(path));
    expect(far.map(({ path }) => path).toSorted()).toEqual(
      ["en", "ko"].map((locale) => `${locale}/papers/2602.00009/index.html`),
    );
  });
});

it("pages, feeds, styles, scripts and what they fetch are of types that CloudFront compresses", () => {
  const fetched = [...renderSite(inventModel())].filter(
    (file) => isHtml(file) || (isFeed(file) && !file.path.endsWith(".opml")) || /\.(css|js|json)$/.test(file.path),
  );
  const types = new Set(fetched.map(({ contentType }) => contentType));
  expect([...types].filter((type) => !isCompressible(type))).toEqual([SCHEMA_JSON]);
});

describe("a site made from the sample", () => {
  const notices = (["ko", "en"] as const).map((locale) => messagesOf(locale).sample);
  const saysSo = (file: SiteFile) =>
    file.contentType === JSON_TYPE && !isFeed(file)
      ? (JSON.parse(textOf(file)) as { sample?: boolean }).sample === true
      : notices.some((notice) => textOf(file).includes(notice));
  const texts = (sample: boolean) =>
    [...renderSite(inventModel({ sample }))].filter(
      (file) => isHtml(file) || isFeed(file) || [MARKDOWN, JSON_TYPE].includes(file.contentType),
    );

  it("says so on every page, in every feed and every download", () => {
    expect(texts(true).filter((file) => !saysSo(file))).toEqual([]);
    expect(texts(false).filter(saysSo)).toEqual([]);
  });

  it("stays out of search engines", () => {
    const robots = (sample: boolean) =>
      [...renderSite(inventModel({ sample }))].find(({ path }) => path === "robots.txt")?.body;
    expect(robots(true)).toContain("\nDisallow: /\n");
    expect(robots(false)).toContain("\nAllow: /\n");
  });
});

describe("hostile text", () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    trimValues: false,
    htmlEntities: true,
    processEntities: true,
  });
  const model = inventModel();
  const bodyOf = (path: string) => textOf([...renderSite(model)].find((file) => file.path === path)!);

  it("reads on a page as it was written", () => {
    const page = JSON.stringify(parser.parse(withoutDoctype(bodyOf("en/2026/02/05/index.html"))));
    // Names are shown letter by letter, author's text as it was meant; neither is markup.
    expect(page.split(JSON.stringify(HOSTILE).slice(1, -1)).length - 1).toBeGreaterThanOrEqual(2);
    expect(page.split(JSON.stringify("<script>alert(").slice(1, -1)).length - 1).toBeGreaterThanOrEqual(5);
  });

  it("is the same text in the JSON", () => {
    const { papers, rejects } = JSON.parse(bodyOf("data/2026/02/2026-02-04.json")) as Record<
      string,
      { title: string; reason: string }[]
    >;
    const [{ paper }] = PAPERS as [ListedPaper];
    expect(papers?.[0]).toMatchObject({
      title: plainTitleOf(paper),
      abstract: { text: plainAbstractOf(paper), origin: "hugging-face" },
      authors: paper.authors,
      rank: 1,
      votes: 1_234,
    });
    expect(rejects).toEqual([{ position: 5, id: HOSTILE, reason: HOSTILE }]);
  });
});
