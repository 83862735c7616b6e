import { describe, expect, it } from "vitest";
import { parseArxivId } from "#papers/arxiv-id.ts";
import type { Instant } from "#papers/instant.ts";
import { addDays, type ListDay } from "#papers/list-day.ts";
import type { Subject, SubjectRow } from "#papers/subject.ts";
import { loadSubjects, ROWS_SHOWN } from "#pipeline/load-subjects.ts";
import type { SubjectDigest } from "#site/site-model.ts";
import { createMemoryStore } from "./memory-store.ts";

const AGENTS: Subject = { kind: "topic", slug: "agents" };
const FIRST = "2026-01-10" as ListDay;
const AT = "2026-06-01T00:00:00Z" as Instant;

async function storeWith(days: number) {
  const store = createMemoryStore();
  for (let index = 0; index < days; index++) {
    const day = addDays(FIRST, index);
    const id = parseArxivId(`2601.${10_000 + index}`)!;
    const row = { day, id, title: "An invented paper", authors: [] } as unknown as SubjectRow;
    await store.putSubjectRows(day, [{ subject: AGENTS, id, row }], AT);
  }
  store.writes.length = 0;
  return store;
}

const rowsOf = (count: number) => Array.from({ length: count }, () => ({}) as SubjectRow);
const monthsOf = (digest: SubjectDigest | undefined) => digest?.months.map(({ month, papers }) => `${month} ${papers}`);

describe("the months of a topic's page", () => {
  it("are noted once the topic has more papers than its page, and not again while there is no new one", async () => {
    const store = await storeWith(ROWS_SHOWN + 30);
    for (const _ of [1, 2]) {
      const [agents] = await loadSubjects(store, [AGENTS]);
      expect(monthsOf(agents)).toEqual(["2026-03 30", "2026-02 28", "2026-01 22"]);
    }
    expect(store.writes).toEqual(["months topic agents"]);
  });

  it("are noted while its papers are few as well: a day writes as much in a young archive as in an old one", async () => {
    const store = await storeWith(30);
    for (const _ of [1, 2]) {
      const [agents] = await loadSubjects(store, [AGENTS], [{ subject: AGENTS, month: "2026-02", rows: rowsOf(8) }]);
      expect(monthsOf(agents)).toEqual(["2026-02 8", "2026-01 22"]);
    }
    expect(store.writes).toEqual(["months topic agents"]);
  });

  it("gain one that is made of papers older than those the page shows", async () => {
    const store = await storeWith(ROWS_SHOWN + 30);
    await loadSubjects(store, [AGENTS]);
    const [agents] = await loadSubjects(store, [AGENTS], [{ subject: AGENTS, month: "2024-07", rows: rowsOf(3) }]);
    expect(monthsOf(agents)?.at(-1)).toBe("2024-07 3");
    expect(monthsOf((await loadSubjects(store, [AGENTS]))[0])?.at(-1)).toBe("2024-07 3");
  });

  it("keep what another run notes meanwhile", async () => {
    const store = await storeWith(ROWS_SHOWN + 30);
    const made = ["2024-07", "2024-08"].map((month) => ({ subject: AGENTS, month, rows: rowsOf(1) }));
    await Promise.all(made.map((one) => loadSubjects(store, [AGENTS], [one])));
    expect(monthsOf((await loadSubjects(store, [AGENTS]))[0])?.slice(-2)).toEqual(["2024-08 1", "2024-07 1"]);
  });

  it("follow what a month gains and loses, and a month that lost its last paper is gone", async () => {
    const store = await storeWith(ROWS_SHOWN + 30);
    await loadSubjects(store, [AGENTS], [{ subject: AGENTS, month: "2026-01", rows: rowsOf(23) }]);
    const [agents] = await loadSubjects(store, [AGENTS], [{ subject: AGENTS, month: "2026-02", rows: [] }]);
    expect(monthsOf(agents)).toEqual(["2026-03 30", "2026-01 23"]);
    expect(monthsOf((await loadSubjects(store, [AGENTS]))[0])).toEqual(["2026-03 30", "2026-01 23"]);
    expect(store.writes).toEqual(["months topic agents", "months topic agents"]);
  });
});
