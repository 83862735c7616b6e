import { describe, expect, it } from "vitest";
import { parseArxivId } from "#papers/arxiv-id.ts";
import type { Instant } from "#papers/instant.ts";
import type { Issue, IssueRow } from "#papers/issue.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { Paper } from "#papers/paper.ts";
import { type Period, periodsOf } from "#papers/period.ts";
import type { PeriodEntry } from "#papers/period-entry.ts";
import { ConflictError, type PaperStore } from "#pipeline/ports.ts";
import { describeSubjectRecords } from "./subject-records.ts";

const DAY = "2026-02-05" as ListDay;
const MORNING = "2026-02-05T03:00:00Z" as Instant;
const EVENING = "2026-02-05T15:00:00Z" as Instant;
const ID = parseArxivId("2602.90001") as NonNullable<ReturnType<typeof parseArxivId>>;

const paper = (title: string): Paper => ({
  id: ID,
  title,
  abstract: "…",
  authors: ["A. Author"],
  publishedOn: "2026-02-04",
  keywords: [],
});

const issue = (revision: number): Issue => ({
  day: DAY,
  kind: "issue",
  state: "open",
  origin: "recorded",
  capturedAt: MORNING,
  papers: [ID],
  rejects: [],
  flags: [],
  contentHash: `content ${revision}`,
  rawHash: "raw",
  revision,
});

const row = (revision: number, day = DAY): IssueRow => ({
  day,
  kind: "issue",
  state: "open",
  origin: "recorded",
  capturedAt: MORNING,
  revision,
  papers: 1,
  votes: revision,
  withCode: 0,
  rejects: 0,
});

const snapshotsAt = (at: Instant, votes: number) => [
  { at, standings: { [ID]: { votes, comments: 1, stars: 3 } } as never },
];

const periodEntry = (period: Period, asOf: Instant, papers: number): PeriodEntry => ({
  period,
  state: "open",
  asOf,
  days: 1,
  papers,
  votes: 3,
  top: [],
});

const downloads = (month: string, asOf: Instant, papers: number) => ({ month, asOf, papers, days: 1, files: [] });

/** What every store of the press promises. @param makeStore gives an empty one, and the count of items written */
export function describePaperStore(
  name: string,
  makeStore: () => Promise<{ store: PaperStore; written: () => number }>,
): void {
  describeSubjectRecords(name, makeStore);

  describe(`${name} as a paper store`, () => {
    it("knows nothing of a day that was never written", async () => {
      const { store } = await makeStore();
      expect(await store.readDay(DAY)).toEqual({
        papers: new Map(),
        snapshots: { revision: 0, snapshots: [] },
        renderedRevision: 0,
      });
      expect(await store.readMonths()).toEqual([]);
    });

    it("gives back what it was given", async () => {
      const { store } = await makeStore();
      await store.putPapers(DAY, [paper("A title")], MORNING);
      await store.putSnapshots(DAY, { revision: 0, snapshots: [] }, snapshotsAt(MORNING, 7));
      await store.putIssue(issue(1));
      await store.putRendered(DAY, 1);
      expect(await store.readDay(DAY)).toEqual({
        issue: issue(1),
        papers: new Map([[ID, paper("A title")]]),
        snapshots: { revision: 1, snapshots: snapshotsAt(MORNING, 7) },
        renderedRevision: 1,
      });
    });

    it("never lets an earlier capture replace a paper of a later one", async () => {
      const { store } = await makeStore();
      await store.putPapers(DAY, [paper("Evening")], EVENING);
      await store.putPapers(DAY, [paper("Morning")], MORNING);
      expect((await store.readDay(DAY)).papers.get(ID)?.title).toBe("Evening");
    });

    it("remembers on which days a paper was listed", async () => {
      const { store } = await makeStore();
      const next = "2026-02-06" as ListDay;
      await store.putPapers(next, [paper("Again")], EVENING);
      await store.putPapers(DAY, [paper("First")], MORNING);
      expect(await store.readListings(ID)).toEqual([DAY, next]);
    });

    it("lets exactly one of many runs write a revision of an issue", async () => {
      const { store } = await makeStore();
      const results = await Promise.allSettled(Array.from({ length: 8 }, () => store.putIssue(issue(1))));
      expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      for (const result of results)
        if (result.status === "rejected") expect(result.reason).toBeInstanceOf(ConflictError);
      await expect(store.putIssue(issue(3))).rejects.toThrow(ConflictError);
      await store.putIssue(issue(2));
      expect((await store.readDay(DAY)).issue?.revision).toBe(2);
    });

    it("refuses votes that were decided on older ones", async () => {
      const { store } = await makeStore();
      const none = { revision: 0, snapshots: [] };
      await store.putSnapshots(DAY, none, snapshotsAt(MORNING, 1));
      await expect(store.putSnapshots(DAY, none, snapshotsAt(EVENING, 2))).rejects.toThrow(ConflictError);
    });

    it("keeps rows by year in order of day, and never goes back a revision", async () => {
      const { store } = await makeStore();
      await store.putRow(row(2));
      await store.putRow(row(1));
      await store.putRow(row(1, "2026-01-30" as ListDay));
      await store.putRow(row(1, "2025-12-31" as ListDay));
      expect(await store.readMonths()).toEqual(["2025-12", "2026-01", "2026-02"]);
      expect((await store.readYear("2026")).map(({ day, revision }) => [day, revision])).toEqual([
        ["2026-01-30", 1],
        [DAY, 2],
      ]);
    });

    it("knows the papers that were listed again, with all their days", async () => {
      const { store } = await makeStore();
      const january = "2026-01-30" as ListDay;
      await store.putPapers(january, [paper("First")], MORNING);
      expect(await store.readRelistings()).toEqual(new Map());
      await store.putPapers(DAY, [{ ...paper("Again"), firstListedOn: january }], MORNING);
      expect(await store.readRelistings()).toEqual(new Map([[ID, [january, DAY]]]));
    });

    it("keeps weeks and months apart, newest first, and never goes back a capture", async () => {
      const { store, written } = await makeStore();
      const [week, month] = periodsOf(DAY);
      const [earlier] = periodsOf("2025-12-31" as ListDay);
      for (const period of [week, month, earlier]) await store.putPeriod(periodEntry(period, EVENING, 2), EVENING);
      await store.putPeriod(periodEntry(week, MORNING, 1), MORNING);
      const names = (entries: readonly { period: { name: string } }[]) => entries.map(({ period }) => period.name);
      expect(names(await store.readPeriods("week", 9))).toEqual(["2026-w06", "2026-w01"]);
      expect(names(await store.readPeriods("week", 1))).toEqual(["2026-w06"]);
      expect(await store.readPeriods("month", 9)).toEqual([periodEntry(month, EVENING, 2)]);
      expect((await store.readPeriods("week", 1))[0]?.papers).toBe(2);
      const before = written();
      await store.putPeriod(periodEntry(week, EVENING, 2), EVENING);
      expect(written(), "the same once more").toBe(before);
      await store.putPeriod(periodEntry(week, EVENING, 3), EVENING);
      expect((await store.readPeriods("week", 1))[0]?.papers, "another one of the same capture").toBe(3);
    });

    it("keeps the downloads of months, oldest first, and never goes back a capture", async () => {
      const { store, written } = await makeStore();
      const entries = [downloads("2026-02", EVENING, 2), downloads("2026-01", MORNING, 1)];
      for (const entry of entries) await store.putDownloads(entry, entry.asOf);
      await store.putDownloads(downloads("2026-02", MORNING, 1), MORNING);
      expect(await store.readDownloads()).toEqual(entries.toReversed());
      const before = written();
      for (const entry of entries) await store.putDownloads(structuredClone(entry), entry.asOf);
      expect(written(), "the same once more").toBe(before);
      await store.putDownloads(downloads("2026-02", EVENING, 3), EVENING);
      expect((await store.readDownloads())[1]?.papers, "another one of the same capture").toBe(3);
    });

    it("never notes an older revision as the published one, and counts only real writes", async () => {
      const { store, written } = await makeStore();
      await store.putRendered(DAY, 2);
      await store.putRendered(DAY, 1);
      expect((await store.readDay(DAY)).renderedRevision).toBe(2);
      expect(await store.readRendered(DAY)).toBe(2);
      expect(await store.readRendered("2026-02-06" as ListDay)).toBe(0);
      expect(written()).toBe(1);
    });
  });
}
