import { describe, expect, it } from "vitest";
import { parseSettings } from "#config/settings.ts";
import { renderDayPages } from "#site/html/day-page.ts";
import { renderPaperPages } from "#site/html/paper-page.ts";
import { renderSubjectPages } from "#site/html/subject-pages.ts";
import { inventIssue, modelOf, PAPERS } from "./invented-model.ts";
import { textOf } from "./text-of.ts";

describe("a day of which a digest shows a part", () => {
  const whole = modelOf([[inventIssue("2026-02-05", PAPERS), PAPERS]]);
  const part = { ...whole, days: whole.days.map((day) => ({ ...day, ranking: day.ranking.slice(0, 2) })) };
  const pagesOf = (model: typeof whole) => [...renderDayPages(model)].map((page) => textOf(page));

  it("says so, as its week counts all of them", () => {
    const [korean, english] = pagesOf(part);
    expect(english).toContain(`The top 2 of the day&#39;s ${PAPERS.length} papers.`);
    expect(korean).toContain(`이날 목록 ${PAPERS.length}편 가운데 상위 2편입니다.`);
  });

  it("is told from a day of which all is shown", () => {
    for (const page of pagesOf(whole)) expect(page).not.toMatch(/The top \d|가운데 상위/);
  });
});

it.each([
  ["the paper itself", "where the day has all", {}, true],
  ["the day", "where it may have left the paper out", { listed: 2 }, false],
])("pages of papers and listings lead to %s %s", (_to, _where, settings, toAnchor) => {
  const model = modelOf([[inventIssue("2026-02-05", PAPERS), PAPERS]], { settings: parseSettings(settings) });
  for (const render of [renderSubjectPages, renderPaperPages]) {
    const pages = Array.from(render(model), textOf);
    expect(pages.some((page) => /href="\/(?:ko|en)\/2026\/02\/05\/#/.test(page))).toBe(toAnchor);
  }
});

it("the ruler of a week that is long over does not call it this week", () => {
  const [korean] = [...renderDayPages(modelOf([[inventIssue("2026-02-05", PAPERS), PAPERS]]))];
  expect(korean && textOf(korean)).toContain('<nav class="week" aria-label="한 주의 날짜">');
});
