import { describe, expect, it } from "vitest";
import { messagesOf } from "#site/i18n/messages.ts";
import { renderSite } from "#site/renderers.ts";
import type { SiteModel } from "#site/site-model.ts";
import { inventIssue, modelOf, PAPERS } from "./invented-model.ts";
import { textOf } from "./text-of.ts";

describe("a day without an issue", () => {
  const textAt = (model: SiteModel, path: string) =>
    textOf([...renderSite(model)].find((file) => file.path === path)!).replaceAll(/\s+/g, " ");
  const issue = [inventIssue("2026-02-05", PAPERS), PAPERS] as const;

  it.each(["late", "failed"] as const)("that is %s is told on home, above the older issue it shows", (kind) => {
    const home = textAt(modelOf([issue, [inventIssue("2026-02-06", [], { kind }), []]]), "en/index.html");
    expect(home).toContain(`<p class="note"><b><a href="/en/2026/02/06/">`);
    expect(home).toContain(messagesOf("en").kindExplained[kind]);
    expect(home.indexOf(messagesOf("en").kindExplained[kind])).toBeLessThan(home.indexOf("/en/2026/02/05/"));
  });

  it("is not told on home when a newer issue is there, or when it is a weekend", () => {
    const older = [inventIssue("2026-02-04", [], { kind: "failed" }), []] as const;
    const saturday = [inventIssue("2026-02-07", [], { kind: "no list" }), []] as const;
    const home = textAt(modelOf([older, issue, saturday]), "en/index.html");
    expect(home).not.toContain(messagesOf("en").kindExplained.failed);
    expect(home).not.toContain(messagesOf("en").kindExplained["no list"]);
  });

  it("is named on its week and month with its kind, unless it is a weekend", () => {
    const days = (
      [
        ["2026-02-03", "failed"],
        ["2026-02-04", "no list"],
        ["2026-02-07", "no list"],
      ] as const
    ).map(([day, kind]) => [inventIssue(day, [], { kind }), []] as const);
    const model = modelOf([...days.slice(0, 2), issue, ...days.slice(2)]);
    for (const path of ["en/2026/w06/index.html", "en/2026/02/index.html"]) {
      const [, note = ""] = /<p class="note">(Days without an issue: .*?)<\/p>/.exec(textAt(model, path)) ?? [];
      expect(note.replaceAll(/<[^>]*>/g, "")).toBe("Days without an issue: Tue 3 Feb failed, Wed 4 Feb no list");
    }
  });

  it("has its place among the recent days of home, unless it is a weekend", () => {
    const days = [
      [inventIssue("2026-01-30", PAPERS), PAPERS],
      [inventIssue("2026-01-31", [], { kind: "no list" }), []],
      [inventIssue("2026-02-03", [], { kind: "failed" }), []],
      [inventIssue("2026-02-04", PAPERS), PAPERS],
      issue,
    ] as const;
    const home = textAt(modelOf(days), "en/index.html");
    const recent = home.slice(home.indexOf(messagesOf("en").recentDays), home.indexOf(messagesOf("en").fullArchive));
    expect([...recent.matchAll(/<p> <a href="([^"]*)">[^<]*<\/a> <small>([^<]*)/g)].map(([, ...told]) => told)).toEqual(
      [
        ["/en/2026/02/04/", "5 papers"],
        ["/en/2026/02/03/", "failed"],
        ["/en/2026/01/30/", "5 papers"],
      ],
    );
  });

  it("is a link in the rulers of its week, with the reason that is news, unless it is a weekend or yet to come", () => {
    const days = (
      [
        ["2026-02-02", "no list"],
        ["2026-02-03", "failed"],
        ["2026-02-04", "late"],
        ["2026-02-07", "no list"],
      ] as const
    ).map(([day, kind]) => [inventIssue(day, [], { kind }), []] as const);
    const page = textAt(modelOf([...days.slice(0, 3), issue, ...days.slice(3)]), "en/2026/02/05/index.html");
    const [ruler = ""] = /<nav class="week".*?<\/nav>/.exec(page) ?? [];
    const cells = Array.from(ruler.matchAll(/<li>.*?<\/li>/g), ([cell]) => ({
      url: /href="([^"]+)"/.exec(cell)?.[1],
      text: cell
        .replaceAll(/<[^>]*>/g, " ")
        .trim()
        .split(/\s+/)
        .join(" "),
    }));
    expect(cells).toEqual([
      { url: "/en/2026/02/02/", text: "Mon 2 no list –" },
      { url: "/en/2026/02/03/", text: "Tue 3 failed" },
      { url: "/en/2026/02/04/", text: "Wed 4 late" },
      { url: "/en/2026/02/05/", text: "Thu 5 5" },
      { url: undefined, text: "Fri 6 –" },
      { url: undefined, text: "Sat 7 –" },
      { url: undefined, text: "Sun 8 –" },
    ]);
  });

  it("speaks of when it was looked at, and not of votes", () => {
    const model = modelOf([[inventIssue("2026-02-06", [], { kind: "late" }), []]]);
    expect(textAt(model, "en/2026/02/06/index.html")).toContain("<p>Last checked 5 Feb 2026, 23:45 GMT+9.</p>");
  });
});

describe("an overview of what no issue names", () => {
  it("does not say that there is no issue", () => {
    const unnamed = PAPERS.slice(2, 3);
    const files = [...renderSite(modelOf([[inventIssue("2026-02-05", unnamed), unnamed]]))];
    const page = textOf(files.find(({ path }) => path === "en/organizations/index.html")!);
    expect(page).toContain("Papers in the issue of 5 February 2026.");
    expect(page).toContain(messagesOf("en").nothingYet);
    expect(page).not.toContain(messagesOf("en").noIssues);
  });
});
