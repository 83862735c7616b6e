import type { Locale } from "#config/settings.ts";
import type { Instant } from "#papers/instant.ts";
import type { SafeHtml } from "../html/html.ts";

/** A feed before it takes a format. Addresses are absolute: a feed reader has no page to resolve them against. */
export interface Feed {
  readonly locale: Locale;
  readonly title: string;
  /** One line. */
  readonly description: string;
  /** The page that shows the same. */
  readonly page: string;
  readonly author: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** An address that never changes, whatever becomes of the entry: feed readers tell old from new by it. */
  readonly id: string;
  readonly page: string;
  readonly title: string;
  /** One line of plain text. */
  readonly summary: string;
  readonly content: SafeHtml;
  /** Where they are not the feed's own. */
  readonly authors?: readonly string[];
  /** Never moves. */
  readonly published: Instant;
  /** When the content last changed. */
  readonly updated: Instant;
}

/** A feed reader that comes once a month still finds every issue. */
export const NEWEST = 30;

/** Before there is anything in a feed, it was never updated; every format wants to know when. */
const NEVER = "1970-01-01T00:00:00Z" as Instant;

export function updatedOf({ entries }: Feed): Instant {
  return latestOf(entries.map(({ updated }) => updated)) ?? NEVER;
}

/** Instants are spelt so that the order of text is the order of time. */
export function latestOf(instants: readonly Instant[]): Instant | undefined {
  return instants.toSorted().at(-1);
}
