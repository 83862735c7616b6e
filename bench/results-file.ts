import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { CaseResult } from "./case.ts";
import type { Machine } from "./describe-machine.ts";

export interface CaseRecord extends CaseResult {
  readonly measuredAt: string;
  readonly commit: string;
  /** How long the case took. */
  readonly seconds: number;
}

export interface Results {
  readonly machine: Machine;
  readonly cases: Readonly<Record<string, CaseRecord>>;
}

const FILE = new URL("results/latest.json", import.meta.url);

export function readResults(): Results | undefined {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, "utf8")) as Results) : undefined;
}

/** Cases that were not run keep their figures, but only beside figures of the same machine and versions. */
export function writeResults(machine: Machine, fresh: Results["cases"], order: readonly string[]): Results {
  const held = readResults();
  const same = held !== undefined && JSON.stringify(held.machine) === JSON.stringify(machine);
  const all = { ...(same ? held.cases : {}), ...fresh };
  const cases = Object.fromEntries(order.flatMap((name) => (all[name] ? [[name, all[name]]] : [])));
  mkdirSync(new URL(".", FILE), { recursive: true });
  writeFileSync(FILE, `${JSON.stringify({ machine, cases }, null, 1)}\n`);
  return { machine, cases };
}
