import { describe, expect, it } from "vitest";
import { renderDayPages } from "#site/html/day-page.ts";
import { renderPeriodPages } from "#site/html/period-pages.ts";
import type { Instant } from "#papers/instant.ts";
import type { SiteFile } from "#site/site-file.ts";
import { inventIssue, modelOf, PAPERS } from "./invented-model.ts";
import { textOf } from "./text-of.ts";

const SETTLED = "2026-02-09T03:00:00Z" as Instant;
const OPEN = "2026-02-06T03:00:00Z" as Instant;

const model = modelOf([
  [inventIssue("2026-02-02", PAPERS, { capturedAt: SETTLED }), PAPERS],
  [inventIssue("2026-02-05", PAPERS.slice(0, 1), { capturedAt: OPEN }), PAPERS.slice(0, 1)],
  [inventIssue("2026-02-08", [], { kind: "no list", capturedAt: "2026-02-15T03:00:00Z" as Instant }), []],
]);

const sentenceOf = (files: Iterable<SiteFile>, path: string) =>
  /Votes, comments and stars[^<]*/.exec(textOf([...files].find((file) => file.path === path)!))?.[0];

describe("the foot of a page says when its figures were seen", () => {
  it("on a day, the latest answer for it", () => {
    expect(sentenceOf(renderDayPages(model), "en/2026/02/05/index.html")).toBe(
      "Votes, comments and stars as of 6 Feb 2026, 12:00 GMT+9.",
    );
  });

  it("on a week, between the answers for its lists: none of them is of the newest answer for an empty day", () => {
    expect(sentenceOf(renderPeriodPages(model), "en/2026/w06/index.html")).toBe(
      "Votes, comments and stars as of the last check of each list, from 6 Feb 2026, 12:00 GMT+9 to 9 Feb 2026, 12:00 GMT+9.",
    );
  });

  it("on a week of one list, when that was seen", () => {
    const one = modelOf([[inventIssue("2026-02-05", PAPERS, { capturedAt: OPEN }), PAPERS]]);
    expect(sentenceOf(renderPeriodPages(one), "en/2026/w06/index.html")).toBe(
      "Votes, comments and stars as of 6 Feb 2026, 12:00 GMT+9.",
    );
  });
});
