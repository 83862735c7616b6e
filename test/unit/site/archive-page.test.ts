import { describe, expect, it } from "vitest";
import { renderArchivePages } from "#site/html/archive-pages.ts";
import { messagesOf } from "#site/i18n/messages.ts";
import { inventIssue, modelOf, PAPERS } from "./invented-model.ts";
import { textOf } from "./text-of.ts";

const issueOf = (day: string, ...range: [from: number, to: number]) =>
  [inventIssue(day, PAPERS.slice(...range), { state: "settled" }), PAPERS.slice(...range)] as const;
const DAYS = [
  issueOf("2024-03-05", 0, 2),
  issueOf("2024-03-06", 2, 3),
  issueOf("2025-12-31", 1, 3),
  issueOf("2026-02-04", 0, 5),
  issueOf("2026-02-05", 0, 1),
] as const;

const model = modelOf(DAYS);
const frontOf = (made: typeof model) =>
  textOf([...renderArchivePages(made)].find(({ path }) => path === "en/archive/index.html")!).replaceAll("\u00a0", " ");
const front = frontOf(model);
const hrefs = new Set(Array.from(front.matchAll(/href="([^"]+)"/g), ([, href]) => href));

describe("the archive's front page", () => {
  it("leads to every day of the two newest years, and to every month of the years before", () => {
    expect([...hrefs]).toEqual(
      expect.arrayContaining(["/en/2026/02/04/", "/en/2026/02/05/", "/en/2025/12/31/", "/en/2024/03/", "/en/2024/"]),
    );
    expect(hrefs).not.toContain("/en/2024/03/05/");
  });

  it("says what there is, and its years add up to it", () => {
    const plain = front.replaceAll(/<\/?b>/g, "");
    expect(plain).toContain("Since March 2024 · 11 papers · 5 days");
    for (const sum of ["6 papers · 2 days", "2 papers · 1 day", "3 papers · 2 days"])
      expect(plain).toContain(`<small>${sum}</small>`);
  });

  it("leads to each year below", () => {
    const ids = new Set(Array.from(front.matchAll(/id="(y\d{4})"/g), ([, id]) => `#${id}`));
    expect(ids).toEqual(new Set(["#y2026", "#y2025", "#y2024"]));
    for (const id of ids) expect(hrefs).toContain(id);
  });

  it("is described without saying its name twice", () => {
    expect(front).toContain('<meta name="description" content="Archive · The papers');
  });

  it("is the same whichever older days a run has at hand", () => {
    const rows = model.rows.filter(({ day }) => !day.startsWith("2024"));
    expect(frontOf({ ...model, rows })).toBe(frontOf(model));
  });
});

describe("a month without an issue", () => {
  const made = modelOf([...DAYS, [inventIssue("2026-03-01", [], { kind: "no list" }), []]]);
  const pageAt = (path: string) => textOf([...renderArchivePages(made)].find((file) => file.path === path)!);

  it("says so, and counts nothing", () => {
    const page = pageAt("en/2026/03/index.html");
    expect(page).toContain(`<p class="note">${messagesOf("en").emptyMonth}</p>`);
    expect(page).not.toContain("0</b> papers");
  });

  it("has its calendar on the year's page, and no count above it", () => {
    const page = pageAt("en/2026/index.html");
    expect(page).toContain('<a href="/en/2026/03/">March</a>');
    expect(page).not.toContain("<small>0 papers</small>");
  });
});

describe("a week over the turn of a year", () => {
  const made = modelOf([issueOf("2025-12-31", 0, 3)]);
  const pages = new Map([...renderArchivePages(made)].map((file) => [file.path, textOf(file)]));

  it("has the year it is named after above it, before that year has a day", () => {
    expect(made.periods.map(({ period }) => period.name)).toContain("2026-w01");
    const page = pages.get("en/2026/index.html");
    expect(page).toContain(`<b>${messagesOf("en").nothingYet}</b>`);
    expect(page).toContain('<meta name="robots" content="noindex" />');
    expect(page).not.toContain("0</b> papers");
  });

  it("leaves the year of its days as it is", () => {
    expect(pages.get("en/2025/index.html")).toContain("<b>3</b>");
    expect(pages.get("en/2025/index.html")).not.toContain("noindex");
  });
});

describe("a year's map", () => {
  const [, map = "", ruler = ""] =
    /<svg\s+class="heat"([^]*?)<\/svg>\s*<p class="axis even"[^>]*>(.*?)<\/p>/.exec(
      textOf([...renderArchivePages(model)].find(({ path }) => path === "ko/2024/index.html")!),
    ) ?? [];

  it("has every day of the year once, shaded by its papers", () => {
    expect(map.match(/<rect/g)).toHaveLength(366);
    expect(map.match(/class="l[1-4]"/g)).toHaveLength(2);
  });

  it("is a twelfth a month wide, every second one by its name", () => {
    const names = Array.from(ruler.matchAll(/<span>(.*?)<\/span>/g), ([, name]) => name);
    expect(names).toEqual(["1월", "", "3월", "", "5월", "", "7월", "", "9월", "", "11월", ""]);
  });
});
