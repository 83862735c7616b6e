import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { parseSettings } from "#config/settings.ts";
import { opensAt } from "#papers/list-day.ts";
import { renderDailyAtom } from "#site/feeds/daily-atom.ts";
import type { SiteModel } from "#site/site-model.ts";
import { HOSTILE, inventModel, modelOf } from "./invented-model.ts";

interface Link {
  "@_rel": string;
  "@_href": string;
}
interface Entry {
  id: string;
  title: string;
  published: string;
  updated: string;
  summary: string;
  link: Link[];
  content: { "#text": string; "@_type": string };
}
interface Feed extends Omit<Entry, "content" | "published"> {
  "@_xmlns": string;
  author: { name: string };
  entry: Entry[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  trimValues: false,
  htmlEntities: true,
  isArray: (name) => name === "entry" || name === "link",
});
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

function feedOf(model: SiteModel, path = "ko/daily.atom"): Feed {
  const file = [...renderDailyAtom(model)].find((made) => made.path === path);
  return (parser.parse(file?.body ?? "") as { feed: Feed }).feed;
}

const model = inventModel();
const feed = feedOf(model);

describe("the daily Atom feed", () => {
  it("has everything that RFC 4287 asks of a feed", () => {
    expect(feed["@_xmlns"]).toBe("http://www.w3.org/2005/Atom");
    expect(feed.id).toBe("https://papers.example/ko/daily.atom");
    expect(feed.title).toBe(model.settings.title);
    expect(feed.author.name).toBe(model.settings.author);
    expect(feed.updated).toMatch(RFC_3339);
    expect(feed.link).toContainEqual(expect.objectContaining({ "@_rel": "self", "@_href": feed.id }));
    expect(feed.link).toContainEqual(
      expect.objectContaining({ "@_rel": "alternate", "@_href": "https://papers.example/ko/" }),
    );
  });

  it("has everything that RFC 4287 asks of an entry, and ids that differ", () => {
    for (const entry of feed.entry) {
      for (const text of [entry.id, entry.title, entry.summary]) expect(text.trim()).not.toBe("");
      expect([entry.published, entry.updated]).toEqual([
        expect.stringMatching(RFC_3339),
        expect.stringMatching(RFC_3339),
      ]);
      expect(entry.link).toEqual([expect.objectContaining({ "@_rel": "alternate", "@_href": entry.id })]);
      expect(entry.content["@_type"]).toBe("html");
    }
    expect(new Set(feed.entry.map(({ id }) => id)).size).toBe(feed.entry.length);
  });

  it("holds the issues, newest first, and no day without one", () => {
    expect(feed.entry.map(({ id }) => id)).toEqual([
      "https://papers.example/ko/2026/02/05/",
      "https://papers.example/ko/2026/02/04/",
      "https://papers.example/ko/2025/12/31/",
    ]);
  });

  it("says that an entry was published when its list opened, which never moves", () => {
    const opened = model.newest.map(({ day }) => opensAt(day));
    expect(feed.entry.map(({ published }) => published)).toEqual(opened);
  });

  it("was updated when its newest entry was", () => {
    const later = inventModel();
    const moved = later.newest.map((digest, index) =>
      index === 2 ? { ...digest, issue: { ...digest.issue, capturedAt: "2026-02-08T00:00:00Z" as never } } : digest,
    );
    expect(feedOf({ ...later, newest: moved }).updated).toBe("2026-02-08T00:00:00Z");
    expect(feed.updated).toBe("2026-02-05T14:45:00Z");
  });

  it("carries the whole ranking as HTML that a reader can parse, hostile titles and all", () => {
    for (const [index, { content }] of feed.entry.entries()) {
      const items = (
        parser.parse(content["#text"]) as { ol: { li: { p: { a: { "#text": string } | [] }[] }[] | object } }
      ).ol.li;
      const list = Array.isArray(items) ? items : [items];
      expect(list).toHaveLength(model.newest[index]!.ranking.length);
    }
    const [first] = feed.entry;
    expect(JSON.stringify(parser.parse(first!.content["#text"]))).toContain(JSON.stringify(HOSTILE).slice(1, -1));
    expect(first!.content["#text"]).not.toMatch(/<script|<img/);
  });

  it("is a feed also before there is anything in it", () => {
    const empty = feedOf(modelOf([]));
    expect(empty.entry).toBeUndefined();
    expect(empty.updated).toMatch(RFC_3339);
  });

  it("is there once for each language", () => {
    expect(feedOf(model, "en/daily.atom").entry[0]?.title).toMatch(/^Thursday,? 5 February 2026$/);
    const english = inventModel({ settings: parseSettings({ locales: ["en"], defaultLocale: "en" }) });
    expect([...renderDailyAtom(english)].map(({ path }) => path)).toEqual(["en/daily.atom"]);
  });
});
