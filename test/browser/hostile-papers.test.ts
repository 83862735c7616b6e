import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { parseFeed, parseOpml } from "feedsmith";
import { Parser } from "htmlparser2";
import { gfm } from "micromark-extension-gfm";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lacksChromium } from "../site/chromium.ts";
import { validateFeeds } from "../site/validate-feeds.ts";
import { watchPage } from "../site/watch-page.ts";
import { HOSTILE_IDS, writeHostileCaptures } from "./hostile-papers.ts";
import { type OpenPress, openPress } from "./open-press.ts";

/** Overrides, embeddings, isolates and marks: they turn the order of whatever follows. */
const BIDIRECTIONAL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/** Elements that run, load or frame, attributes that run, and addresses that are neither ours nor plain web pages. */
function dangersIn(markup: string): string[] {
  const dangers: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (/^(script|style|img|iframe|object|embed|svg|base|form|link|meta|video|audio)$/.test(name))
        dangers.push(`<${name}>`);
      for (const [attribute, value] of Object.entries(attributes)) {
        if (/^on|^style$/.test(attribute)) dangers.push(`${attribute}="${value}"`);
        if (attribute === "href" && !/^https?:\/\//.test(value)) dangers.push(`href="${value}"`);
      }
    },
  });
  parser.end(markup);
  return dangers;
}

describe.skipIf(lacksChromium)("hostile papers (needs Chromium: CHROMIUM_PATH or /usr/bin/chromium)", () => {
  const folder = mkdtempSync(join(tmpdir(), "hostile-"));
  let press: OpenPress;
  beforeAll(async () => {
    writeHostileCaptures(folder);
    press = await openPress(folder);
  }, 1_500_000);
  afterAll(async () => {
    await press?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const keysWith = (ending: string) => [...press.site.keys].filter((key) => key.endsWith(ending)).toSorted();
  const textFiles = () => [...press.site.keys].filter((key) => !/\.(gz|zip|parquet|png)$/.test(key));

  it("are published, each of them, and not set aside", () => {
    const { papers } = JSON.parse(press.site.read("data/2026/02/2026-02-05.json")) as { papers: { id: string }[] };
    expect(papers.map(({ id }) => id)).toEqual([...HOSTILE_IDS]);
  });

  const pagesShowingThem = () => press.site.pages.filter(({ text }) => HOSTILE_IDS.some((id) => text.includes(id)));

  it("run nothing, ask for nothing and say nothing on any page", async () => {
    const page = await press.browser.newPage();
    const watch = watchPage(page, press.origin);
    expect(pagesShowingThem().length).toBeGreaterThanOrEqual(6);
    for (const { url } of pagesShowingThem())
      expect([url, await visit(page, press.origin + url), watch.take()]).toEqual([
        url,
        { ran: false, scripted: [] },
        [],
      ]);
    await page.close();
  }, 1_500_000);

  it("make no page wider than a phone", async () => {
    const page = await press.browser.newPage({ viewport: { width: 360, height: 800 } });
    for (const { url } of pagesShowingThem()) {
      await page.goto(press.origin + url);
      expect([url, await page.evaluate("document.documentElement.scrollWidth")]).toEqual([url, 360]);
    }
    await page.close();
  }, 1_500_000);

  it("are text to Markdown, and nothing to Liquid", () => {
    for (const key of keysWith(".md")) {
      const text = press.site.read(key).replace(/^---\n.*?\n---\n/s, "");
      expect(text).not.toMatch(/\{\{|\{%|\{:/);
      const nodes = JSON.stringify(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
      expect(nodes).not.toMatch(/"type":"(html|image|imageReference|table)"/);
      expect(nodes).not.toMatch(/"url":"(?!https?:\/\/|\/|#)/);
    }
  });

  it("are text in every feed and in the list of feeds", async () => {
    const feeds = [".atom", ".rss", ".opml", "daily.json", "weekly.json", "monthly.json", "settled.json"].flatMap(
      keysWith,
    );
    expect(await validateFeeds(feeds.map((key) => ({ path: key, text: press.site.read(key) })))).toEqual([]);
    const shown = feeds.filter((key) => press.site.read(key).includes(HOSTILE_IDS[0]));
    expect(shown.length).toBeGreaterThanOrEqual(24);
    for (const key of shown) expect([key, contentsOf(press.site.read(key)).flatMap(dangersIn)]).toEqual([key, []]);
    for (const key of keysWith(".opml")) expect(parseOpml(press.site.read(key)).body?.outlines).toHaveLength(1);
  });

  it("are data in every JSON-LD block", () => {
    const blocks = press.site.pages.flatMap(({ text }) => {
      return Array.from(
        text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs),
        ([, json = ""]) => json,
      );
    });
    expect(blocks.length).toBeGreaterThan(HOSTILE_IDS.length);
    for (const json of blocks) expect(() => JSON.parse(json) as unknown).not.toThrow();
  });

  it("turn no text around: no bidirectional control is left in any file", () => {
    for (const key of textFiles()) expect([key, BIDIRECTIONAL.test(press.site.read(key))]).toEqual([key, false]);
  });
});

function contentsOf(text: string): string[] {
  const { feed } = parseFeed(text);
  if ("entries" in feed)
    return (feed.entries ?? []).map((entry) => ("content" in entry ? (entry.content?.value ?? "") : ""));
  const items = "items" in feed ? (feed.items ?? []) : [];
  return items.map(
    (item) => ("content_html" in item ? item.content_html : "content" in item ? item.content?.encoded : "") ?? "",
  );
}

/** Opens a page with everything unfolded, waits for what might still run, and tells what did. */
async function visit(page: Page, url: string): Promise<unknown> {
  await page.goto(url, { waitUntil: "load" });
  return page.evaluate(`(async () => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    for (const element of document.querySelectorAll("main *")) element.dispatchEvent(new MouseEvent("mouseover"));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const links = [...document.querySelectorAll("a")].filter(({ protocol }) => !/^https?:$/.test(protocol));
    const handlers = [...document.querySelectorAll("*")].filter(({ attributes }) => [...attributes].some(({ name }) => /^on|^style$/.test(name)));
    return {
      ran: "ran" in window,
      scripted: [...links, ...handlers].map((element) => element.outerHTML.slice(0, 100)),
    };
  })()`);
}
