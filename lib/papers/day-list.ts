import type { Instant } from "./instant.ts";
import type { ListDay } from "./list-day.ts";
import type { ListedPaper } from "./paper.ts";

/** One answer of upstream for one list day, read and checked: every entry is either a paper or a reject. */
export interface DayList {
  readonly day: ListDay;
  /** When upstream answered. */
  readonly capturedAt: Instant;
  /** In upstream's order; each paper once. */
  readonly listed: readonly ListedPaper[];
  readonly rejects: readonly Reject[];
  /** The answer as served, a JSON array; several pages are joined into one array. */
  readonly raw: string;
  /** arXiv is to be asked for all of its papers once more, as it could not be when the issue settled. */
  readonly recheckDue?: true;
}

/** An entry that could not become a paper: kept, counted and shown, so that one bad entry never costs a day. */
export interface Reject {
  /** Position in the answer, from 0. */
  readonly position: number;
  /** The entry's paper id as it came, when it had one. */
  readonly id?: string;
  readonly reason: string;
}
