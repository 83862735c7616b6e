import { describe, expect, it } from "vitest";
import { parseArxivId } from "#papers/arxiv-id.ts";
import type { Instant } from "#papers/instant.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { Subject, SubjectRow } from "#papers/subject.ts";
import { ConflictError, type PaperStore } from "#pipeline/ports.ts";

const DAY = "2026-02-05" as ListDay;
const MORNING = "2026-02-05T03:00:00Z" as Instant;
const EVENING = "2026-02-05T15:00:00Z" as Instant;
const ID = parseArxivId("2602.90001") as NonNullable<ReturnType<typeof parseArxivId>>;
const AGENTS: Subject = { kind: "topic", slug: "agents" };

const subjectRow = (day: ListDay): SubjectRow => ({
  day,
  id: ID,
  title: "Paper",
  summary: { text: "It does.", origin: "abstract" },
  authors: ["A. Author"],
  authorCount: 1,
});

/** What every store promises of topics and organisations. */
export function describeSubjectRecords(
  name: string,
  makeStore: () => Promise<{ store: PaperStore; written: () => number }>,
): void {
  describe(`${name} as a store of listings`, () => {
    it("lists a subject's newest rows and its months, takes rows back, and never goes back a capture", async () => {
      const { store } = await makeStore();
      const january = "2026-01-30" as ListDay;
      await store.putSubjectRows(january, [{ subject: AGENTS, id: ID, row: subjectRow(january) }], MORNING);
      await store.putSubjectRows(DAY, [{ subject: AGENTS, id: ID, row: subjectRow(DAY) }], EVENING);
      expect((await store.readSubject(AGENTS, 9)).rows.map(({ day }) => day)).toEqual([DAY, january]);
      expect((await store.readSubject(AGENTS, 1)).rows.map(({ day }) => day)).toEqual([DAY]);
      await store.putSubjectRows(DAY, [{ subject: AGENTS, id: ID }], MORNING);
      expect((await store.readSubject(AGENTS, 9)).rows).toHaveLength(2);
      await store.putSubjectRows(DAY, [{ subject: AGENTS, id: ID }], EVENING);
      expect((await store.readSubject(AGENTS, 1)).rows.map(({ day }) => day)).toEqual([january]);
      expect((await store.readSubject(AGENTS, 9)).rows.map(({ day }) => day)).toEqual([january]);
      expect((await store.readSubject(AGENTS, 9)).months).toEqual(new Map([["2026-01", 1]]));
      expect((await store.readSubject(AGENTS, 1)).months.get("2026-01")).toBe(1);
      expect(await store.readSubject({ kind: "organization", slug: "agents" }, 9)).toEqual({
        rows: [],
        months: new Map(),
        noted: { revision: 0, months: new Map() },
      });
    });

    it("tells the months of a subject beside its newest rows once they are noted, and never notes over another run", async () => {
      const { store, written } = await makeStore();
      const january = "2026-01-30" as ListDay;
      for (const day of [january, DAY])
        await store.putSubjectRows(day, [{ subject: AGENTS, id: ID, row: subjectRow(day) }], MORNING);
      expect((await store.readSubject(AGENTS, 3)).noted).toEqual({ revision: 0, months: new Map() });
      const before = written();
      const both = new Map([
        ["2026-01", 1],
        ["2026-02", 1],
      ]);
      const more = new Map([["2025-12", 7], ...both]);
      expect(await store.readSubject(AGENTS, 1)).toMatchObject({
        months: both,
        noted: { revision: 0, months: new Map() },
      });
      await store.putSubjectMonths(AGENTS, 0, more);
      expect(written()).toBe(before + 1);
      await expect(store.putSubjectMonths(AGENTS, 0, both)).rejects.toThrow(ConflictError);
      const noted = await store.readSubject(AGENTS, 1);
      expect(noted).toMatchObject({
        months: more,
        noted: { revision: 1, months: more },
      });
      expect(noted.rows.map(({ day }) => day)).toEqual([DAY]);
      expect((await store.readSubject(AGENTS, 9)).rows.map(({ day }) => day)).toEqual([DAY, january]);
    });

    it("knows the topics that ever had a paper, each once", async () => {
      const { store, written } = await makeStore();
      expect(await store.readTopics()).toEqual([]);
      await store.putTopics(["reasoning", "agents"]);
      await store.putTopics(["agents"]);
      expect(await store.readTopics()).toEqual(["agents", "reasoning"]);
      expect(written()).toBe(2);
    });

    it("knows organisations with their names, part by part, and never puts a part over another run", async () => {
      const { store, written } = await makeStore();
      expect(await store.readOrganizations()).toEqual([]);
      const labs = new Map([
        ["invented-labs", 'Invented "Labs" 연구소'],
        ["360", "360"],
      ]);
      await store.putOrganizations({ part: 3, revision: 0, names: labs });
      await expect(store.putOrganizations({ part: 3, revision: 0, names: new Map() })).rejects.toThrow(ConflictError);
      await store.putOrganizations({ part: 1, revision: 0, names: new Map([["ada", "Ada"]]) });
      const more = new Map([...labs, ["zeta", "Zeta"]]);
      await store.putOrganizations({ part: 3, revision: 1, names: more });
      expect(await store.readOrganizations()).toEqual([
        { part: 1, revision: 1, names: new Map([["ada", "Ada"]]) },
        { part: 3, revision: 2, names: more },
      ]);
      expect(written()).toBe(3);
    });
  });
}
