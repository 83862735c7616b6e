import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { renderSite } from "#site/renderers.ts";
import { HTML } from "#site/site-file.ts";
import { inventModel } from "./invented-model.ts";
import { textOf } from "./text-of.ts";

const SITE = "https://papers.example";

interface Entry {
  readonly loc: string;
  readonly lastmod?: string;
}

const parser = new XMLParser({ isArray: (name) => name === "url" || name === "sitemap" });
const files = [...renderSite(inventModel())];
const parsed = (path: string) => parser.parse(textOf(files.find((file) => file.path === path)!));
const index: Entry[] = parsed("sitemap.xml").sitemapindex.sitemap;
const entries: Entry[] = index.flatMap(({ loc }) => parsed(loc.slice(SITE.length + 1)).urlset.url);

/** Pages that ask to be found, by the address they call their own. */
const pages = files
  .filter(({ contentType }) => contentType === HTML)
  .map(textOf)
  .filter((page) => !page.includes('<meta name="robots" content="noindex"'))
  .map((page) => /<link rel="canonical" href="([^"]+)"/.exec(page)?.[1]);

describe("the sitemaps, of a year's end and a month of which no day has an issue", () => {
  it("name every page that asks to be found, and no other", () => {
    // A paper that two months listed stands in the sitemaps of both.
    expect([...new Set(entries.map(({ loc }) => loc))].toSorted()).toEqual([...new Set(pages)].toSorted());
  });

  it("are all named by the index, and none of them is empty", () => {
    const made = files.map(({ path }) => path).filter((path) => /^sitemap-.*\.xml$/.test(path));
    expect(index.map(({ loc }) => loc.slice(SITE.length + 1)).toSorted()).toEqual(made.toSorted());
    expect(made).not.toContain("sitemap-2026-01.xml");
  });

  it("say when days, weeks, months, papers and listings last changed", () => {
    const dated =
      /\/(?:\d{4}\/(?:w?\d\d\/)(?:\d\d\/)?|papers\/[\d.]+\/|(?:topics|organizations)\/[a-z\d-]+\/(?:\d{4}-\d\d\/)?)$/;
    const expected = entries.filter(({ loc }) => dated.test(loc) && !loc.includes("/downloads/"));
    expect(expected.length).toBeGreaterThan(20);
    expect(expected.filter(({ lastmod }) => Number.isNaN(Date.parse(lastmod ?? ""))).map(({ loc }) => loc)).toEqual([]);
  });
});
