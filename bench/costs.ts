/*
 * What a month asks of AWS, counted on the local press over recorded days, and what that costs. Writes
 * lib/local/costs/measured.json, and the tables of docs/cost.md. Run: npm run costs [-- --data DIR] [--tables-only]
 */

import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { fillTables } from "../lib/local/costs/fill-tables.ts";
import { measure, type Measured } from "../test/end-to-end/costs/measure-month.ts";

const FIGURES = new URL("../lib/local/costs/measured.json", import.meta.url);
const DOCUMENT = new URL("../docs/cost.md", import.meta.url);

const { values } = parseArgs({
  options: { data: { type: "string" }, "tables-only": { type: "boolean", default: false } },
});
const captures = values.data ?? new URL("../../shared/data/captures", import.meta.url).pathname;

const measured: Measured = values["tables-only"]
  ? (JSON.parse(readFileSync(FIGURES, "utf8")) as Measured)
  : await measure(captures, (day) => void process.stderr.write(`${day}\n`));
writeFileSync(FIGURES, `${JSON.stringify(measured, null, 2)}\n`);
const document = fillTables(readFileSync(DOCUMENT, "utf8"), measured);
writeFileSync(DOCUMENT, document);
process.stdout.write(`${document}\n`);
process.exit(0);
