import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { parse } from "csv-parse/sync";
import type { BuiltSite } from "./built-site.ts";
import { readZip } from "./read-zip.ts";
import type { CheckResult } from "./report.ts";

const SUMS = /^data\/\d{4}\/\d\d\/SHA256SUMS$/;

type ReadIds = (bytes: Buffer, file: string) => readonly string[] | Promise<readonly string[]>;

/** The ids of a month's papers as each format has them, read by readers that are not ours; zips hold whole digests. */
const READERS: readonly (readonly [ending: RegExp, read: ReadIds])[] = [
  [/\.jsonl\.gz$/, (bytes) => linesOf(gunzipSync(bytes)).map((line) => (JSON.parse(line) as { id: string }).id)],
  [/\.csv$/, (bytes) => parse<{ id: string }>(bytes, { bom: true, columns: true }).map(({ id }) => id)],
  [/\.bib$/, (bytes) => [...bytes.toString().matchAll(/^ {2}eprint = \{([^}]+)\}/gm)].map(([, id = ""]) => id)],
  [/\.parquet$/, (_bytes, file) => readParquet(file)],
  [/\.zip$/, async (bytes) => idsInMonthDigest(await readZip(bytes))],
];

/** What can be downloaded is whole: checksums are right, and every format has every paper of its month exactly once. */
export async function checkDownloads(site: BuiltSite): Promise<CheckResult> {
  const months = [...site.keys].filter((key) => SUMS.test(key)).toSorted();
  const checked = await Promise.all(months.map((key) => checkMonth(site, key)));
  return {
    name: "downloads",
    figures: `${months.length} months, ${checked.reduce((sum, { papers }) => sum + papers, 0)} papers`,
    violations: checked.flatMap(({ violations }) => violations),
  };
}

async function checkMonth(site: BuiltSite, sums: string): Promise<{ papers: number; violations: string[] }> {
  const listed = linesOf(site.read(sums)).map((line) => line.split("  ") as [sum: string, name: string]);
  const expected = idsInMonthJson(site, sums);
  const violations: string[] = [];
  for (const [sum, name] of listed) {
    const key = `${dirname(sums)}/${name}`;
    const file = join(site.folder, key);
    if (!site.keys.has(key)) violations.push(`/${key} is named in SHA256SUMS and is not there`);
    else {
      const bytes = readFileSync(file);
      if (createHash("sha256").update(bytes).digest("hex") !== sum) violations.push(`/${key} has another checksum`);
      const read = READERS.find(([ending]) => ending.test(name))?.[1];
      const ids = read ? [...(await read(bytes, file))].toSorted() : [`no reader for ${name}`];
      if (ids.join() !== expected.join())
        violations.push(
          `/${key} has ${ids.length} papers, ${new Set(ids).size} different; expected ${expected.length}`,
        );
    }
  }
  const missing = READERS.filter(([ending]) => !listed.some(([, name]) => ending.test(name)));
  violations.push(...missing.map(([ending]) => `/${dirname(sums)}/ has nothing that ends in ${ending.source}`));
  return { papers: expected.length, violations };
}

/** The monthly digest for machines has each paper of the month once. */
function idsInMonthJson(site: BuiltSite, sums: string): string[] {
  const [, year, month] = sums.split("/");
  const digest = JSON.parse(site.read(`data/${year}/${month}/${year}-${month}.json`)) as { papers: { id: string }[] };
  return digest.papers.map(({ id }) => id).toSorted();
}

function idsInMonthDigest(entries: ReadonlyMap<string, string>): string[] {
  const [, text = ""] = [...entries].find(([name]) => name.endsWith("monthly-papers.md")) ?? [];
  // A paper's project page may be on arXiv too, so only the first such link of each is its own.
  const papers = text.split(/^\d+\. \*\*/m).slice(1);
  return papers.map((paper) => /\(https:\/\/arxiv\.org\/abs\/([^)]+)\)/.exec(paper)?.[1] ?? "none");
}

async function readParquet(file: string): Promise<string[]> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const reader = await connection.runAndReadAll(`SELECT id FROM read_parquet('${file}')`);
  return reader.getRowObjectsJson().map(({ id }) => String(id));
}

function linesOf(text: string | Buffer): string[] {
  return text.toString().trimEnd().split("\n");
}
