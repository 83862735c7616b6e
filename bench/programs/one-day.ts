/*
 * One list day on an archive, in a process of its own. Run by the one-day and peers cases:
 * node bench/programs/one-day.ts --prepare CORPUS STATE leaves the press as it is before the new day opens;
 * node bench/programs/one-day.ts SCENARIO CORPUS STATE OUTPUT measures, and leaves STATE as it was;
 * with --rounds N the day is run N times in one process, each time on the archive as it was before, and the last is told of:
 * what it takes once the code is compiled.
 */

import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Item } from "#adapters/dynamodb/table.ts";
import { openCorpusTable } from "../corpus/corpus-table.ts";
import { LAST_RUN } from "../corpus/invent-day.ts";
import { noRequests } from "../measure/counted-ports.ts";
import { createFileBucket } from "../measure/file-bucket.ts";
import { countHashedBytes } from "../measure/hashed-bytes.ts";
import { createMemoryBucket } from "../measure/memory-bucket.ts";
import { report } from "../measure/report.ts";
import { runDay } from "../measure/run-day.ts";
import { PREPARED_DAYS, type Scenario, scenarios } from "../measure/scenarios.ts";

interface State {
  readonly items: readonly Item[];
  readonly objects: readonly (readonly [key: string, object: { readonly etag: string; readonly bytes: number }])[];
}

const papersIn = (corpus: string): number => Number(/x(\d+)$/.exec(corpus)?.[1]);

async function prepare(corpus: string, file: string): Promise<void> {
  const table = openCorpusTable(corpus);
  const objects = createFileBucket(`${file}.site`);
  for (const day of PREPARED_DAYS)
    await runDay({ day, at: LAST_RUN, moved: 0, recordAgain: true }, papersIn(corpus), {
      table,
      objects,
      requests: noRequests(),
    });
  writeFileSync(file, JSON.stringify({ items: table.written(), objects: [...objects.held] } satisfies State));
  report({});
}

async function measure(scenario: Scenario, corpus: string, file: string, output: string) {
  const { items, objects } = JSON.parse(readFileSync(file, "utf8")) as State;
  const requests = noRequests();
  const bucket = { ...createMemoryBucket(), held: new Map(objects) };
  const press = { table: openCorpusTable(corpus, items), objects: createFileBucket(output, bucket), requests };
  const hashed = countHashedBytes();
  const began = performance.now();
  await runDay(scenario, papersIn(corpus), press);
  const wall = (performance.now() - began) / 1_000;
  return { wallSeconds: wall, hashedBytes: hashed(), ...requests };
}

async function measureLast(rounds: number, name: string, corpus: string, file: string, output: string): Promise<void> {
  const scenario = scenarios.find((one) => one.name === name);
  if (!scenario) throw new Error(`No scenario is called ${name}.`);
  for (let round = 1; round < rounds; round += 1) await measure(scenario, corpus, file, output);
  report(await measure(scenario, corpus, file, output));
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { prepare: { type: "boolean", default: false }, rounds: { type: "string", default: "1" } },
});
const [first = "", second = "", third = "", fourth = ""] = positionals;
await (values.prepare ? prepare(first, second) : measureLast(Number(values.rounds), first, second, third, fourth));
