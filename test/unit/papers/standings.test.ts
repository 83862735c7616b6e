import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Instant, toInstant, toMilliseconds } from "#papers/instant.ts";
import { settlesAt } from "#papers/issue.ts";
import { closesAt, type ListDay, opensAt } from "#papers/list-day.ts";
import { addSnapshot, latestStanding, momentsOf, type Snapshot, type Snapshots } from "#papers/standings.ts";
import { arxivId } from "./invented-paper.ts";

const DAY = "2026-02-05" as ListDay;
const ID = arxivId("2602.00001");

const PRESS = "2026-02-05T02:45:00Z";
const NIGHT = "2026-02-05T14:45:00Z";
const CLOSE = "2026-02-06T02:45:00Z";
const LATER = "2026-02-06T14:45:00Z";
const SETTLED = "2026-02-13T02:45:00Z";
const AFTER = "2026-02-20T02:45:00Z";

const snapshot = (at: string, votes = 0): Snapshot => ({
  at: at as Instant,
  standings: { [ID]: { votes, comments: 0 } },
});
const addAll = (instants: readonly string[]): Snapshots =>
  instants.reduce<Snapshots>((held, at) => addSnapshot(DAY, held, snapshot(at)), []);
const instantsOf = (snapshots: Snapshots) => snapshots.map(({ at }) => at);
const momentInstants = (snapshots: Snapshots) =>
  Object.fromEntries(Object.entries(momentsOf(DAY, snapshots)).map(([name, { at }]) => [name, at]));

describe("momentsOf", () => {
  it.each([
    ["nothing was seen", [], {}],
    ["the list was seen once", [PRESS], { press: PRESS, latest: PRESS }],
    ["the list is still open", [PRESS, NIGHT], { press: PRESS, latest: NIGHT }],
    ["the list has closed", [PRESS, CLOSE, LATER], { press: PRESS, close: CLOSE, latest: LATER }],
    [
      "a week has passed",
      [PRESS, CLOSE, LATER, SETTLED, AFTER],
      { press: PRESS, close: CLOSE, settled: SETTLED, latest: AFTER },
    ],
    ["the list was first seen long after", [AFTER], { press: AFTER, close: AFTER, settled: AFTER, latest: AFTER }],
  ])("when %s, names those moments that have come", (_, instants, moments) => {
    expect(momentInstants(instants.map((at) => snapshot(at)))).toEqual(moments);
  });

  it("counts the very instant of closing and settling as after it", () => {
    const snapshots = [opensAt(DAY), closesAt(DAY), settlesAt(DAY)].map((at) => snapshot(at));
    expect(momentInstants(snapshots)).toMatchObject({ close: closesAt(DAY), settled: settlesAt(DAY) });
  });
});

describe("addSnapshot", () => {
  it("drops what no moment needs", () => {
    expect(instantsOf(addAll([PRESS, NIGHT, CLOSE]))).toEqual([PRESS, CLOSE]);
    expect(instantsOf(addAll([PRESS, NIGHT, CLOSE, LATER, SETTLED, AFTER]))).toEqual([PRESS, CLOSE, SETTLED, AFTER]);
  });

  it("replaces the snapshot of the same instant", () => {
    const snapshots = addSnapshot(DAY, [snapshot(PRESS, 1)], snapshot(PRESS, 2));
    expect(snapshots).toEqual([snapshot(PRESS, 2)]);
  });

  const aroundTheDay = fc
    .integer({ min: 0, max: 20 * 24 })
    .map((hours) => toInstant(toMilliseconds(opensAt(DAY)) + hours * 3_600_000));

  it("keeps four snapshots at most, oldest first, and never changes a moment that has come", () => {
    const property = fc.property(fc.uniqueArray(aroundTheDay, { maxLength: 30 }), (instants) => {
      const ordered = instants.toSorted();
      const held = addAll(ordered);
      expect(held.length).toBeLessThanOrEqual(4);
      expect(instantsOf(held)).toEqual(instantsOf(held).toSorted());
      expect(momentInstants(held)).toEqual(momentInstants(ordered.map((at) => snapshot(at))));
    });
    fc.assert(property, { numRuns: 500 });
  });
});

describe("latestStanding", () => {
  it("is the newest one", () => {
    expect(latestStanding([snapshot(PRESS, 1), snapshot(NIGHT, 2)], ID)).toEqual({ votes: 2, comments: 0 });
  });

  it("is the last one it had, for a paper that left the list", () => {
    const without = { at: NIGHT as Instant, standings: {} };
    expect(latestStanding([snapshot(PRESS, 1), without], ID)).toEqual({ votes: 1, comments: 0 });
  });

  it("is nothing for a paper that never stood anywhere", () => {
    expect(latestStanding([snapshot(PRESS, 1)], arxivId("2602.00002"))).toEqual({ votes: 0, comments: 0 });
  });
});
