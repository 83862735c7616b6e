import { expect, it } from "vitest";
import { createPaperStore } from "#adapters/dynamodb/paper-store.ts";
import type { Item } from "#adapters/dynamodb/table.ts";
import { createPlainTable } from "./plain-table.ts";

const item = (entry: string, row?: string): Item => ({
  collection: "topic#agents",
  entry,
  schema: 1,
  ...(row === undefined ? {} : { row }),
});

it("months that an earlier release noted without their papers are counted from all rows, and noted over", async () => {
  const table = createPlainTable([
    item("2026-01-30#2601.10000", "{}"),
    item("2026-02-05#2602.10000", `{"day":"2026-02-05"}`),
    item("2026-02-06#2602.10000"),
    item("2026-02-06#2602.10001", `{"day":"2026-02-06"}`),
    { collection: "topic#agents", entry: "months", schema: 1, months: ["2026-01", "2026-02"], revision: 4 },
  ]);
  const { months, noted } = await createPaperStore(table).readSubject({ kind: "topic", slug: "agents" }, 1);
  expect([...months]).toEqual([
    ["2026-01", 1],
    ["2026-02", 2],
  ]);
  expect(noted).toEqual({ revision: 4, months: new Map() });
});
