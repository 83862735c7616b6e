import { describe, expect, it } from "vitest";
import type { SubjectRow } from "#papers/subject.ts";
import { renderSubjectPages } from "#site/html/subject-pages.ts";
import type { SubjectDigest } from "#site/site-model.ts";
import { modelOf } from "./invented-model.ts";
import { textOf } from "./text-of.ts";

const AGENTS = { kind: "topic", slug: "agents" } as const;
const rowOf = (day: string, number: number, topics: readonly string[]) =>
  ({
    day,
    id: `2602.${10_000 + number}`,
    title: `Paper ${number}`,
    authors: ["Ada"],
    authorCount: 1,
    topics,
  }) as unknown as SubjectRow;

const NEWEST = [
  rowOf("2026-02-05", 3, ["agents", "reasoning"]),
  rowOf("2026-02-05", 2, ["agents", "robotics"]),
  rowOf("2026-01-30", 1, ["reasoning", "agents"]),
];
const MONTHS = [
  { month: "2026-02", papers: 2 },
  { month: "2026-01", papers: 9 },
  { month: "2025-11", papers: 4 },
];

function pageOf(digest: Partial<SubjectDigest> = {}): string {
  const subject: SubjectDigest = { subject: AGENTS, newest: NEWEST, months: MONTHS, ...digest };
  const files = [...renderSubjectPages({ ...modelOf([]), subjects: [subject] })];
  return textOf(files.find(({ path }) => path.startsWith("en/"))!).replaceAll("\u00a0", " ");
}

const plain = (page: string) => page.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");

describe("the page of a topic", () => {
  it("says how many papers there are and since when, not how many it shows", () => {
    expect(plain(pageOf())).toContain("Since November 2025 · 15 papers");
  });

  it("charts a year of months, the fullest of them in red, and says the same in a table", () => {
    const page = pageOf();
    const [, bars = ""] = /<svg\s+class="bars"(.*?)<\/svg>/s.exec(page) ?? [];
    expect(bars).toContain('viewBox="0 0 12 100"');
    expect(bars.match(/<rect/g)).toHaveLength(3);
    expect(bars).toMatch(/class="hot"\s+x="10\.14"/);
    expect(plain(page)).toContain("Most papers: January 2026, with 9.");
    expect(plain(page)).toContain("March 2025 February 2026");
    expect(plain(page)).toContain("Month Papers per month November 2025 4 January 2026 9 February 2026 2");
  });

  it("names every month that has most papers, unless they are too many to stand out", () => {
    const monthsOf = (...counts: readonly number[]) => ({
      months: counts.map((papers, index) => ({ month: `2026-${String(9 - index).padStart(2, "0")}`, papers })),
    });
    expect(plain(pageOf(monthsOf(4, 1, 4)))).toContain("Most papers: July 2026 and September 2026, with 4 each.");
    expect(plain(pageOf(monthsOf(2, 2, 2, 1, 2)))).toContain("Most papers: 2, in 4 months.");
  });

  it("charts no single month", () => {
    expect(pageOf({ months: MONTHS.slice(0, 1) })).not.toContain('class="bars"');
  });

  it("names the topics that its newest papers have besides it, those with most papers first", () => {
    const [, section = ""] = /<h2>Often paired with<\/h2>(.*?)<\/section>/s.exec(pageOf()) ?? [];
    expect(Array.from(section.matchAll(/href="([^"]+)"/g), ([, url]) => url)).toEqual([
      "/en/topics/reasoning/",
      "/en/topics/robotics/",
    ]);
    expect(plain(section)).toContain("Among the newest 3 papers.");
    const earlier = NEWEST.map(({ topics: _, ...row }) => row);
    expect(pageOf({ newest: earlier })).not.toContain("Often paired with");
  });

  it("leads on where there are more papers than it shows, and nowhere where there are not", () => {
    const more = /<p class="pager">.*?href="\/en\/topics\/agents\/2026-01\/".*?<\/p>/s;
    expect(pageOf()).toMatch(more);
    expect(pageOf({ months: MONTHS.slice(0, 1).concat({ month: "2026-01", papers: 1 }) })).not.toMatch(more);
  });
});
