import { gunzipSync } from "node:zlib";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { parse } from "csv-parse/sync";
import { describe, expect, it, onTestFinished } from "vitest";
import { COLUMNS } from "#site/downloads/columns.ts";
import { downloadOf, DOWNLOADED, FORMULAS, inventMonth } from "./month-of.ts";

const IDS = DOWNLOADED.map(({ paper }) => paper.id).toSorted();
const model = inventMonth();

interface JsonLine {
  readonly id: string;
  readonly title: string;
  readonly votes: number;
  readonly authors: string[];
  readonly abstract: { readonly text: string };
  readonly listings: { readonly day: string }[];
}

const jsonLines = gunzipSync(downloadOf(model, "2026-02.jsonl.gz"))
  .toString()
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as JsonLine);

/** Reads Parquet with DuckDB, which had no part in writing it. */
async function queryParquet(bytes: Buffer, sql: string): Promise<Record<string, unknown>[]> {
  const folder = mkdtempSync(join(tmpdir(), "parquet-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "month.parquet"), bytes);
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const reader = await connection.runAndReadAll(sql.replace("MONTH", `'${join(folder, "month.parquet")}'`));
  return reader.getRowObjectsJson();
}

describe("the month as JSON Lines", () => {
  it("has every paper once, with every day that listed it", () => {
    expect(jsonLines.map(({ id }) => id).toSorted()).toEqual(IDS);
    expect(jsonLines.find(({ id }) => id === "2602.00001")?.listings.map(({ day }) => day)).toEqual([
      "2026-02-04",
      "2026-02-05",
    ]);
  });
});

describe("the month as CSV", () => {
  const bytes = downloadOf(model, "2026-02.csv");
  const records = parse<Record<string, string>>(bytes, {
    bom: true,
    columns: true,
    relax_quotes: false,
    record_delimiter: "\r\n",
  });

  it("begins with a byte order mark, and has every paper once", () => {
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(records.map(({ id }) => id).toSorted()).toEqual(IDS);
    expect(Object.keys(records[0] ?? {})).toEqual(COLUMNS.map(({ name }) => name));
  });

  it("says what the JSON Lines say, whatever the text holds", () => {
    for (const { id, title, abstract, votes } of jsonLines) {
      const record = records.find((row) => row["id"] === id);
      expect(record?.["title"]?.replace(/^'/, "")).toBe(title.replace(/^'/, ""));
      expect(record?.["abstract"]).toBe(abstract.text);
      expect(record?.["votes"]).toBe(String(votes));
    }
  });

  it("has no cell that a spreadsheet would run", () => {
    const cells = records.flatMap((record) => Object.values(record));
    expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
    expect(cells.filter((cell) => FORMULAS.some((formula) => cell === `'${formula}`))).toHaveLength(FORMULAS.length);
  });
});

describe("the month as Parquet", () => {
  const bytes = downloadOf(model, "2026-02.parquet");

  it("has every paper once, and says what the JSON Lines say", async () => {
    const rows = await queryParquet(bytes, "SELECT id, title, votes, authors, abstract, listed_on FROM MONTH");
    const wanted = jsonLines.map(({ id, title, votes, authors, abstract, listings }) => {
      return { id, title, votes, authors, abstract: abstract.text, listed_on: listings.map(({ day }) => day) };
    });
    expect(rows).toEqual(wanted);
  });

  it("has types: dates are dates, counts are integers, lists are lists, and what is unknown is null", async () => {
    const types = await queryParquet(bytes, "SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM MONTH)");
    const expected = { string: "VARCHAR", integer: "INTEGER", date: "DATE", list: "VARCHAR[]" } as const;
    expect(types.map(({ column_name, column_type }) => [column_name, column_type])).toEqual(
      COLUMNS.map(({ name, type }) => [name, expected[type]]),
    );
    const [counted] = await queryParquet(bytes, "SELECT count(*) FILTER (doi IS NULL) AS n FROM MONTH");
    expect(counted).toEqual({ n: String(DOWNLOADED.length - 1) });
  });
});

describe("a table of invented papers", () => {
  it("says so in every row", async () => {
    const sample = inventMonth({ sample: true });
    const csv = parse<Record<string, string>>(downloadOf(sample, "2026-02.csv"), { bom: true, columns: true });
    expect(new Set(csv.map((row) => row["sample"]))).toEqual(new Set(["true"]));
    const rows = await queryParquet(downloadOf(sample, "2026-02.parquet"), "SELECT DISTINCT sample FROM MONTH");
    expect(rows).toEqual([{ sample: "true" }]);
  });
});
