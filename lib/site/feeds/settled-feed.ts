import type { Locale } from "#config/settings.ts";
import type { Instant } from "#papers/instant.ts";
import { settlesAt } from "#papers/issue.ts";
import { cardOf } from "#papers/paper-card.ts";
import { withdrawalOf } from "#papers/withdrawal.ts";
import { formatDay, messagesOf } from "../i18n/messages.ts";
import type { Digest, DigestPaper, Front, SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";
import { type FeedEntry, latestOf, NEWEST } from "./feed.ts";
import { type FeedPaper, rankingContent } from "./feed-papers.ts";

/**
 * The newest issues as they stood once their votes had settled, for readers who would rather have the final ranking than
 * the first. Made from the marks of that moment alone: votes that move afterwards change nothing here.
 */
export function settledEntries(model: SiteModel, { newest }: Front, locale: Locale): FeedEntry[] {
  return newest
    .flatMap((digest) => (digest.settled ? settledEntry(model, digest, digest.settled, locale) : []))
    .slice(0, NEWEST);
}

function settledEntry(
  model: SiteModel,
  { day, ranking }: Digest,
  { at, votes }: NonNullable<Digest["settled"]>,
  locale: Locale,
): FeedEntry {
  const messages = messagesOf(locale);
  const page = model.siteUrl + urls.dayUrl(locale, day);
  const papers = ranking.flatMap(settledPaper).toSorted(byRank);
  const withdrawals = papers.flatMap(({ withdrawal }) => (withdrawal ? [`${withdrawal.on}T00:00:00Z` as Instant] : []));
  return {
    // Another entry than the day's own in the daily feed, for those who follow both.
    id: `${page}#settled`,
    page,
    title: `${formatDay(locale, day)} · ${messages.course.settled}`,
    summary: `${messages.papers(papers.length)} · ${messages.votes(votes)}`,
    content: rankingContent(model, locale, papers),
    published: settlesAt(day),
    updated: latestOf([at, ...withdrawals]) ?? at,
  };
}

/** A paper that had left the list by then has no place in it; a withdrawn one is named, without rank or votes. */
function settledPaper({ paper, course }: DigestPaper): FeedPaper[] {
  const withdrawal = withdrawalOf(paper);
  if (withdrawal) return [{ card: cardOf(paper), votes: 0, withdrawal }];
  return course.settled ? [{ card: cardOf(paper), ...course.settled }] : [];
}

function byRank(a: FeedPaper, b: FeedPaper): number {
  return (a.rank ?? Infinity) - (b.rank ?? Infinity) || (a.card.id < b.card.id ? 1 : -1);
}
