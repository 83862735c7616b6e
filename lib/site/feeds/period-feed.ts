import type { Locale } from "#config/settings.ts";
import { closesAt } from "#papers/list-day.ts";
import type { PeriodEntry } from "#papers/period-entry.ts";
import { formatPeriod, formatSpan, messagesOf } from "../i18n/messages.ts";
import type { SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";
import { type FeedEntry, NEWEST } from "./feed.ts";
import { rankingContent } from "./feed-papers.ts";
import { xml } from "./xml.ts";

/**
 * Weeks or months that are over, each with its first papers. One that is running is left out: feed readers show an entry
 * when it first appears, and Monday's papers are not the week's.
 */
export function periodEntries(model: SiteModel, entries: readonly PeriodEntry[], locale: Locale): FeedEntry[] {
  const newest = model.rows.at(-1)?.day ?? "";
  return entries
    .filter(({ period, state }) => state !== "open" || period.last < newest)
    .slice(0, NEWEST)
    .map((entry) => periodEntry(model, entry, locale));
}

function periodEntry(model: SiteModel, entry: PeriodEntry, locale: Locale): FeedEntry {
  const { period, papers, votes, days, top, asOf } = entry;
  const messages = messagesOf(locale);
  const page = model.siteUrl + urls.periodUrl(locale, period);
  const published = closesAt(period.last);
  const name = formatPeriod(locale, period);
  const ranking = rankingContent(
    model,
    locale,
    top.map((paper, index) => ({ card: paper, votes: paper.votes, rank: index + 1 })),
  );
  const rest = top.length < papers && xml`<p><a href="${page}">${messages.firstOf(top.length, papers)}</a></p>`;
  return {
    id: page,
    page,
    title: period.kind === "week" ? `${name} (${formatSpan(locale, period)})` : name,
    summary: [messages.days(days), messages.papers(papers), messages.votes(votes)].join(" · "),
    content: xml`${ranking}${rest}`,
    published,
    // Its last days may have been seen before they closed, and not again.
    updated: asOf < published ? published : asOf,
  };
}
