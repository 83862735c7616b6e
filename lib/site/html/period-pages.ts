import type { Locale } from "#config/settings.ts";
import type { Instant } from "#papers/instant.ts";
import { isWeekend } from "#papers/list-day.ts";
import { monthOf } from "#papers/month.ts";
import { daysOfPeriod, type Period } from "#papers/period.ts";
import type { PeriodPaper } from "#papers/period-ranking.ts";
import { plainTitleOf } from "#papers/paper-text.ts";
import {
  formatDayOfYear,
  formatInstant,
  formatMonthOfYear,
  formatPeriod,
  formatSpan,
  formatYear,
  messagesOf,
} from "../i18n/messages.ts";
import { courseLine } from "../course-line.ts";
import { type PeriodDigest, unsettledDays } from "../period-digest.ts";
import type { SiteFile } from "../site-file.ts";
import type { SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";
import { monthCalendar } from "./components/calendar.ts";
import { counts } from "./components/counts.ts";
import { dateline } from "./components/dateline.ts";
import { notice } from "./components/notice.ts";
import { pageFiles } from "./components/page-files.ts";
import { type Neighbours, pager, pagerBeside } from "./components/pager.ts";
import { paperEntry } from "./components/paper-entry.ts";
import { papersPerDay } from "./components/papers-per-day.ts";
import { periodShares } from "./components/period-shares.ts";
import { sectionHead } from "./components/section-head.ts";
import { weekRuler } from "./components/week-ruler.ts";
import { itemList, type StructuredData } from "./document/structured-data.ts";
import { html, type SafeHtml } from "./html.ts";
import { renderPage } from "./page.ts";

/** A month lists some seven hundred papers; what comes after these is on the days' own pages, and in the data. */
const PAPERS_SHOWN = 100;

/** The weekly and monthly digests of the days this run writes, in every language. */
export function* renderPeriodPages(model: SiteModel): Iterable<SiteFile> {
  for (const digest of model.periods)
    for (const locale of model.settings.locales) yield periodPage(model, digest, locale);
}

function periodPage(model: SiteModel, digest: PeriodDigest, locale: Locale): SiteFile {
  const { period, previous, next } = digest;
  const title = formatPeriod(locale, period);
  return renderPage(model, {
    locale,
    title,
    description: [title, ...countParts(locale, digest), ...topTitles(digest)].join(" · "),
    addressIn: (other) => urls.periodUrl(other, period),
    section: period.kind,
    asOf: seenBetween(locale, model, digest),
    twins: [
      { type: "text/markdown", url: urls.periodMarkdownUrl(locale, period) },
      { type: "application/json", url: urls.periodJsonUrl(period) },
    ],
    previous: previous && urls.periodUrl(locale, previous),
    next: next && urls.periodUrl(locale, next),
    structured: structured(model, digest, locale),
    content: html`${dateline(title, counts(countParts(locale, digest), spanOf(locale, digest)), beside(locale, model, digest))}
      ${stateNotice(locale, digest)} ${withoutIssue(locale, digest)} ${contents(locale, digest)}
      <div class="cols">
        <div>${papersPerDay(locale, digest)} ${ranking(locale, digest)} ${sleepers(locale, digest)}</div>
        <aside>${period.kind === "month" && ownCalendar(locale, digest)} ${periodShares(locale, digest)}</aside>
      </div>
      ${pager(locale, neighboursIn(locale, digest))}
      ${pageFiles(locale, {
        markdown: urls.periodMarkdownUrl(locale, period),
        json: urls.periodJsonUrl(period),
        within: [
          { url: urls.yearUrl(locale, period.name.slice(0, 4)), label: formatYear(locale, period.name.slice(0, 4)) },
        ],
      })}`,
  });
}

/** Its lists were seen at times of their own: what is long settled is not of the newest answer. */
function seenBetween(locale: Locale, { settings }: SiteModel, { digests }: PeriodDigest): string {
  const messages = messagesOf(locale);
  const seen = digests.map(({ issue }) => issue.capturedAt).toSorted();
  const [from, to] = [seen[0], seen.at(-1)].map((at = "" as Instant) => formatInstant(locale, at, settings.timeZone));
  return from === to ? messages.asOf(to as string) : messages.asOfSpan(from as string, to as string);
}

function countParts(locale: Locale, { ranking: papers, votes, digests }: PeriodDigest): string[] {
  const messages = messagesOf(locale);
  return [messages.papers(papers.length), messages.votes(votes), messages.days(digests.length)];
}

/** A month's name says its days already. */
function spanOf(locale: Locale, { period }: PeriodDigest): string | undefined {
  return period.kind === "week" ? formatSpan(locale, period) : undefined;
}

/** A week shows its seven days, a month the way to the months around it. */
function beside(locale: Locale, { rows }: SiteModel, digest: PeriodDigest): SafeHtml | undefined {
  const around = neighboursIn(locale, digest);
  const { period } = digest;
  return period.kind === "week" ? weekRuler(locale, rows, daysOfPeriod(period), around) : pagerBeside(around);
}

function topTitles({ ranking: papers }: PeriodDigest): string[] {
  return papers.slice(0, 2).map(({ paper }) => plainTitleOf(paper));
}

function stateNotice(locale: Locale, digest: PeriodDigest): SafeHtml {
  const messages = messagesOf(locale);
  const unsettled = unsettledDays(digest);
  if (digest.state !== "settled") return notice(undefined, messages.running[digest.state]);
  if (unsettled.length === 0) return notice(undefined, messages.settled);
  const named = unsettled.map(
    (day, index) => html`${index > 0 && ", "}<a href="${urls.dayUrl(locale, day)}">${formatDayOfYear(locale, day)}</a>`,
  );
  return notice(undefined, html`${messages.settledBut} ${named}`);
}

/** Weekdays that readers would look for in vain, and why; that weekends have no list they know. */
function withoutIssue(locale: Locale, { rows }: PeriodDigest): SafeHtml | undefined {
  const messages = messagesOf(locale);
  const missing = rows.filter(({ day, kind }) => kind !== "issue" && !isWeekend(day));
  if (missing.length === 0) return undefined;
  const named = missing.map(
    ({ day, kind }, index) =>
      html`${index > 0 && ", "}<a href="${urls.dayUrl(locale, day)}">${formatDayOfYear(locale, day)}</a>
        ${messages.kind[kind]}`,
  );
  return notice(undefined, html`${messages.withoutIssue} ${named}`);
}

/** The way to what stands below a hundred papers on a telephone. */
function contents(locale: Locale, { sleepers: late, topics, organizations }: PeriodDigest): SafeHtml {
  const messages = messagesOf(locale);
  const parts: [string, string, boolean][] = [
    ["ranking", messages.ranking, true],
    ["late", messages.sleepers, late.length > 0],
    ["topics", messages.topics, topics.length > 0],
    ["organizations", messages.organizations, organizations.length > 0],
  ];
  return html`<nav class="pager parts" aria-label="${messages.contents}">
    <p class="tags">
      ${parts.filter(([, , there]) => there).map(([id, label]) => html`<a href="#${id}">${label}</a> `)}
    </p>
  </nav>`;
}

function ranking(locale: Locale, { ranking: papers }: PeriodDigest): SafeHtml {
  const messages = messagesOf(locale);
  const shown = papers.slice(0, PAPERS_SHOWN);
  const leaderVotes = papers[0]?.standing.votes ?? 0;
  return html`${sectionHead(messages.ranking, { id: "ranking" })}
    <ol class="list rows">
      ${shown.map((entry) =>
        paperEntry(locale, entry, { leaderVotes, byline: daysOf(locale, entry), abstract: false }),
      )}
    </ol>
    ${papers.length > shown.length && notice(undefined, messages.firstOf(shown.length, papers.length))}`;
}

function daysOf(locale: Locale, { days, paper }: PeriodPaper): SafeHtml {
  return html`${days.map(
    (day, index) =>
      html`${index > 0 && ", "}<a href="${urls.paperAnchorUrl(locale, day, paper.id)}"
          >${formatDayOfYear(locale, day)}</a
        >`,
  )}`;
}

function sleepers(locale: Locale, { sleepers: found }: PeriodDigest): SafeHtml | undefined {
  const messages = messagesOf(locale);
  if (found.length === 0) return undefined;
  return html`${sectionHead(messages.sleepers, { id: "late" })}
    <p class="lede">${messages.sleepersExplained}</p>
    <ul class="days">
      ${found.map(
        (entry) =>
          html`<li>
            <p>${daysOf(locale, entry)}</p>
            <h3 lang="en"><a href="${urls.paperUrl(locale, entry.paper.id)}">${plainTitleOf(entry.paper)}</a></h3>
            <p><small>${courseLine(locale, entry.course)}</small></p>
          </li> `,
      )}
    </ul>`;
}

function ownCalendar(locale: Locale, { period, rows }: PeriodDigest): SafeHtml {
  return monthCalendar(locale, monthOf(period.first), rows, { caption: formatMonthOfYear(locale, period.name) });
}

function neighboursIn(locale: Locale, { previous, next }: PeriodDigest): Neighbours {
  const link = (period: Period | undefined) =>
    period && { url: urls.periodUrl(locale, period), label: formatPeriod(locale, period) };
  return { previous: link(previous), next: link(next) };
}

function structured(
  { siteUrl, settings }: SiteModel,
  { period, ranking: papers, asOf }: PeriodDigest,
  locale: Locale,
): StructuredData {
  const shown = papers.slice(0, PAPERS_SHOWN);
  return {
    "@type": "CollectionPage",
    name: formatPeriod(locale, period),
    url: siteUrl + urls.periodUrl(locale, period),
    inLanguage: locale,
    temporalCoverage: `${period.first}/${period.last}`,
    dateModified: asOf,
    isPartOf: { "@type": "Periodical", name: settings.title },
    mainEntity: itemList(shown.map(({ paper }) => siteUrl + urls.paperUrl(locale, paper.id))),
  };
}
