import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSettings } from "#config/settings.ts";
import type { Instant } from "#papers/instant.ts";
import { type DayKind, type IssueRow, issueStateAt } from "#papers/issue.ts";
import { addDays, eachDay, FIRST_LIST_DAY, type ListDay, openListDayAt } from "#papers/list-day.ts";
import { planRun } from "#pipeline/plan-run.ts";
import { anyDay, anyInstant } from "../papers/any-day.ts";

const OPEN = "2026-02-05" as ListDay;
const SCHEDULED = "2026-02-05T02:45:00Z" as Instant;
const settings = parseSettings({});

const row = (day: ListDay, kind: DayKind = "issue"): IssueRow => ({
  day,
  kind,
  state: issueStateAt(day, SCHEDULED),
  origin: "hugging-face",
  capturedAt: SCHEDULED,
  revision: 1,
  papers: 1,
  votes: 1,
  withCode: 0,
  rejects: 0,
});
const answered = eachDay(addDays(OPEN, -30), OPEN).map((day) => row(day));

describe("planRun", () => {
  it("asks for the open day, one, two and seven days back, newest first, when nothing is missing", () => {
    expect(planRun(SCHEDULED, answered, settings)).toEqual(["2026-02-05", "2026-02-04", "2026-02-03", "2026-01-29"]);
  });

  it.each([
    ["2026-02-05T02:29:59Z", "2026-02-04"],
    ["2026-02-05T02:30:00Z", "2026-02-05"],
    ["2026-02-05T14:45:00Z", "2026-02-05"],
  ])("at %s begins with the list day that is open then, %s", (scheduledAt, open) => {
    expect(planRun(scheduledAt as Instant, answered, settings)[0]).toBe(open);
  });

  it("asks for every day of the last fortnight when nothing is held, weekends too", () => {
    expect(planRun(SCHEDULED, [], settings)).toEqual(eachDay("2026-01-22" as ListDay, OPEN).toReversed());
  });

  it.each([
    ["issue", false],
    ["no list", false],
    ["late", true],
    ["failed", true],
  ] as const)("of a day within the gap that is %s, says %s to asking again", (kind, expected) => {
    const gap = "2026-01-30" as ListDay;
    const rows = answered.map((held) => (held.day === gap ? row(gap, kind) : held));
    expect(planRun(SCHEDULED, rows, settings).includes(gap)).toBe(expected);
  });

  it.each([
    ["2026-01-22", true],
    ["2026-01-21", false],
  ])("looks back for missing days as far as the settings say: %s is %s", (day, expected) => {
    const rows = answered.filter((held) => held.day !== day);
    expect(planRun(SCHEDULED, rows, settings).includes(day as ListDay)).toBe(expected);
  });

  it.each([
    [{ state: "closed" as const }, "2026-01-28", true],
    [{ state: "closed" as const }, "2026-01-30", false],
    [{ unenriched: 1 }, "2026-01-30", true],
    [{ unenriched: 0 }, "2026-01-30", false],
    [{ unenriched: 1 }, "2026-01-21", false],
    [{ kind: "no list" as const, state: "closed" as const }, "2026-01-28", true],
    [{ kind: "no list" as const, state: "closed" as const }, "2026-01-30", false],
  ])("of a day with %j on %s, says %s to finishing it", (more, day, expected) => {
    const rows = [...answered.filter((held) => held.day !== day), { ...row(day as ListDay), ...more }];
    expect(planRun(SCHEDULED, rows, settings).includes(day as ListDay)).toBe(expected);
  });

  it("looks for no missing days when the settings say so", () => {
    expect(planRun(SCHEDULED, [], { ...settings, gapDays: 0 })).toEqual([
      "2026-02-05",
      "2026-02-04",
      "2026-02-03",
      "2026-01-29",
    ]);
    expect(planRun(SCHEDULED, [], { ...settings, gapDays: 0, refreshDays: [] })).toEqual([OPEN]);
  });

  it("never asks for a day before the first list", () => {
    const first = "2023-05-05T02:00:00Z" as Instant;
    expect(planRun(first, [], settings)).toEqual(["2023-05-05", FIRST_LIST_DAY]);
  });

  it("asks for each day once, newest first, and for none that has not opened", () => {
    const property = fc.property(
      anyInstant,
      fc.array(anyDay, { maxLength: 5 }),
      fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 14 }),
      fc.integer({ min: 0, max: 60 }),
      (scheduledAt, held, refreshDays, gapDays) => {
        const days = planRun(
          scheduledAt,
          held.map((day) => row(day)),
          { ...settings, refreshDays, gapDays },
        );
        expect(days).toEqual([...new Set(days)].toSorted().toReversed());
        const open = openListDayAt(scheduledAt);
        expect(days[0]).toBe(open >= FIRST_LIST_DAY ? open : undefined);
        expect(days.every((day) => day >= FIRST_LIST_DAY)).toBe(true);
      },
    );
    fc.assert(property);
  });
});
