import type { Statistics } from "./statistics.ts";

/** A line of a printed table: its label, then one cell per column. */
export type Row = readonly [label: string, ...cells: (string | number)[]];

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** Something the project wants of itself: a figure that must not be above `limit`. */
export interface Target {
  readonly what: string;
  readonly limit: number;
  readonly unit: string;
  /** Absent when it could not be measured here; `note` then says why. */
  readonly value?: number;
  /** The least that any program can do it in, measured in the same run, where that was looked for. */
  readonly floor?: number;
  readonly note?: string;
}

export interface CaseResult {
  readonly tables: readonly Table[];
  readonly targets: readonly Target[];
  /** What was measured, for machines. Seconds, MiB and bytes, as the names say. */
  readonly figures: Readonly<Record<string, number | string | Statistics>>;
  /** What a reader of the figures has to know. */
  readonly notes?: readonly string[];
}

export interface Context {
  /** A folder in memory where the system has one, for archives that are kept and output that is not. */
  readonly folder: string;
  /** Whether to run in whole what is otherwise measured on a part. */
  readonly whole: boolean;
  /** Says what is being done, on standard error. */
  readonly say: (line: string) => void;
}

export interface Case {
  readonly name: string;
  /** One line for `npm run bench -- --help`. */
  readonly about: string;
  readonly run: (context: Context) => Promise<CaseResult>;
}

export function isMet({ value, limit }: Target): boolean | undefined {
  return value === undefined ? undefined : value <= limit;
}
