import { describe, expect, it } from "vitest";
import type { Course } from "#papers/course.ts";
import type { Instant } from "#papers/instant.ts";
import type { Issue } from "#papers/issue.ts";
import { periodsOf } from "#papers/period.ts";
import { renderPeriodPages } from "#site/html/period-pages.ts";
import { renderPeriodMarkdown } from "#site/markdown/digest-markdown.ts";
import { digestPeriod } from "#site/period-digest.ts";
import type { SiteFile } from "#site/site-file.ts";
import type { SiteModel } from "#site/site-model.ts";
import { inventListed } from "../papers/invented-paper.ts";
import { inventIssue, modelOf } from "./invented-model.ts";
import { textOf } from "./text-of.ts";

const LISTED = Array.from({ length: 20 }, (_, index) =>
  inventListed(`2602.${String(index).padStart(5, "0")}`, 20 - index),
);
const at = (instant: string) => ({ capturedAt: instant as Instant });
const issueOf = (day: string, more: Partial<Issue>) => [inventIssue(day, LISTED, more), LISTED] as const;
const settled = { state: "settled", ...at("2026-02-12T03:00:00Z") } as const;

function pageOf(files: Iterable<SiteFile>, path: string): string {
  return textOf([...files].find((file) => file.path === path)!).replaceAll(/\s+/g, " ");
}
const weekPage = (model: SiteModel) => pageOf(renderPeriodPages(model), "en/2026/w06/index.html");
const weekMarkdown = (model: SiteModel) => pageOf(renderPeriodMarkdown(model), "en/2026/w06/2026-w06-weekly-papers.md");
const stateOf = (model: SiteModel, name: string) => model.periods.find(({ period }) => period.name === name)?.state;

describe("a week or month", () => {
  const sunday = [inventIssue("2026-02-08", [], { kind: "no list", ...at("2026-02-15T03:00:00Z") }), []] as const;

  it("names every day that has most papers, unless they are too many to stand out", () => {
    const week = (...days: readonly number[]) =>
      weekPage(modelOf(days.map((day) => issueOf(`2026-02-0${day}`, settled))));
    expect(week(4)).toContain("<p>Most papers: Wednesday, 4 February 2026, with 20.</p>");
    expect(week(4, 6).replaceAll("\u00a0", " ")).toContain(
      "<p>Most papers: Wed 4 Feb and Fri 6 Feb, with 20 each.</p>",
    );
    expect(week(2, 3, 4, 6)).toContain("<p>Most papers: 20, on 4 days.</p>");
  });

  it("that is final names the days whose settled votes were never seen", () => {
    const model = modelOf([issueOf("2026-02-04", settled), issueOf("2026-02-06", { state: "open" }), sunday]);
    const said = "Final, but no settled votes were recorded for:";
    expect(weekPage(model)).toContain(`${said} <a href="/en/2026/02/06/">Fri 6 Feb</a></p>`);
    expect(weekMarkdown(model)).toContain(`> ${said} 2026-02-06 `);
  });

  it("that is final says that all days have settled only if they have", () => {
    const model = modelOf([issueOf("2026-02-04", settled), issueOf("2026-02-06", settled), sunday]);
    expect(weekPage(model)).toContain("Final: all days have settled.");
  });

  it("is not final before the issue of its last day was seen settled, however late another day was looked at", () => {
    const late = { ...settled, ...at("2026-03-12T03:00:00Z") };
    const model = (state: Issue["state"]) =>
      modelOf([issueOf("2026-02-26", late), issueOf("2026-02-28", { state, ...at("2026-03-01T04:00:00Z") })]);
    expect(stateOf(model("closed"), "2026-02")).toBe("closed");
    expect(stateOf(model("settled"), "2026-02")).toBe("settled");
  });
});

describe("the papers per day of a month", () => {
  it.each([
    ["2026-02-04", "2026/02", 28, ["1", "8", "15", "22"]],
    ["2026-04-01", "2026/04", 30, ["1", "8", "15", "22", "29"]],
  ])("have a place for each of its days under the bars, %s", (day, month, places, numbers) => {
    const page = pageOf(renderPeriodPages(modelOf([issueOf(day, settled)])), `en/${month}/index.html`);
    const [, axis = ""] = /<p class="axis even" aria-hidden="true">(.*?)<\/p>/.exec(page) ?? [];
    const labels = [...axis.matchAll(/<span>(.*?)<\/span>/g)].map(([, label]) => label);
    expect(labels).toHaveLength(places);
    expect(labels.filter(Boolean)).toEqual(numbers);
    expect(labels.flatMap((label, index) => (label ? [String(index + 1)] : []))).toEqual(numbers);
  });
});

describe("a paper that was found late", () => {
  const course: Course = {
    press: { votes: 1, rank: 18 },
    close: { votes: 3, rank: 15 },
    settled: { votes: 90, rank: 1 },
    latest: { votes: 95, rank: 1 },
  };
  const model = modelOf([issueOf("2026-02-04", settled)]);
  const days = model.days.map((day) => ({
    ...day,
    ranking: day.ranking.map((entry, index) => (index === 0 ? { ...entry, course } : entry)),
  }));
  const [week] = periodsOf(days[0]!.day);
  const periods = [digestPeriod(week, days, model.rows, {})];

  it("is told on its week with the ranks and votes it came from and settled at", () => {
    const page = weekPage({ ...model, periods });
    const late = page.slice(page.indexOf('id="late"'), page.indexOf("</ul>", page.indexOf('id="late"')));
    expect(late).toContain("<small>at press #18 (1) · at close #15 (3) · settled #1 (90) · up 17 since press</small>");
    expect(late.match(/<li>/g)).toHaveLength(1);
  });

  it("is told in the week's Markdown too", () => {
    expect(weekMarkdown({ ...model, periods })).toContain("## Late risers - [");
    expect(weekMarkdown({ ...model, periods })).toMatch(
      /\/en\/papers\/2602\.00000\/\): at press \\#18 \(1\) · at close \\#15 \(3\) · settled \\#1 \(90\)/,
    );
  });
});
