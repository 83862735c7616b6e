import type { Locale } from "#config/settings.ts";
import type { PeriodEntry } from "#papers/period-entry.ts";
import { messagesOf } from "../i18n/messages.ts";
import { JSON_TYPE, RSS, XML } from "../site-file.ts";
import type { Front, SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";
import { toAtom } from "./atom.ts";
import { dailyEntries } from "./daily-feed.ts";
import type { Feed, FeedEntry } from "./feed.ts";
import { toJsonFeed } from "./json-feed.ts";
import { periodEntries } from "./period-feed.ts";
import { toRss } from "./rss.ts";
import { settledEntries } from "./settled-feed.ts";

/** A format feeds come in. */
export interface FeedFormat {
  readonly name: string;
  readonly extension: (typeof urls.FEED_FORMATS)[number];
  /**
   * What files are served as: of the types a feed may have, one that CloudFront compresses. It leaves alone
   * `application/atom+xml` and `application/feed+json`, and a feed is ten times as long as it is compressed.
   */
  readonly contentType: string;
  /** What links to them say, without parameters. */
  readonly type: string;
  readonly write: (feed: Feed, self: string) => readonly string[];
}

/** The first one is what pages recommend. */
export const feedFormats: readonly [FeedFormat, ...FeedFormat[]] = [
  { name: "Atom", extension: "atom", contentType: XML, type: "application/atom+xml", write: toAtom },
  { name: "RSS", extension: "rss", contentType: RSS, type: "application/rss+xml", write: toRss },
  { name: "JSON Feed", extension: "json", contentType: JSON_TYPE, type: "application/feed+json", write: toJsonFeed },
];

interface FeedKind {
  readonly name: (typeof urls.FEEDS)[number];
  readonly page: (locale: Locale) => string;
  readonly entries: (model: SiteModel, front: Front, locale: Locale) => readonly FeedEntry[];
}

const ofPeriods =
  (choose: (front: Front) => readonly PeriodEntry[]): FeedKind["entries"] =>
  (model, front, locale) =>
    periodEntries(model, choose(front), locale);

/** Every feed of the whole site. A new one is a row here and its texts in the messages. */
export const feedKinds: readonly FeedKind[] = [
  { name: "daily", page: urls.homeUrl, entries: dailyEntries },
  { name: "weekly", page: urls.weeklyUrl, entries: ofPeriods(({ weeks }) => weeks) },
  { name: "monthly", page: urls.monthlyUrl, entries: ofPeriods(({ months }) => months) },
  { name: "settled", page: urls.archiveUrl, entries: settledEntries },
];

/** A feed as lists of feeds offer it. */
export interface OfferedFeed {
  /** With the site's title, for lists of feeds from many sites. */
  readonly title: string;
  /** Without. */
  readonly label: string;
  /** What it brings and how often, in a sentence. */
  readonly description: string;
  /** Address of the page that shows the same. */
  readonly page: string;
  /** The one that is recommended comes first. */
  readonly formats: readonly (Pick<FeedFormat, "name" | "type"> & { readonly url: string })[];
}

/** The one table of the feeds of the whole site in a language. */
export function offeredFeeds(model: Pick<SiteModel, "settings" | "sample">, locale: Locale): OfferedFeed[] {
  const { feedKinds: words } = messagesOf(locale);
  return feedKinds.map(({ name, page }) => ({
    title: feedTitle(model, locale, words[name].label),
    label: words[name].label,
    description: words[name].explained,
    page: page(locale),
    formats: feedFormats.map((format) => ({
      name: format.name,
      type: format.type,
      url: urls.feedUrl(locale, name, format.extension),
    })),
  }));
}

export function feedTitle(
  { settings, sample }: Pick<SiteModel, "settings" | "sample">,
  locale: Locale,
  label: string,
): string {
  return `${settings.title}: ${label}${sample ? ` (${messagesOf(locale).sample})` : ""}`;
}
