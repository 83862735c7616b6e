import type { Locale } from "#config/settings.ts";
import { daysOfWeek } from "#papers/iso-week.ts";
import { plainTitleOf } from "#papers/paper-text.ts";
import { type Period, periodsOf } from "#papers/period.ts";
import { formatDay, formatInstant, formatPeriod, messagesOf } from "../i18n/messages.ts";
import type { SiteFile } from "../site-file.ts";
import type { Digest, SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";
import { counts } from "./components/counts.ts";
import { dateline, timeOf } from "./components/dateline.ts";
import { firstSentenceApart, notice } from "./components/notice.ts";
import { pageFiles } from "./components/page-files.ts";
import { type Neighbours, pager } from "./components/pager.ts";
import { contents, dayRanking } from "./components/ranking.ts";
import { weekRuler } from "./components/week-ruler.ts";
import { itemList, type StructuredData } from "./document/structured-data.ts";
import { html, type SafeHtml } from "./html.ts";
import { renderPage } from "./page.ts";

/** The daily digest of every touched day, in every language; a day without an issue says honestly why. */
export function* renderDayPages(model: SiteModel): Iterable<SiteFile> {
  for (const digest of model.days) for (const locale of model.settings.locales) yield dayPage(model, digest, locale);
}

function dayPage(model: SiteModel, digest: Digest, locale: Locale): SiteFile {
  const { day, issue, previous, next } = digest;
  const published = issue.kind === "issue";
  const messages = messagesOf(locale);
  const title = formatDay(locale, day);
  const seen = formatInstant(locale, issue.capturedAt, model.settings.timeZone);
  return renderPage(model, {
    locale,
    title,
    description: published ? describe(locale, digest) : messages.kindExplained[issue.kind],
    addressIn: (other) => urls.dayUrl(other, day),
    section: "daily",
    hidden: !published,
    asOf: published ? messages.asOf(seen) : messages.lastSeen(seen),
    twins: published ? twinsOf(locale, digest) : [],
    previous: previous && urls.dayUrl(locale, previous),
    next: next && urls.dayUrl(locale, next),
    structured: structured(model, digest, locale),
    content: html`${dateline(timeOf(day, title), published && counts(countParts(locale, digest)), weekRuler(locale, model.rows, daysOfWeek(day), { current: day, ...neighboursIn(locale, digest) }))}
    ${notices(locale, digest)} ${published && contents(locale, digest.ranking)}
    ${published && dayRanking(locale, digest.ranking)} ${pager(locale, neighboursIn(locale, digest))}
    ${published && files(locale, digest)}`,
  });
}

function countLine(locale: Locale, digest: Digest): string {
  return countParts(locale, digest).join(" · ");
}

export function countParts(locale: Locale, { ranking: entries, votes }: Digest): string[] {
  const messages = messagesOf(locale);
  const withCode = entries.filter(({ paper }) => paper.code).length;
  const parts = [messages.papers(entries.length), messages.votes(votes)];
  return withCode > 0 ? [...parts, messages.withCode(withCode)] : parts;
}

function describe(locale: Locale, digest: Digest): string {
  const top = digest.ranking.slice(0, 3).map(({ paper }) => plainTitleOf(paper));
  return [countLine(locale, digest), ...top].join(" · ");
}

function twinsOf(locale: Locale, { day }: Digest) {
  return [
    { type: "text/markdown", url: urls.dayMarkdownUrl(locale, day) },
    { type: "application/json", url: urls.dayJsonUrl(day) },
  ];
}

function notices(locale: Locale, { issue, ranking, papers }: Digest): SafeHtml[] {
  const messages = messagesOf(locale);
  if (issue.kind !== "issue") return [notice(...firstSentenceApart(messages.kindExplained[issue.kind]))];
  return [
    ...(issue.state === "open" ? [notice(messages.partial, messages.soFar)] : []),
    ...(ranking.length < papers.length ? [notice(undefined, messages.topOf(ranking.length, papers.length))] : []),
    ...(issue.origin === "blog" ? [notice(undefined, messages.fromBlog)] : []),
    ...(issue.flags.length > 0 ? [notice(undefined, messages.kept)] : []),
    ...(issue.rejects.length > 0 ? [notice(undefined, messages.rejected(issue.rejects.length))] : []),
  ];
}

function neighboursIn(locale: Locale, { previous, next }: Digest): Neighbours {
  const link = (day: Digest["previous"]) => day && { url: urls.dayUrl(locale, day), label: formatDay(locale, day) };
  return { previous: link(previous), next: link(next) };
}

function files(locale: Locale, { day }: Digest): SafeHtml {
  return pageFiles(locale, {
    markdown: urls.dayMarkdownUrl(locale, day),
    json: urls.dayJsonUrl(day),
    within: periodsOf(day).map((period: Period) => ({
      url: urls.periodUrl(locale, period),
      label: formatPeriod(locale, period),
    })),
  });
}

function structured({ siteUrl, settings }: SiteModel, { day, issue, ranking }: Digest, locale: Locale): StructuredData {
  return {
    "@type": "CollectionPage",
    name: formatDay(locale, day),
    url: siteUrl + urls.dayUrl(locale, day),
    inLanguage: locale,
    datePublished: day,
    dateModified: issue.capturedAt,
    isPartOf: { "@type": "Periodical", name: settings.title },
    mainEntity: itemList(ranking.map(({ paper }) => siteUrl + urls.paperUrl(locale, paper.id))),
  };
}
