import { readFileSync, writeFileSync } from "node:fs";
import { describeResults } from "./describe-results.ts";
import { fillDocument } from "./fill-document.ts";
import type { Guard } from "./guard/compare-guard.ts";
import type { Results } from "./results-file.ts";
import { describeOutcomes } from "./simulate/describe-outcomes.ts";
import { measuredFrom } from "./simulate/measured.ts";
import { simulateAll } from "./simulate/scenarios.ts";

const file = (name: string): URL => new URL(`../docs/${name}.md`, import.meta.url);

/** The two documents with the tables that follow from what was measured. */
export function documentsOf(results: Results, guard: Guard): Readonly<Record<"performance" | "scale", string>> {
  const read = (name: string) => readFileSync(file(name), "utf8");
  return {
    performance: fillDocument(read("performance"), { targets: describeResults(results) }),
    scale: fillDocument(read("scale"), { simulation: describeOutcomes(simulateAll(measuredFrom(results, guard))) }),
  };
}

export function writeDocuments(results: Results, guard: Guard): void {
  for (const [name, text] of Object.entries(documentsOf(results, guard))) writeFileSync(file(name), text);
}

export function readGuard(): Guard {
  return JSON.parse(readFileSync(new URL("guard.json", import.meta.url), "utf8")) as Guard;
}
