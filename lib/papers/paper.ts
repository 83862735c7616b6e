import type { ArxivId } from "./arxiv-id.ts";
import type { ArxivRecord } from "./arxiv-record.ts";
import type { ListDay } from "./list-day.ts";
import type { TopicSlug } from "./topics/topic.ts";

/** A paper as one day's list shows it, without anything that moves from hour to hour (see `Standing`). */
export interface Paper {
  readonly id: ArxivId;
  /** One line of plain text: no line breaks, control or bidirectional characters. */
  readonly title: string;
  /** Plain text; paragraphs are separated by a blank line. */
  readonly abstract: string;
  /** Set when `abstract` is arXiv's own text with its TeX, although arXiv was not asked: the original blog copied it. */
  readonly abstractOrigin?: "arxiv";
  /** In the order of the paper. Authors that asked Hugging Face to be hidden are left out; the original blog kept none. */
  readonly authors: readonly string[];
  /** The day of arXiv's first version, `YYYY-MM-DD`; the original blog did not keep it. */
  readonly publishedOn?: string;
  readonly summary?: Summary;
  readonly keywords: readonly string[];
  readonly organization?: Organization;
  readonly code?: Repository;
  /** An absolute http(s) address without credentials. */
  readonly projectPage?: string;
  /** When its submitter withdrew it from the list. */
  readonly withdrawnAt?: string;
  /** Its topics, as the edition of the curated list that is named assigns them. */
  readonly topics?: { readonly edition: number; readonly slugs: readonly TopicSlug[] };
  /** What arXiv says of it; absent until arXiv could be asked. */
  readonly arxiv?: Omit<ArxivRecord, "id">;
  /** The first day it was listed on, where that is an earlier one. */
  readonly firstListedOn?: ListDay;
}

/** One line on what a paper does, and who wrote that line. */
export interface Summary {
  readonly text: string;
  readonly origin: "upstream";
}

export interface Organization {
  /** Hugging Face's account name, `google`. */
  readonly account: string;
  /** The name people read, `Google`. */
  readonly name: string;
}

/** A GitHub repository. */
export interface Repository {
  readonly owner: string;
  readonly name: string;
}

/** What moves: how a paper stands at one instant. */
export interface Standing {
  readonly votes: number;
  readonly comments: number;
  /** Stars of the code repository, where upstream knows them. */
  readonly stars?: number;
}

export interface ListedPaper {
  readonly paper: Paper;
  readonly standing: Standing;
}
