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

/** Cases that were not run keep their figures, but only beside figures of the same machine and Node. */
export function writeResults(machine: Machine, fresh: Results["cases"], order: readonly string[]): Results {
  const held = readResults();
  const same = held !== undefined && isSameMachine(held.machine, machine);
  const all = { ...(same ? held.cases : {}), ...fresh };
  // The versions of peers are those that the peers case met.
  const { hugo, eleventy } = same && !fresh["peers"] ? held.machine : machine;
  const cases = Object.fromEntries(order.flatMap((name) => (all[name] ? [[name, all[name]]] : [])));
  mkdirSync(new URL(".", FILE), { recursive: true });
  const results = { machine: { ...machine, hugo, eleventy }, cases };
  writeFileSync(FILE, `${JSON.stringify(results, null, 1)}\n`);
  return results;
}

function isSameMachine(one: Machine, other: Machine): boolean {
  const withoutPeers = ({ hugo: _, eleventy: __, ...machine }: Machine) => JSON.stringify(machine);
  return withoutPeers(one) === withoutPeers(other);
}
