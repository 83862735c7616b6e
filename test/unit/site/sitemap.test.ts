import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { renderSite } from "#site/renderers.ts";
import { HTML } from "#site/site-file.ts";
import type { Digest } from "#site/site-model.ts";
import { renderSitemap } from "#site/sitemap/sitemap.ts";
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

  it("name the papers that no digest shows, for they have pages", () => {
    const model = inventModel();
    const short = (digest: Digest) => ({ ...digest, ranking: digest.ranking.slice(0, 1) });
    const periods = model.periods.map((digest) => ({ ...digest, digests: digest.digests.map(short), ranking: [] }));
    const made = [...renderSitemap({ ...model, periods })].find(({ path }) => path === "sitemap-2026-02.xml");
    const addresses = (parser.parse(textOf(made!)).urlset.url as Entry[]).map(({ loc }) => loc);
    expect(addresses.toSorted()).toEqual(
      (parsed("sitemap-2026-02.xml").urlset.url as Entry[]).map(({ loc }) => loc).toSorted(),
    );
  });

  it("are all named by the index, and none of them is empty", () => {
    const made = files.map(({ path }) => path).filter((path) => /^sitemap-.*\.xml$/.test(path));
    expect(index.map(({ loc }) => loc.slice(SITE.length + 1)).toSorted()).toEqual(made.toSorted());
    expect(made).not.toContain("sitemap-2026-01.xml");
  });

  it("are indexed by year: its issues, then the papers of each month, with the time of the last change", () => {
    const lastmods = index.map(({ loc, lastmod }) => [loc.slice(`${SITE}/sitemap-`.length, -".xml".length), lastmod]);
    expect(lastmods.map(([name]) => name)).toEqual(["pages", "2025", "2025-12", "2026", "2026-02"]);
    for (const [name, lastmod] of lastmods.slice(1)) expect(Number.isNaN(Date.parse(lastmod ?? "")), name).toBe(false);
  });

  it("of a year hold its issues, and of a month its papers and listings", () => {
    const pathsOf = (name: string) =>
      (parsed(name).urlset.url as Entry[])
        .map(({ loc }) => loc.slice(SITE.length))
        .filter((path) => path.startsWith("/en/"));
    expect(pathsOf("sitemap-2026.xml").toSorted()).toEqual(
      ["/en/2026/", "/en/2026/02/", "/en/2026/02/04/", "/en/2026/02/05/", "/en/2026/w06/"].toSorted(),
    );
    for (const path of pathsOf("sitemap-2026-02.xml"))
      expect(path).toMatch(/^\/en\/(papers\/[\d.]+|(topics|organizations)\/[a-z\d-]+\/2026-02)\/$/);
  });

  it("say when days, weeks, months, papers and listings last changed", () => {
    const dated =
      /\/(?:\d{4}\/(?:w?\d\d\/)(?:\d\d\/)?|papers\/[\d.]+\/|(?:topics|organizations)\/[a-z\d-]+\/(?:\d{4}-\d\d\/)?)$/;
    const expected = entries.filter(({ loc }) => dated.test(loc) && !loc.includes("/downloads/"));
    expect(expected.length).toBeGreaterThan(20);
    expect(expected.filter(({ lastmod }) => Number.isNaN(Date.parse(lastmod ?? ""))).map(({ loc }) => loc)).toEqual([]);
  });
});
