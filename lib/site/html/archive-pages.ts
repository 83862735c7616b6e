import type { Locale } from "#config/settings.ts";
import { type Month, monthOf } from "#papers/month.ts";
import { formatMonth, formatMonthOfYear, formatYear, messagesOf } from "../i18n/messages.ts";
import type { SiteFile } from "../site-file.ts";
import type { Front, SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";
import { addUp, sumOfDays, sumOfMonths, sumParts } from "./components/archive-sums.ts";
import { levelKey, monthCalendar, monthCaption } from "./components/calendar.ts";
import { counts } from "./components/counts.ts";
import { dateline } from "./components/dateline.ts";
import { yearHeatMap } from "./components/heat-map.ts";
import { monthFiles } from "./components/month-files.ts";
import { notice } from "./components/notice.ts";
import { sectionHead } from "./components/section-head.ts";
import { html, type SafeHtml } from "./html.ts";
import type { Page } from "./document/page.ts";
import { renderPage } from "./page.ts";

/** Years that the archive's front page shows day by day, as many as every run reads the days of. */
const YEARS_SHOWN = 2;

/** The archive's front page, and every touched year and its months: an address cut at any slash still answers. */
export function* renderArchivePages(model: SiteModel): Iterable<SiteFile> {
  for (const locale of model.settings.locales) {
    if (model.front) yield archivePage(model, model.front, locale);
    for (const year of yearsOf(model)) yield yearPage(model, locale, year);
    for (const month of model.touchedMonths) {
      // A month with an issue has a digest at its address instead.
      if (model.periods.some(({ period }) => period.name === month)) continue;
      yield emptyMonthPage(model, locale, month as Month);
    }
  }
}

/** The touched years, and those that weeks over the turn of one are named after, though they may hold none of their days. */
function yearsOf({ touchedYears, periods }: SiteModel): ReadonlySet<string> {
  return new Set([...touchedYears, ...periods.map(({ period }) => period.name.slice(0, 4))]);
}

/** The newest years day by day; of those before, their months, so that the page does not grow with the archive's days. */
function archivePage(model: SiteModel, { heldMonths, downloads }: Front, locale: Locale): SiteFile {
  const messages = messagesOf(locale);
  const years = [...new Set(heldMonths.map((month) => month.slice(0, 4)))].toReversed();
  const shown = new Set(years.slice(0, YEARS_SHOWN));
  const sums = new Map(
    years.map((year) => [year, shown.has(year) ? sumOfDays(model.rows, year) : sumOfMonths(downloads, year)]),
  );
  const [first] = heldMonths;
  return listPage(model, locale, {
    title: messages.archive,
    addressIn: urls.archiveUrl,
    content: html`${dateline(
      messages.archive,
      first !== undefined &&
        counts(sumParts(locale, addUp([...sums.values()])), messages.since(formatMonth(locale, first))),
      years.length > 1 ? yearLinks(locale, years) : undefined,
    )}
    ${first ? levelKey(locale) : notice(messages.emptyArchive)}
    ${years.map((year) => {
      const months = heldMonths.filter((month) => month.startsWith(year));
      const aside = html`<small>${sumParts(locale, sums.get(year) ?? addUp([])).join(" · ")}</small>`;
      return html`<section>
        ${sectionHead(html`<a href="${urls.yearUrl(locale, year)}">${formatYear(locale, year)}</a>`, { id: `y${year}`, aside })}
        ${shown.has(year) ? calendars(model, locale, year) : monthTags(locale, months)}
      </section> `;
    })}
    ${first && browse(locale, downloads.length > 0)}`,
  });
}

/** The way to a year that stands far below. */
function yearLinks(locale: Locale, years: readonly string[]): SafeHtml {
  return html`<nav class="pager" aria-label="${messagesOf(locale).years}">
    ${years.map((year) => html`<a href="#y${year}">${formatYear(locale, year)}</a> `)}
  </nav>`;
}

function calendars({ rows }: SiteModel, locale: Locale, year: string): SafeHtml {
  const months = [...Map.groupBy(rows, ({ day }) => monthOf(day))].filter(([month]) => month.startsWith(year));
  return html`<div class="cals">
    ${months.map(([month, own]) => monthCalendar(locale, month, own, { caption: monthCaption(locale, month, own) }))}
  </div>`;
}

function monthTags(locale: Locale, months: readonly string[]): SafeHtml {
  return html`<p class="tags">
    ${months.map((month) => html`<a href="${urls.monthUrl(locale, month)}">${formatMonthOfYear(locale, month)}</a> `)}
  </p>`;
}

function browse(locale: Locale, downloadable: boolean): SafeHtml {
  const messages = messagesOf(locale);
  const links: [string, string][] = [
    [urls.subjectsUrl(locale, "topic"), messages.topics],
    [urls.subjectsUrl(locale, "organization"), messages.organizations],
    ...(downloadable ? [[urls.downloadsUrl(locale), messages.downloads] as [string, string]] : []),
  ];
  return html`<section>
    ${sectionHead(messages.browse)}
    <p class="tags">${links.map(([url, label]) => html`<a href="${url}">${label}</a> `)}</p>
  </section>`;
}

function yearPage(model: SiteModel, locale: Locale, year: string): SiteFile {
  const rows = model.rows.filter(({ day }) => day.startsWith(year));
  const months = [...Map.groupBy(rows, ({ day }) => monthOf(day))];
  return listPage(model, locale, {
    title: formatYear(locale, year),
    addressIn: (other) => urls.yearUrl(other, year),
    hidden: rows.length === 0,
    content: html`${dateline(formatYear(locale, year), rows.length > 0 && counts(sumParts(locale, sumOfDays(rows, year))))}
    ${rows.length === 0 && notice(messagesOf(locale).nothingYet)} ${yearHeatMap(locale, year, rows)} ${levelKey(locale)}
    ${calendars(model, locale, year)}
    ${monthFiles(
      locale,
      months.filter(([, own]) => own.some(({ kind }) => kind === "issue")).map(([month]) => month),
    )}`,
  });
}

/** A month of days without an issue: its calendar, so that nobody finds a hole. */
function emptyMonthPage(model: SiteModel, locale: Locale, month: Month): SiteFile {
  const rows = model.rows.filter(({ day }) => monthOf(day) === month);
  const title = formatMonth(locale, month);
  return listPage(model, locale, {
    title,
    addressIn: (other) => urls.monthUrl(other, month),
    hidden: true,
    content: html`${dateline(title)} ${notice(undefined, messagesOf(locale).emptyMonth)}
      <div class="cals">${monthCalendar(locale, month, rows, { caption: title })}</div>`,
  });
}

function listPage(
  model: SiteModel,
  locale: Locale,
  page: Pick<Page, "title" | "addressIn" | "hidden"> & { readonly content: SafeHtml },
): SiteFile {
  const messages = messagesOf(locale);
  const description = [...new Set([messages.archive, page.title]), messages.tagline].join(" · ");
  return renderPage(model, { locale, description, section: "archive", ...page });
}
