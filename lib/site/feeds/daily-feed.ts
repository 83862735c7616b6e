import type { Locale } from "#config/settings.ts";
import type { IssueRow } from "#papers/issue.ts";
import { isWeekend, type ListDay, opensAt } from "#papers/list-day.ts";
import { cardOf } from "#papers/paper-card.ts";
import type { RankedPaper } from "#papers/ranking.ts";
import { withdrawalOf } from "#papers/withdrawal.ts";
import { formatDay, messagesOf } from "../i18n/messages.ts";
import type { Digest, Front, SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";
import { type FeedEntry, NEWEST } from "./feed.ts";
import { type FeedPaper, rankingContent, sampleNotice } from "./feed-papers.ts";
import { xml } from "./xml.ts";

/** The newest issues, and an entry that says why wherever an issue was due and is missing. */
export function dailyEntries(model: SiteModel, { newest }: Front, locale: Locale): FeedEntry[] {
  const entries = new Map<ListDay, () => FeedEntry>();
  for (const row of model.rows.filter(isMissing)) entries.set(row.day, () => missingEntry(model, row, locale));
  for (const digest of newest) entries.set(digest.day, () => issueEntry(model, digest, locale));
  return [...entries]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .slice(0, NEWEST)
    .map(([, make]) => make());
}

/** Nothing is due at weekends, nor on a weekday that closed without a list. */
function isMissing({ day, kind }: IssueRow): boolean {
  return !isWeekend(day) && (kind === "late" || kind === "failed");
}

function issueEntry(model: SiteModel, digest: Digest, locale: Locale): FeedEntry {
  return {
    ...frameOf(model, digest.day, locale),
    title: formatDay(locale, digest.day),
    summary: countLine(locale, digest),
    content: rankingContent(model, locale, digest.ranking.map(feedPaperOf)),
    updated: digest.issue.capturedAt,
  };
}

function missingEntry(model: SiteModel, { day, kind, capturedAt }: IssueRow, locale: Locale): FeedEntry {
  const messages = messagesOf(locale);
  return {
    ...frameOf(model, day, locale),
    title: `${formatDay(locale, day)} · ${messages.kind[kind]}`,
    summary: messages.kindExplained[kind],
    content: xml`${sampleNotice(model, locale)}
      <p>${messages.kindExplained[kind]}</p>`,
    updated: capturedAt,
  };
}

/** What an issue shares with the entry that stood in for it: readers see that one change, not a second one. */
function frameOf({ siteUrl }: SiteModel, day: ListDay, locale: Locale) {
  const page = siteUrl + urls.dayUrl(locale, day);
  return { id: page, page, published: opensAt(day) };
}

function feedPaperOf({ paper, standing, rank }: RankedPaper): FeedPaper {
  const withdrawal = withdrawalOf(paper);
  return {
    card: cardOf(paper),
    votes: standing.votes,
    ...(rank === undefined ? {} : { rank }),
    ...(withdrawal ? { withdrawal } : {}),
  };
}

function countLine(locale: Locale, { ranking, votes }: Digest): string {
  const messages = messagesOf(locale);
  const withCode = ranking.filter(({ paper }) => paper.code).length;
  const counts = [messages.papers(ranking.length), messages.votes(votes)];
  return [...counts, ...(withCode > 0 ? [messages.withCode(withCode)] : [])].join(" · ");
}
