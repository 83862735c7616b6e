import { describe, expect, it } from "vitest";
import type { Instant } from "#papers/instant.ts";
import { dayKindOf, hasOpened, issueStateAt, settlesAt } from "#papers/issue.ts";
import type { ListDay } from "#papers/list-day.ts";

const THURSDAY = "2026-02-05";
const SATURDAY = "2026-02-07";
const SUNDAY = "2026-02-08";

describe("dayKindOf", () => {
  it.each([
    [THURSDAY, 1, "2026-02-05T03:00:00Z", "issue"],
    [THURSDAY, 40, "2026-03-05T03:00:00Z", "issue"],
    [THURSDAY, 0, "2026-02-05T03:00:00Z", "late"],
    [THURSDAY, 0, "2026-02-06T02:29:59Z", "late"],
    [THURSDAY, 0, "2026-02-06T02:30:00Z", "no list"],
    [SATURDAY, 0, "2026-02-07T03:00:00Z", "no list"],
    [SUNDAY, 0, "2026-02-08T03:00:00Z", "no list"],
    [SUNDAY, 2, "2026-02-08T03:00:00Z", "issue"],
  ])("calls %s with %i papers, asked at %s, %s", (day, papers, at, kind) => {
    expect(dayKindOf(day as ListDay, papers, at as Instant)).toBe(kind);
  });
});

describe("issueStateAt", () => {
  it.each([
    [THURSDAY, "2026-02-05T02:30:00Z", "open"],
    [THURSDAY, "2026-02-06T02:29:59Z", "open"],
    [THURSDAY, "2026-02-06T02:30:00Z", "closed"],
    [THURSDAY, "2026-02-12T02:29:59Z", "closed"],
    [THURSDAY, "2026-02-12T02:30:00Z", "settled"],
    [THURSDAY, "2027-02-13T02:30:00Z", "settled"],
    ["2026-07-01", "2026-07-02T01:29:59Z", "open"],
    ["2026-07-01", "2026-07-02T01:30:00Z", "closed"],
  ])("finds %s at %s %s", (day, at, state) => {
    expect(issueStateAt(day as ListDay, at as Instant)).toBe(state);
  });

  it("settles a week after the list opened, when the run of that day asks for it again", () => {
    expect(settlesAt(THURSDAY as ListDay)).toBe("2026-02-12T02:30:00Z");
  });
});

describe("hasOpened", () => {
  it.each([
    ["2026-02-05T02:29:59Z", false],
    ["2026-02-05T02:30:00Z", true],
    ["2026-02-09T00:00:00Z", true],
  ])("at %s says %s of 2026-02-05", (at, opened) => {
    expect(hasOpened(THURSDAY as ListDay, at as Instant)).toBe(opened);
  });
});
