import fc from "fast-check";
import { parseJsonFeed, parseRssFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import { parseSettings } from "#config/settings.ts";
import { closesAt } from "#papers/list-day.ts";
import { settlesAt } from "#papers/issue.ts";
import type { DigestPaper, SiteModel } from "#site/site-model.ts";
import * as urls from "#site/urls.ts";
import { validateFeeds } from "../../../site/validate-feeds.ts";
import { inventListed } from "../../papers/invented-paper.ts";
import { inventIssue, inventModel, modelOf, PAPERS } from "../invented-model.ts";
import { feedOf, feedTexts } from "./feed-of.ts";

const problemsOf = (model: SiteModel) => validateFeeds([...feedTexts(model)].map(([path, text]) => ({ path, text })));
const model = inventModel();

describe("feeds in every format", () => {
  it.each([
    ["a press with every kind of day", model],
    ["a press that runs on the sample", inventModel({ sample: true })],
    ["a press without a single day", modelOf([])],
  ])("of %s are valid", async (_, given) => {
    expect(await problemsOf(given)).toEqual([]);
  });

  it("claim no date of a change that never was, where the format lets them", () => {
    expect(parseRssFeed(feedTexts(modelOf([])).get("en/daily.rss")!).lastBuildDate).toBeUndefined();
    expect(parseRssFeed(feedTexts(model).get("en/daily.rss")!).lastBuildDate).toMatch(/ 2026 /);
  });

  it("are valid, and lose no text to XML, whatever people call their papers and the operator their press", async () => {
    // What cleaning lets through is far less; a feed has to stand on its own.
    const text = fc.string({ unit: "binary", minLength: 1, maxLength: 30 });
    const texts = fc.array(fc.tuple(text, text), { minLength: 20, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(texts, async (pairs) => {
        const papers = pairs.map(([title, name], index) =>
          inventListed(`2602.${10_000 + index}`, index, {
            title,
            authors: [`x${name}`],
            summary: { text: name, origin: "upstream" },
            organization: { account: "invented-labs", name },
          }),
        );
        const settings = { ...parseSettings({}), title: `x${pairs[0]?.[0]}`, author: `x${pairs[0]?.[1]}` };
        expect(await problemsOf(modelOf([[inventIssue("2026-02-05", papers), papers]], { settings }))).toEqual([]);
      }),
      { numRuns: 4 },
    );
  });

  it.each(["daily", "weekly", "monthly", "settled"] as const)("say the same of %s digests", (name) => {
    const read = (extension: (typeof urls.FEED_FORMATS)[number]) =>
      feedTexts(model).get(`ko/${name}.${extension}`) ?? "";
    const atom = feedOf(model, `ko/${name}.atom`).entries;
    const rss = parseRssFeed(read("rss")).items ?? [];
    const json = parseJsonFeed(read("json")).items ?? [];
    expect(atom.length).toBeGreaterThan(0);
    const entries = atom.map(({ id, title, link, content, summary }) => ({ id, title, link, content, summary }));
    expect(
      rss.map(({ guid, title, link, content, description }) => ({
        id: guid?.value,
        title,
        link,
        content: content?.encoded,
        summary: description,
      })),
    ).toEqual(entries);
    expect(
      json.map(({ id, title, url, content_html: content, summary }) => ({ id, title, link: url, content, summary })),
    ).toEqual(entries);
    expect(rss.map(({ pubDate }) => Date.parse(pubDate ?? ""))).toEqual(
      atom.map(({ published }) => Date.parse(published ?? "")),
    );
    expect(json.map((item) => [item.date_published, item.date_modified])).toEqual(
      atom.map(({ published, updated }) => [published, updated]),
    );
  });

  it("say that a site is made from the sample, in their titles and in every entry", () => {
    const sample = inventModel({ sample: true });
    for (const [path] of [...feedTexts(sample)].filter(([name]) => name.endsWith(".atom"))) {
      const notice = path.startsWith("ko") ? "예시 자료" : "Sample data";
      const { title, entries } = feedOf(sample, path);
      expect(title).toContain(notice);
      for (const { content } of entries) expect(content).toContain(notice);
    }
  });
});

describe("the settled feed", () => {
  const settled = feedOf(model, "ko/settled.atom");

  it("holds the issues that have settled, published when they did, under ids of their own", () => {
    expect(settled.entries).toEqual([
      expect.objectContaining({
        id: "https://papers.example/ko/2025/12/31/#settled",
        link: "https://papers.example/ko/2025/12/31/",
        published: settlesAt("2025-12-31" as never),
      }),
    ]);
    const daily = feedOf(model, "ko/daily.atom").entries.map(({ id }) => id);
    expect(daily).not.toContain(settled.entries[0]?.id);
  });

  it("stays as it is, byte for byte, when votes move afterwards", () => {
    const move = (paper: DigestPaper): DigestPaper => {
      const latest = { votes: 999, rank: 1 };
      return { ...paper, standing: { ...paper.standing, votes: 999 }, course: { ...paper.course, latest } };
    };
    const newest = model.front!.newest.map((digest) => ({
      ...digest,
      issue: { ...digest.issue, capturedAt: "2026-03-01T00:00:00Z" as never, revision: 9 },
      votes: digest.votes + 999,
      ranking: digest.ranking.map(move).toReversed(),
    }));
    const moved = feedTexts({ ...model, front: { ...model.front!, newest } });
    const files = ["ko/settled.atom", "ko/settled.rss", "ko/settled.json", "en/settled.atom"];
    for (const path of files) expect(moved.get(path)).toBe(feedTexts(model).get(path));
    expect(moved.get("ko/daily.atom")).not.toBe(feedTexts(model).get("ko/daily.atom"));
  });

  it("is in the order of the settled votes, not of those that moved since", () => {
    const paper = (id: string, votes: number, rank: number): DigestPaper => ({
      ...inventListed(id, votes),
      rank: 3 - rank,
      course: { settled: { votes: 10 - rank, rank } },
    });
    const [digest] = model.front!.newest;
    const ranking = [paper("2602.00007", 90, 2), paper("2602.00006", 5, 1)];
    const newest = [{ ...digest!, settled: { at: digest!.issue.capturedAt, votes: 17 }, ranking }];
    const { content } = feedOf({ ...model, front: { ...model.front!, newest } }, "en/settled.atom").entries[0]!;
    expect(Array.from(content.matchAll(/2602\.\d+(?=\/")|\d+ upvotes/g), ([found]) => found)).toEqual([
      "2602.00006",
      "9 upvotes",
      "2602.00007",
      "8 upvotes",
    ]);
  });
});

describe("the weekly and monthly feeds", () => {
  const papers = PAPERS.slice(1, 3);
  const on = (...days: string[]) =>
    modelOf(days.map((day) => [inventIssue(day, papers, { capturedAt: `${day}T14:45:00Z` as never }), papers]));
  const titles = (given: SiteModel, name: string) =>
    feedOf(given, `en/${name}.atom`).entries.map(({ title }) =>
      // Intl sets thin spaces around a dash between dates.
      title?.replaceAll(/\s/g, " "),
    );

  it("bring a week or month once it is over: when a later day has come", () => {
    expect(titles(on("2026-01-29", "2026-01-30"), "weekly")).toEqual([]);
    expect(titles(on("2026-01-29", "2026-01-30", "2026-02-02"), "weekly")).toEqual([
      "Week 5, 2026 (26 January – 1 February)",
    ]);
    expect(titles(on("2026-01-29", "2026-01-30", "2026-02-02"), "monthly")).toEqual(["January 2026"]);
  });

  it("say that it was published when its last day closed, which never moves", () => {
    const { entries } = feedOf(on("2026-01-29", "2026-02-02"), "ko/weekly.atom");
    expect(entries.map(({ id, published }) => [id, published])).toEqual([
      ["https://papers.example/ko/2026/w05/", closesAt("2026-02-01" as never)],
    ]);
  });

  it("carry the first thirty papers and lead to the others", () => {
    const many = Array.from({ length: 40 }, (_, index) => inventListed(`2601.${10_000 + index}`, index));
    const long = modelOf([
      [inventIssue("2026-01-29", many), many],
      [inventIssue("2026-02-02", papers), papers],
    ]);
    const { content } = feedOf(long, "en/weekly.atom").entries[0]!;
    expect(content.match(/<li value/g)).toHaveLength(30);
    expect(content).toContain('<a href="https://papers.example/en/2026/w05/">The top 30 of 40 papers.');
  });
});

describe("the feed of a topic or an organisation", () => {
  const path = "en/organizations/invented-labs/feed.atom";

  it("has one entry per paper and day, and moves with no vote", () => {
    const { entries, title, links } = feedOf(model, path);
    expect(title).toContain("Friends");
    expect(links["alternate"]).toBe("https://papers.example/en/organizations/invented-labs/");
    expect(entries.map(({ id }) => id)).toEqual([
      "https://papers.example/en/2026/02/05/#2602.00001",
      "https://papers.example/en/2026/02/04/#2602.00001",
    ]);
    for (const { published, updated } of entries) expect(updated).toBe(published);
    const settled = model.subjects.map((digest) => ({
      ...digest,
      newest: digest.newest.map((row) => ({ ...row, settledVotes: 77 })),
    }));
    expect(feedTexts({ ...model, subjects: settled }).get(path)).toBe(feedTexts(model).get(path));
  });

  it("names its authors as its page does, and how many there are besides", () => {
    const digests = model.subjects.map((digest) => ({
      ...digest,
      newest: digest.newest.map((row) => ({ ...row, authors: ["Ada", "Ben", "Cho"], authorCount: 9 })),
    }));
    const contentIn = (locale: string) =>
      feedOf({ ...model, subjects: digests }, path.replace(/^en/, locale)).entries[0]!.content.replaceAll(
        "\u00a0",
        " ",
      );
    expect(contentIn("ko")).toContain("<p>Ada, Ben, Cho 외 6명 · ");
    expect(contentIn("en")).toContain("<p>Ada, Ben, Cho and 6 more · ");
  });

  it("bears the curated name of a topic in each language", () => {
    const subject = { kind: "topic", slug: "agents" } as const;
    const given = { ...model, subjects: [{ subject, newest: [], months: [] }] };
    expect(feedOf(given, "ko/topics/agents/feed.atom").title).toMatch(/: 에이전트$/);
  });
});
