import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BUNDLES, buildBundle } from "../bundles/build-bundles.ts";
import { openCorpusTable } from "../corpus/corpus-table.ts";
import { LAST_RUN } from "../corpus/invent-day.ts";
import { writeCorpus } from "../corpus/write-corpus.ts";
import { noRequests, type Requests } from "../measure/counted-ports.ts";
import { createMemoryBucket } from "../measure/memory-bucket.ts";
import { kindOf } from "../measure/kind-of.ts";
import { runDay } from "../measure/run-day.ts";
import { PREPARED_DAYS, type Scenario, scenarios } from "../measure/scenarios.ts";
import type { Guard } from "./compare-guard.ts";

/** Young and old: what is the same for both does not grow. Small, as this runs with the tests. */
const AGES = [30, 200] as const;
const PAPERS = 8;
/** A day with more papers: the difference tells what a paper costs, and the rest what a day does. */
const MORE_PAPERS = 24;
/** Requests that are counted, and that cost money or time. */
const COUNTED = [
  "reads",
  "itemsRead",
  "writes",
  "refusedWrites",
  "puts",
  "lists",
  "heads",
  "invalidatedPaths",
] as const;
/** The kinds of files that readers and readers' machines meet first. */
const WEIGHED = [
  "LOCALE/DAY/index.html",
  "LOCALE/DAY/DAY-daily-papers.md",
  "LOCALE/WEEK/index.html",
  "LOCALE/MONTH/index.html",
  "LOCALE/papers/PAPER/index.html",
  "LOCALE/index.html",
  "LOCALE/archive/index.html",
  "LOCALE/daily.atom",
  "assets/site.HASH.css",
  "assets/site.HASH.js",
] as const;

/** Every figure that the guard holds: the same on every machine, whatever else that machine does. */
export async function measureGuard(): Promise<Guard> {
  const folder = mkdtempSync(join(tmpdir(), "guard-"));
  try {
    const guard: Record<string, number> = {};
    for (const name of BUNDLES.filter((one) => !one.endsWith("-floor")))
      guard[`bundle ${name}, bytes`] = await buildBundle(name);
    for (const age of AGES) Object.assign(guard, await measureAge({ age, papers: PAPERS }, scenarios, folder));
    const newDay = scenarios.filter(({ name }) => name === "new day");
    Object.assign(guard, await measureAge({ age: AGES[0], papers: MORE_PAPERS }, newDay, folder));
    return guard;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Archive {
  readonly age: number;
  readonly papers: number;
}

async function measureAge(
  { age, papers }: Archive,
  chosen: readonly Scenario[],
  folder: string,
): Promise<Record<string, number>> {
  const corpus = writeCorpus(folder, { name: "", days: age, papers });
  const prepared = { table: openCorpusTable(corpus), objects: createMemoryBucket(), requests: noRequests() };
  for (const day of PREPARED_DAYS) await runDay({ day, at: LAST_RUN, moved: 0, recordAgain: true }, papers, prepared);
  const figures: Record<string, number> = {};
  for (const scenario of chosen) {
    const requests = noRequests();
    const objects = createMemoryBucket(prepared.objects);
    await runDay(scenario, papers, { table: openCorpusTable(corpus, prepared.table.written()), objects, requests });
    const name = `${scenario.name} on ${age} days${papers === PAPERS ? "" : ` of ${papers} papers`}`;
    Object.assign(figures, countsOf(name, requests), { [`${name}, bytes put`]: objects.bytesPut() });
    if (scenario.name === "new day" && age === Math.max(...AGES)) Object.assign(figures, weights(objects.sizes()));
  }
  return figures;
}

function countsOf(name: string, requests: Requests): Record<string, number> {
  return Object.fromEntries(COUNTED.map((count) => [`${name}, ${count}`, requests[count]]));
}

/** The heaviest file of each kind. */
function weights(sizes: ReadonlyMap<string, number>): Record<string, number> {
  const kinds = Map.groupBy(sizes, ([key]) => kindOf(key));
  return Object.fromEntries(
    WEIGHED.map((kind) => [`${kind}, bytes`, Math.max(...(kinds.get(kind) ?? []).map(([, bytes]) => bytes))]),
  );
}
