/*
 * Writes bench/guard.json: counts and sizes that are the same on every machine, and that a test holds against what the code of
 * now does. Run it when a figure got better, or worse for a reason that the commit names: npm run bench:guard
 */

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { compareGuard, type Guard } from "./guard/compare-guard.ts";
import { writeDocuments } from "./documents.ts";
import { measureGuard } from "./guard/measure-guard.ts";
import { readResults } from "./results-file.ts";

const FILE = new URL("guard.json", import.meta.url);
const held = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, "utf8")) as Guard) : {};
const measured = await measureGuard();
writeFileSync(FILE, `${JSON.stringify(measured, null, 2)}\n`);
const results = readResults();
if (results) writeDocuments(results, measured);
const worse = compareGuard(held, measured);
process.stdout.write(`${[`${Object.keys(measured).length} figures written.`, ...worse].join("\n")}\n`);
