import { describe, expect, it } from "vitest";
import { dayRecordOf, isRestored, restoreDay } from "#pipeline/day-record.ts";
import { createPress } from "./invented-press.ts";
import { inventPapers, inventList } from "./invented-list.ts";
import { createMemoryStore } from "./memory-store.ts";

async function exportedDay() {
  const press = createPress();
  const day = "2026-02-05" as never;
  await press.take(
    inventList(day, "2026-02-05T03:00:00Z", inventPapers(4, 100)),
    inventList(day, "2026-02-05T15:00:00Z", inventPapers(3, 101)),
  );
  const [row] = await press.store.readYear("2026");
  return dayRecordOf(await press.store.readDay(day), row!)!;
}

describe("a day's record", () => {
  it("put into an empty table gives the same record again, papers that left the list included", async () => {
    const record = await exportedDay();
    const store = createMemoryStore();
    await restoreDay(JSON.parse(JSON.stringify(record)) as typeof record, store);
    const [row] = await store.readYear("2026");
    expect(dayRecordOf(await store.readDay(record.day), row!)).toEqual(record);
    expect(isRestored(record, await store.readDay(record.day))).toBe(true);
  });

  it("that changes before it was published again has all of its pages made, not those of the change alone", async () => {
    const record = await exportedDay();
    const press = createPress();
    await restoreDay(record, press.store);
    await press.take(inventList(record.day, "2026-02-05T16:00:00Z", inventPapers(3, 102)));
    await press.publish([record.day]);
    for (const { id } of record.papers) expect(press.page(`en/papers/${id}/index.html`)).toContain("</html>");
  });

  it.each([1, 3, 6])("is put back whole when an earlier attempt died after %i writes", async (survived) => {
    const record = await exportedDay();
    const store = createMemoryStore();
    const dying = new Proxy(store, {
      get: (target, name: keyof typeof store) =>
        typeof target[name] === "function" && name.startsWith("put") && target.writes.length >= survived
          ? () => Promise.reject(new Error("killed"))
          : target[name],
    });
    await expect(restoreDay(record, dying)).rejects.toThrow("killed");
    expect(isRestored(record, await store.readDay(record.day))).toBe(false);
    await restoreDay(record, store);
    expect(isRestored(record, await store.readDay(record.day))).toBe(true);
  });
});
