import type { ArxivId } from "./arxiv-id.ts";

/** What arXiv itself says about a paper: its descriptive metadata, which is CC0. */
export interface ArxivRecord {
  readonly id: ArxivId;
  /** The author's own text with its TeX, cleaned of invisible characters; paragraphs are separated by a blank line. */
  readonly abstract: string;
  /** As `cs.CL`, the primary one first; never empty. */
  readonly categories: readonly string[];
  /** The author's remark, such as `12 pages, accepted at ICLR`. */
  readonly comment?: string;
  /** The publisher's DOI; arXiv's own follows from the id. */
  readonly doi?: string;
  readonly journalReference?: string;
  /** From 1: how many versions there have been. */
  readonly version: number;
  /** The day of the newest version, `YYYY-MM-DD`. */
  readonly updatedOn: string;
}
