import type { Instant } from "./instant.ts";
import type { IssueState } from "./issue.ts";
import type { PaperCard } from "./paper-card.ts";
import type { Period } from "./period.ts";

/** A week or month in short: what overviews and feeds show of it, without reading its days again. */
export interface PeriodEntry {
  readonly period: Period;
  readonly state: IssueState;
  /** The newest capture in it. */
  readonly asOf: Instant;
  /** How many issues it has. */
  readonly days: number;
  readonly papers: number;
  readonly votes: number;
  /** Its first thirty papers. */
  readonly top: readonly (PaperCard & { readonly votes: number })[];
}
