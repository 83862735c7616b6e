import type { Locale } from "#config/settings.ts";
import { type Month, monthOf } from "#papers/month.ts";
import { formatMonth, formatYear, messagesOf } from "../i18n/messages.ts";
import type { SiteFile } from "../site-file.ts";
import type { Front, SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";
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

/** The archive's front page, and every touched year and its months: an address cut at any slash still answers. */
export function* renderArchivePages(model: SiteModel): Iterable<SiteFile> {
  for (const locale of model.settings.locales) {
    if (model.front) yield archivePage(model, model.front, locale);
    for (const year of model.touchedYears) yield yearPage(model, locale, year);
    for (const month of model.touchedMonths) {
      // A month with an issue has a digest at its address instead.
      if (model.periods.some(({ period }) => period.name === month)) continue;
      yield emptyMonthPage(model, locale, month as Month);
    }
  }
}

/** Years with their months; a year's own calendar is one step further. */
function archivePage(model: SiteModel, { heldMonths }: Front, locale: Locale): SiteFile {
  const messages = messagesOf(locale);
  const years = [...Map.groupBy(heldMonths, (month) => month.slice(0, 4))].toReversed();
  return listPage(model, locale, {
    title: messages.archive,
    addressIn: urls.archiveUrl,
    content: html`${dateline(messages.archive)} ${years.length === 0 && notice(messages.emptyArchive)}
    ${years.map(
      ([year, months]) =>
        html`<section>
          ${sectionHead(html`<a href="${urls.yearUrl(locale, year)}">${formatYear(locale, year)}</a>`)}
          <p class="tags">
            ${months.map((month) => html`<a href="${urls.monthUrl(locale, month)}">${formatMonth(locale, month)}</a> `)}
          </p>
        </section> `,
    )}
    ${
      years.length > 0 &&
      html`<section>
        ${sectionHead(messages.browse)}
        <p class="tags">
          ${[
            [urls.subjectsUrl(locale, "topic"), messages.topics] as const,
            [urls.subjectsUrl(locale, "organization"), messages.organizations] as const,
            [urls.downloadsUrl(locale), messages.downloads] as const,
          ].map(([url, label]) => html`<a href="${url}">${label}</a> `)}
        </p>
      </section>`
    }`,
  });
}

function yearPage(model: SiteModel, locale: Locale, year: string): SiteFile {
  const messages = messagesOf(locale);
  const rows = model.rows.filter(({ day }) => day.startsWith(year));
  const months = [...Map.groupBy(rows, ({ day }) => monthOf(day))];
  const issues = rows.filter(({ kind }) => kind === "issue");
  const papers = issues.reduce((sum, row) => sum + row.papers, 0);
  return listPage(model, locale, {
    title: formatYear(locale, year),
    addressIn: (other) => urls.yearUrl(other, year),
    content: html`${dateline(formatYear(locale, year), counts([messages.papers(papers), messages.days(issues.length)]))}
      ${yearHeatMap(locale, year, rows)} ${levelKey(locale)}
      <div class="cals">
        ${months.map(([month, own]) => monthCalendar(locale, month, own, { caption: monthCaption(locale, month, own) }))}
      </div>
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
    content: html`${dateline(title, counts([messagesOf(locale).papers(0)]))}
      <div class="cals">${monthCalendar(locale, month, rows, { caption: title })}</div>`,
  });
}

function listPage(
  model: SiteModel,
  locale: Locale,
  page: Pick<Page, "title" | "addressIn" | "hidden"> & { readonly content: SafeHtml },
): SiteFile {
  const messages = messagesOf(locale);
  const description = [messages.archive, page.title, messages.tagline].join(" · ");
  return renderPage(model, { locale, description, section: "archive", ...page });
}
