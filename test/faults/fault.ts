import type { ListDay } from "#papers/list-day.ts";

/** The alarms that a fault can ring; `none` where there is nothing an operator has to know. */
export type Rings = "none" | "Ingest dead letters" | "Render dead letters" | "List shrank" | "Issue absent";

/** What came of a fault, once it was over and the next run had been. */
export interface Outcome {
  /** How often the fault struck. */
  readonly injected: number;
  /** Days that should be on the site and are not. */
  readonly lost: readonly ListDay[];
  /** Files that differ from those of a press without the fault, and files that were ever half written. */
  readonly wrong: readonly string[];
  readonly rings: Rings;
}

export interface Fault {
  readonly name: string;
  /** What mends it. */
  readonly healedBy: string;
  readonly rings: Rings;
  run(): Promise<Outcome>;
}
