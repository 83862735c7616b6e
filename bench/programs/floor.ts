/*
 * The least that a site of ours can take on one thread of Node, whoever writes the program: the papers of its archive
 * read, their formulas converted by Temml, files of the same bytes written, and nothing else. Run by the peers case:
 * node bench/programs/floor.ts SITE OUTPUT [CORPUS FORMULAS]
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mathHtml } from "#site/html/math-html.ts";
import { openCorpusTable, readIndex } from "../corpus/corpus-table.ts";
import { report } from "../measure/report.ts";
import { createFileWriter } from "../measure/write-files.ts";

/** Files that are no text. */
const BINARY = /\.(?:gz|zip|parquet|png|ico)$/;

async function readPapers(corpus: string): Promise<void> {
  const table = openCorpusTable(corpus);
  for (const { collection } of readIndex(corpus))
    for (const { paper } of await table.query(collection, "paper#")) JSON.parse(String(paper));
}

function convertFormulas(file: string): void {
  for (const tex of JSON.parse(readFileSync(file, "utf8")) as string[]) mathHtml(tex);
}

function writeFilesOf(site: string, output: string) {
  const writer = createFileWriter(output);
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(site.length + 1);
    writer.write({ path, body: BINARY.test(path) ? readFileSync(file) : readFileSync(file, "utf8") });
  }
  return writer.total;
}

const [site = "", output = "", corpus, formulas] = process.argv.slice(2);
if (corpus !== undefined) await readPapers(corpus);
if (formulas !== undefined) convertFormulas(formulas);
report(writeFilesOf(site, output));
