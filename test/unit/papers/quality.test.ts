import type { IssueRow } from "#papers/issue.ts";
import type { ListDay } from "#papers/list-day.ts";
import { type DayToMeasure, measureQuality } from "#papers/quality.ts";
import { describe, expect, it } from "vitest";
import { inventPaper } from "./invented-paper.ts";

interface Invented {
  readonly papers?: DayToMeasure["papers"];
  readonly rejects?: DayToMeasure["rejects"];
  readonly row?: Partial<IssueRow>;
}

function inventDay(day: string, more: Invented = {}): DayToMeasure {
  const papers = more.papers ?? [];
  const row = {
    day: day as ListDay,
    kind: papers.length > 0 ? "issue" : "no list",
    state: "settled",
    origin: "recorded",
    capturedAt: `${day}T15:00:00Z`,
    revision: 1,
    papers: papers.length,
    votes: 0,
    withCode: 0,
    rejects: 0,
    ...more.row,
  } as IssueRow;
  return { papers, rejects: more.rejects ?? [], row };
}

const measure = (...days: DayToMeasure[]) =>
  measureQuality(
    days,
    days.map(({ row }) => row),
  );

describe("the figures of what is held", () => {
  it("count days, papers and rejects by their reason", () => {
    const rejects = [
      { position: 0, reason: "no title" },
      { position: 1, reason: "listed twice" },
      { position: 2, reason: "listed twice" },
    ];
    const quality = measure(
      inventDay("2026-02-05", { papers: [inventPaper("2602.00001")], rejects }),
      inventDay("2026-02-07"),
    );
    expect(quality).toMatchObject({
      days: { issue: 1, "no list": 1 },
      papers: 1,
      rejects: { total: 3, byReason: { "listed twice": 2, "no title": 1 } },
    });
  });

  it("say how many papers have mathematics, arXiv's metadata and a summary of upstream's", () => {
    const plain = inventPaper("2602.00001", { abstract: "We tie knots." });
    const damaged = inventPaper("2602.00002", { abstract: "We tie 3.5times as many knots." });
    const arxiv = { abstract: "We tie.", categories: ["cs.CL"], version: 1, updatedOn: "2026-02-04" };
    const enriched = inventPaper("2602.00003", { arxiv, summary: { text: "Knots.", origin: "upstream" } });
    const {
      mathematics,
      enriched: share,
      summaries,
    } = measure(inventDay("2026-02-05", { papers: [plain, damaged, enriched] }));
    expect(mathematics.papers).toBeCloseTo(1 / 3);
    expect(mathematics.withSurvivingCommands).toBe(0);
    expect(share).toBeCloseTo(1 / 3);
    expect(summaries.upstream).toBeCloseTo(1 / 3);
    expect(summaries.abstract).toBeCloseTo(2 / 3);
  });

  it("list the organisations that the registry lacks, most frequent first", () => {
    const from = (id: string, account: string, name: string) => inventPaper(id, { organization: { account, name } });
    const papers = [
      from("2602.00001", "google", "Google"),
      from("2602.00002", "knots", "Knots & Co"),
      from("2602.00003", "ropes", "Ropes"),
      from("2602.00004", "ropes", "Ropes"),
      inventPaper("2602.00005"),
    ];
    const { organizations } = measure(inventDay("2026-02-05", { papers }));
    expect(organizations).toEqual({
      named: 0.8,
      known: 0.25,
      unmapped: [
        { account: "ropes", name: "Ropes", papers: 2 },
        { account: "knots", name: "Knots & Co", papers: 1 },
      ],
    });
  });

  it("say how topics cover the papers", () => {
    const robots = inventPaper("2602.00001", {
      title: "Robot Manipulation",
      abstract: "We train robots to manipulate.",
    });
    const nothing = inventPaper("2602.00002", { title: "Untitled", abstract: "Nothing is said." });
    const { topics } = measure(inventDay("2026-02-05", { papers: [robots, nothing] }));
    expect(topics).toMatchObject({ covered: 0.5, papers: { robotics: 1 } });
    expect(topics.most).toBeLessThanOrEqual(5);
  });

  it("name the day on which a field's presence fell by half against the 28 days before, and leave the old blog out", () => {
    const papers = Array.from({ length: 30 }, (_, index) => inventPaper(`2602.000${String(index + 10)}`));
    const none = { summary: 0, keywords: 0, organization: 0, code: 0, stars: 0, projectPage: 0 };
    const full = { ...none, summary: 30, code: 20 };
    const quality = measure(
      inventDay("2026-01-05", { papers, row: { presence: none } }),
      inventDay("2026-02-03", { papers, row: { presence: full } }),
      inventDay("2026-02-04", { papers, row: { presence: full } }),
      inventDay("2026-02-05", { papers, row: { presence: { ...full, summary: 14 } } }),
      inventDay("2026-02-06", { papers, row: { origin: "blog" } }),
    );
    expect(quality.drift).toEqual([{ day: "2026-02-05", field: "summary", before: 1, now: 14 / 30 }]);
    expect(quality.fields.summary).toBeCloseTo((30 + 30 + 14) / 120);
  });

  it("are all zero where nothing is held", () => {
    expect(measure()).toMatchObject({ papers: 0, enriched: 0, topics: { covered: 0, median: 0, most: 0 }, drift: [] });
  });
});
