import type { Locale } from "#config/settings.ts";
import type { IssueRow } from "#papers/issue.ts";
import { isWeekend } from "#papers/list-day.ts";
import { cardOf } from "#papers/paper-card.ts";
import { plainTitleOf } from "#papers/paper-text.ts";
import type { PeriodEntry } from "#papers/period-entry.ts";
import {
  formatDay,
  formatDayOfYear,
  formatInstant,
  formatNumber,
  formatPeriod,
  formatYear,
  messagesOf,
  nameIn,
} from "../i18n/messages.ts";
import type { SiteFile } from "../site-file.ts";
import type { Digest, Front, SiteModel } from "../site-model.ts";
import { tallySubjects } from "../tally-subjects.ts";
import * as urls from "../urls.ts";
import { compactEntry } from "./components/compact-list.ts";
import { counts } from "./components/counts.ts";
import { timeOf } from "./components/dateline.ts";
import { notice } from "./components/notice.ts";
import { leadingPapers } from "./components/ranking.ts";
import { sectionHead } from "./components/section-head.ts";
import { countParts } from "./day-page.ts";
import { html, type SafeHtml } from "./html.ts";
import { renderPage } from "./page.ts";

const LEADING = 3;
const RECENT_DAYS = 9;
const MONTHS_TOP = 7;
const TOPICS = 12;

/** Home in every language; `/` as a plain file is the home of the default language. */
export function* renderHomePages(model: SiteModel): Iterable<SiteFile> {
  const { front, settings } = model;
  if (!front) return;
  const pages = new Map(settings.locales.map((locale) => [locale, homePage(model, front, locale)]));
  yield* pages.values();
  // Last of all: it leads to the others.
  const root = pages.get(settings.defaultLocale);
  if (root) yield { ...root, path: urls.keyOf(urls.ROOT_URL) };
}

function homePage(model: SiteModel, front: Front, locale: Locale): SiteFile {
  const { settings, siteUrl } = model;
  const messages = messagesOf(locale);
  const [latest, ...earlier] = front.newest;
  return renderPage(model, {
    locale,
    title: settings.title,
    description: messages.tagline,
    addressIn: urls.homeUrl,
    section: "daily",
    home: true,
    ...(latest ? { asOf: messages.asOf(formatInstant(locale, latest.issue.capturedAt, settings.timeZone)) } : {}),
    structured: {
      "@type": "WebSite",
      name: settings.title,
      url: siteUrl + urls.homeUrl(locale),
      inLanguage: locale,
      potentialAction: {
        "@type": "SearchAction",
        target: `${siteUrl}${urls.searchUrl(locale)}?q={q}`,
        "query-input": "required name=q",
      },
    },
    content: html`${awaited(model, latest, locale)}
      ${latest ? latestIssue(model, latest, locale) : notice(messages.noIssues)}
      <div class="half">
        ${earlier.length > 0 && recentDays(model, earlier.slice(0, RECENT_DAYS), locale)}
        ${front.months[0] && monthsTop(locale, front.months[0])}
      </div>
      ${topics(locale, front)} ${years(locale, front)}`,
  });
}

/** A newer day that ought to have an issue: without a word on it, an older one would pass for today's. */
function awaited({ rows }: SiteModel, latest: Digest | undefined, locale: Locale): SafeHtml | undefined {
  const row = rows.findLast(({ kind }) => kind === "late" || kind === "failed");
  if (!row || (latest && row.day < latest.day)) return undefined;
  return notice(
    html`<a href="${urls.dayUrl(locale, row.day)}">${formatDay(locale, row.day)}</a>`,
    messagesOf(locale).kindExplained[row.kind],
  );
}

function latestIssue({ settings }: SiteModel, latest: Digest, locale: Locale): SafeHtml {
  const messages = messagesOf(locale);
  const url = urls.dayUrl(locale, latest.day);
  const others = latest.ranking.slice(LEADING, Math.max(LEADING, settings.featured));
  return html`<section>
    <div class="date">
      <div>
        <h2><a href="${url}">${timeOf(latest.day, formatDay(locale, latest.day))}</a></h2>
        ${counts(countParts(locale, latest))}
      </div>
      <p><a href="${url}">${messages.allPapers(latest.ranking.length)}</a> →</p>
    </div>
    ${latest.issue.state === "open" && notice(messages.partial, messages.soFar)}
    ${leadingPapers(locale, latest.ranking.slice(0, settings.featured))}
    ${
      others.length > 0 &&
      html`<ol class="mini two" start="${LEADING + 1}">
        ${others.map(({ paper, rank, standing: { votes } }) =>
          compactEntry(locale, { card: cardOf(paper), ...(rank === undefined ? {} : { rank }), votes }),
        )}
      </ol>`
    }
  </section>`;
}

function recentDays({ rows, front }: SiteModel, digests: readonly Digest[], locale: Locale): SafeHtml {
  const messages = messagesOf(locale);
  const [newest, oldest] = [front?.newest[0]?.day ?? "", digests.at(-1)?.day ?? ""];
  const missing = rows.filter(({ day, kind }) => kind !== "issue" && !isWeekend(day) && day > oldest && day < newest);
  const days = [
    ...digests.map((digest) => ({ day: digest.day, entry: recentDay(locale, digest) })),
    ...missing.map((row) => ({ day: row.day, entry: missingDay(locale, row) })),
  ];
  return html`<section>
    ${sectionHead(messages.recentDays)}
    <ul class="days">
      ${days.toSorted((a, b) => (a.day < b.day ? 1 : -1)).map(({ entry }) => entry)}
    </ul>
    <p><a href="${urls.archiveUrl(locale)}">${messages.fullArchive}</a> →</p>
  </section>`;
}

function recentDay(locale: Locale, { day, ranking: [top], ranking }: Digest): SafeHtml {
  return html`<li>
    <p>
      <a href="${urls.dayUrl(locale, day)}">${formatDayOfYear(locale, day)}</a>
      <small>${messagesOf(locale).papers(ranking.length)}</small>
    </p>
    ${top && html`<h3 lang="en"><a href="${urls.paperUrl(locale, top.paper.id)}">${plainTitleOf(top.paper)}</a></h3>`}
  </li> `;
}

/** A weekday that readers would look for in vain, and what it was. */
function missingDay(locale: Locale, { day, kind }: IssueRow): SafeHtml {
  return html`<li>
    <p>
      <a href="${urls.dayUrl(locale, day)}">${formatDayOfYear(locale, day)}</a>
      <small>${messagesOf(locale).kind[kind]}</small>
    </p>
  </li> `;
}

function monthsTop(locale: Locale, { period, top }: PeriodEntry): SafeHtml {
  const messages = messagesOf(locale);
  const name = formatPeriod(locale, period);
  return html`<section>
    ${sectionHead(messages.mostUpvoted(name))}
    <ol class="mini">
      ${top.slice(0, MONTHS_TOP).map((card, index) => compactEntry(locale, { card, rank: index + 1, votes: card.votes }))}
    </ol>
    <p><a href="${urls.periodUrl(locale, period)}">${messages.allOf(name)}</a> →</p>
  </section>`;
}

function topics(locale: Locale, { newest }: Front): SafeHtml | undefined {
  const found = tallySubjects(newest, "topic").slice(0, TOPICS);
  if (found.length === 0) return undefined;
  return html`<section>
    ${sectionHead(messagesOf(locale).topicsOfLate)}
    <p class="tags">
      ${found.map(
        ({ slug, names, papers }) =>
          html`<a href="${urls.subjectUrl(locale, { kind: "topic", slug })}"
            >${nameIn(locale, names)} <small>${formatNumber(locale, papers)}</small></a
          > `,
      )}
    </p>
  </section>`;
}

/** From a year to its days, and from a day to its papers: no page is further than three steps away. */
function years(locale: Locale, { heldMonths }: Front): SafeHtml | undefined {
  const held = [...new Set(heldMonths.map((month) => month.slice(0, 4)))].toReversed();
  if (held.length === 0) return undefined;
  return html`<section>
    ${sectionHead(messagesOf(locale).years)}
    <p class="tags">
      ${held.map((year) => html`<a href="${urls.yearUrl(locale, year)}">${formatYear(locale, year)}</a> `)}
    </p>
  </section>`;
}
