import { parseSettings } from "#config/settings.ts";
import { renderDayPages } from "#site/html/day-page.ts";
import { renderPeriodPages } from "#site/html/period-pages.ts";
import { describe, expect, it } from "vitest";
import { inventListed } from "../papers/invented-paper.ts";
import { inventIssue, modelOf } from "./invented-model.ts";
import { textOf } from "./text-of.ts";

const listed = [inventListed("2602.00001", 5, { authors: [] })];
const model = modelOf([[inventIssue("2026-02-05", listed, { origin: "blog" }), listed]], {
  settings: parseSettings({}),
});

describe("a day of the original blog, which never named authors", () => {
  const pages = [...renderDayPages(model), ...renderPeriodPages(model)].map(textOf);

  it("shows no empty byline and no mark that parts nothing", () => {
    expect(pages.length).toBeGreaterThan(4);
    for (const page of pages) expect(page).not.toMatch(/<p class="by">\s*(?:<\/p>|·)/);
  });

  it("begins no line with the mark that parts what it says", () => {
    const bylines = pages.flatMap((page) => page.match(/<p class="by">[^]*?<\/p>/g) ?? []);
    expect(bylines.length).toBeGreaterThan(0);
    for (const line of bylines) expect(line).not.toMatch(/(?:^|[^\u00a0])·/);
  });

  it("says where it comes from, in both languages", () => {
    const [ko, en] = [...renderDayPages(model)].map(textOf);
    expect(ko).toContain("원래 블로그의 보관 자료");
    expect(en).toContain("original blog");
    expect(
      [...renderDayPages(modelOf([[inventIssue("2026-02-05", listed), listed]]))].map(textOf).join(""),
    ).not.toContain("원래 블로그의 보관 자료");
  });
});
