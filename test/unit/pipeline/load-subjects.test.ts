import { describe, expect, it } from "vitest";
import { parseArxivId } from "#papers/arxiv-id.ts";
import type { Instant } from "#papers/instant.ts";
import { addDays, type ListDay } from "#papers/list-day.ts";
import type { Subject, SubjectRow } from "#papers/subject.ts";
import { loadSubjects, ROWS_SHOWN } from "#pipeline/load-subjects.ts";
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

describe("the months of a topic's page", () => {
  it("are noted once the topic has more papers than its page, and not again while there is no new one", async () => {
    const store = await storeWith(ROWS_SHOWN + 30);
    for (const _ of [1, 2]) {
      const [agents] = await loadSubjects(store, [AGENTS]);
      expect(agents?.months).toEqual(["2026-03", "2026-02", "2026-01"]);
    }
    expect(store.writes).toEqual(["months topic agents"]);
  });

  it("are told by its papers, and noted nowhere, while those are few", async () => {
    const store = await storeWith(30);
    const [agents] = await loadSubjects(store, [AGENTS], [{ subject: AGENTS, month: "2025-12", rows: [] }]);
    expect(agents?.months).toEqual(["2026-02", "2026-01"]);
    expect(store.writes).toEqual([]);
  });

  it("gain one that is made of papers older than those the page shows", async () => {
    const store = await storeWith(ROWS_SHOWN + 30);
    await loadSubjects(store, [AGENTS]);
    const [agents] = await loadSubjects(store, [AGENTS], [{ subject: AGENTS, month: "2024-07", rows: [] }]);
    expect(agents?.months.at(-1)).toBe("2024-07");
    expect((await loadSubjects(store, [AGENTS]))[0]?.months.at(-1)).toBe("2024-07");
  });

  it("keep what another run notes meanwhile", async () => {
    const store = await storeWith(ROWS_SHOWN + 30);
    const made = ["2024-07", "2024-08"].map((month) => ({ subject: AGENTS, month, rows: [] }));
    await Promise.all(made.map((one) => loadSubjects(store, [AGENTS], [one])));
    expect((await loadSubjects(store, [AGENTS]))[0]?.months.slice(-2)).toEqual(["2024-08", "2024-07"]);
  });
});
