import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createPaperStore } from "#adapters/dynamodb/paper-store.ts";
import { type Item, SCHEMA } from "#adapters/dynamodb/table.ts";
import type { ListDay } from "#papers/list-day.ts";
import { latestStanding } from "#papers/standings.ts";
import { createPlainTable } from "./plain-table.ts";

/*
 * One invented day, stored with every schema that a release has ever written. The files are never changed: what an
 * operator's table holds does not change with a release either. A new schema adds a file.
 */

const FOLDER = "test/unit/adapters/dynamodb/stored";
const DAY = "2026-02-05" as ListDay;
const schemas = Array.from({ length: SCHEMA }, (_, index) => index + 1);

const itemsOf = (schema: number) => JSON.parse(readFileSync(`${FOLDER}/schema-${schema}.json`, "utf8")) as Item[];

it("has a file for every schema, and each item says which one it was written with", () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual(schemas.map((schema) => `schema-${schema}.json`).toSorted());
  for (const schema of schemas) expect(new Set(itemsOf(schema).map((item) => item.schema))).toEqual(new Set([schema]));
});

describe.each(schemas)("a day stored with schema %i", (schema) => {
  const store = createPaperStore(createPlainTable(itemsOf(schema)));

  it("is read with its issue, papers and votes", async () => {
    const { issue, papers, snapshots, renderedRevision } = await store.readDay(DAY);
    expect(issue).toMatchObject({ day: DAY, kind: "issue", revision: 1, papers: ["2602.10000", "2602.10001"] });
    expect([...papers.values()].map(({ title, authors }) => [title, authors])).toEqual([
      ["Invented paper 2602.10000", ["Ada Invented", "Ben Imagined"]],
      ["Invented paper 2602.10001", ["Ada Invented", "Ben Imagined"]],
    ]);
    expect(issue?.papers.map((id) => latestStanding(snapshots.snapshots, id).votes)).toEqual([90, 89]);
    expect(renderedRevision).toBe(1);
  });

  it("is found in the calendar, and its papers' listings with it", async () => {
    expect(await store.readMonths()).toEqual(["2026-02"]);
    expect(await store.readYear("2026")).toMatchObject([{ day: DAY, papers: 2, votes: 179 }]);
    expect(await store.readListings("2602.10000" as never)).toEqual([DAY]);
    expect(await store.readRendered(DAY)).toBe(1);
  });

  it("is noted for overviews and downloads", async () => {
    expect((await store.readPeriods("week", 5)).map(({ period }) => period.name)).toEqual(["2026-w06"]);
    expect((await store.readPeriods("month", 5)).map(({ period }) => period.name)).toEqual(["2026-02"]);
    expect((await store.readDownloads()).map(({ month }) => month)).toEqual(["2026-02"]);
  });
});
