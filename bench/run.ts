/*
 * Measures the press. npm run bench [-- NAME...] [--whole] prints tables and writes bench/results/latest.json; explained in
 * docs/performance.md. FOLDER, for archives and output, is in memory where the system has one.
 */

import { existsSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Case } from "./case.ts";
import { cases } from "./cases/cases.ts";
import { describeCommit, describeMachine } from "./describe-machine.ts";
import { readGuard, writeDocuments } from "./documents.ts";
import { findPeers } from "./peers/find-peers.ts";
import { formatTable, targetsTable } from "./print-tables.ts";
import { type CaseRecord, type Results, writeResults } from "./results-file.ts";

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const print = (text: string): void => void process.stdout.write(`${text}\n\n`);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { whole: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
});

function chooseCases(names: readonly string[]): readonly Case[] {
  const unknown = names.filter((name) => !cases.some((one) => one.name === name));
  if (unknown.length > 0)
    throw new Error(`No case is called ${unknown.join(", ")}; there are ${cases.map(({ name }) => name).join(", ")}.`);
  return names.length === 0 ? cases : cases.filter(({ name }) => names.includes(name));
}

async function measure(chosen: readonly Case[], folder: string): Promise<Results["cases"]> {
  const records: Record<string, CaseRecord> = {};
  for (const { name, run } of chosen) {
    const began = performance.now();
    const result = await run({ folder, whole: values.whole, say });
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    records[name] = { measuredAt: new Date().toISOString(), commit: describeCommit(), seconds, ...result };
    for (const table of result.tables) print(formatTable(table));
    for (const note of result.notes ?? []) print(`  ${note}`);
    say(`${name} took ${seconds} s`);
  }
  return records;
}

async function main(): Promise<void> {
  if (values.help) return print(cases.map(({ name, about }) => `${name.padEnd(10)} ${about}`).join("\n"));
  const chosen = chooseCases(positionals);
  const folder = join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "papers-bench");
  mkdirSync(folder, { recursive: true });
  const machine = describeMachine(await findPeers());
  print(
    Object.entries(machine)
      .map(([key, value]) => `${key.padEnd(10)} ${value}`)
      .join("\n"),
  );
  const began = performance.now();
  const fresh = await measure(chosen, folder);
  say(`all of it took ${Math.round((performance.now() - began) / 1_000)} s`);
  const results = writeResults(
    machine,
    fresh,
    cases.map(({ name }) => name),
  );
  if (cases.every(({ name }) => results.cases[name])) writeDocuments(results, readGuard());
  const targets = Object.entries(results.cases).flatMap(([name, record]) =>
    record.targets.map((target) => ({ case: name, ...target })),
  );
  print(formatTable(targetsTable(targets)));
}

await main();
