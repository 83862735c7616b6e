import { describe, expect, it } from "vitest";
import type { Instant } from "#papers/instant.ts";
import { type IssueRow, issueStateAt } from "#papers/issue.ts";
import { addDays, eachDay, isWeekend, type ListDay } from "#papers/list-day.ts";
import { planSweep, SWEEP_DAYS } from "#pipeline/plan-sweep.ts";

/** A Thursday, at 12:15 in Seoul. */
const AT = "2026-02-05T03:15:00Z" as Instant;
const OPEN = "2026-02-05" as ListDay;

const row = (day: ListDay, at: Instant): IssueRow => ({
  day,
  kind: isWeekend(day) ? "no list" : "issue",
  state: issueStateAt(day, at),
  origin: "hugging-face",
  capturedAt: at,
  revision: 3,
  papers: 1,
  votes: 1,
  withCode: 0,
  rejects: 0,
  unenriched: 0,
});

function look(at: Instant, open: ListDay, change: (row: IssueRow) => IssueRow | undefined = (held) => held) {
  const rows = eachDay(addDays(open, -SWEEP_DAYS), open).flatMap((day) => change(row(day, at)) ?? []);
  return planSweep(at, rows, new Map(rows.map(({ day, revision }) => [day, revision])));
}

const without = (gone: string) => (held: IssueRow) => (held.day === gone ? undefined : held);
const on = (day: string, more: Partial<IssueRow>) => (held: IssueRow) =>
  held.day === day ? { ...held, ...more } : held;

describe("a sweep", () => {
  it("finds nothing to do when everything is held, published and enriched", () => {
    expect(look(AT, OPEN)).toEqual({ ask: [], announce: [], fresh: true });
  });

  it.each([
    ["a missing day", without("2026-01-22")],
    ["a day that failed", on("2026-01-22", { kind: "failed" })],
    ["an issue with papers arXiv has not told of", on("2026-01-22", { unenriched: 2 })],
    ["an issue that could have settled", on("2026-01-22", { state: "closed" })],
  ])("asks for %s again", (_, change) => {
    expect(look(AT, OPEN, change).ask).toEqual(["2026-01-22"]);
  });

  it.each([
    ["that no run has asked for", without(OPEN)],
    ["that upstream gave no list for", on(OPEN, { kind: "failed" })],
    ["that was empty when its run asked", on(OPEN, { kind: "late" })],
  ])("asks for an open day %s, so that it may be there by the deadline", (_, change) => {
    expect(look(AT, OPEN, change).ask).toEqual([OPEN]);
  });

  it("leaves an open day without a list, as on a weekend, to the next run", () => {
    expect(look(AT, OPEN, on(OPEN, { kind: "no list" })).ask).toEqual([]);
  });

  it("announces what is stored and not published, newest first, and nothing else", () => {
    const rows = eachDay(addDays(OPEN, -5), OPEN).map((day) => row(day, AT));
    const rendered = new Map(rows.map(({ day }) => [day, 3]));
    rendered.set("2026-02-02" as ListDay, 2);
    rendered.delete("2026-02-03" as ListDay);
    expect(planSweep(AT, rows, rendered).announce).toEqual(["2026-02-03", "2026-02-02"]);
  });
});

describe("a site", () => {
  it.each([
    ["on a weekday with an issue", AT, OPEN, (held: IssueRow) => held, true],
    ["whose open list is empty so far", AT, OPEN, on(OPEN, { kind: "late" }), true],
    ["whose open list could not be read", AT, OPEN, on(OPEN, { kind: "failed" }), false],
    ["that nobody asked for the open list", AT, OPEN, without(OPEN), false],
    [
      "on a weekday upstream had no list",
      "2026-01-01T03:15:00Z",
      "2026-01-01",
      on("2026-01-01", { kind: "no list" }),
      true,
    ],
    ["on a Saturday", "2026-02-07T03:15:00Z", "2026-02-07", (held: IssueRow) => held, true],
    ["on a Sunday", "2026-02-08T03:15:00Z", "2026-02-08", (held: IssueRow) => held, true],
    [
      "on a Monday after a Friday without a list",
      "2026-02-09T03:15:00Z",
      "2026-02-09",
      (held: IssueRow) => (held.day >= "2026-02-06" ? { ...held, kind: "no list" as const } : held),
      true,
    ],
    [
      "that has had no issue for a week, though upstream answered",
      AT,
      OPEN,
      (held: IssueRow) => (held.day > "2026-01-29" ? { ...held, kind: "no list" as const } : held),
      false,
    ],
  ])("%s is fresh or is not", (_, at, open, change, fresh) => {
    expect(look(at as Instant, open as ListDay, change as never).fresh).toBe(fresh);
  });

  it.each([
    [OPEN, false],
    ["2026-02-04", false],
    ["2026-02-03", true],
  ])("that lags behind on %s is fresh: %s", (day, fresh) => {
    const rows = eachDay(addDays(OPEN, -SWEEP_DAYS), OPEN).map((each) => row(each, AT));
    const rendered = new Map(rows.map((each) => [each.day, each.day === day ? 2 : 3]));
    expect(planSweep(AT, rows, rendered).fresh).toBe(fresh);
  });
});
