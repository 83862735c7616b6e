import type { Locale } from "#config/settings.ts";
import type { IssueRow } from "#papers/issue.ts";
import { monthOf } from "#papers/month.ts";
import { formatMonth, formatShortDay, messagesOf } from "../i18n/messages.ts";
import type { SiteFile } from "../site-file.ts";
import type { SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";
import { html, type SafeHtml } from "./html.ts";
import { renderPage } from "./page.ts";

/** The archive's front page, and every touched year and its months: an address cut at any slash still answers. */
export function* renderArchivePages(model: SiteModel): Iterable<SiteFile> {
  for (const locale of model.settings.locales) {
    yield archivePage(model, locale);
    for (const year of model.touchedYears) {
      const months = Map.groupBy(
        model.rows.filter(({ day }) => day.startsWith(year)),
        ({ day }) => monthOf(day),
      );
      yield listPage(
        model,
        locale,
        year,
        (other) => urls.yearUrl(other, year),
        [...months].map((entry) => monthList(locale, ...entry)),
      );
      // A month with an issue has a digest at its address instead.
      const plain = model.touchedMonths.filter((name) => !model.periods.some(({ period }) => period.name === name));
      for (const [month, rows] of [...months].filter(([name]) => plain.includes(name))) {
        yield listPage(
          model,
          locale,
          formatMonth(locale, month),
          (other) => urls.monthUrl(other, month),
          monthList(locale, month, rows),
        );
      }
    }
  }
}

function archivePage(model: SiteModel, locale: Locale): SiteFile {
  const messages = messagesOf(locale);
  const years = model.years
    .toReversed()
    .map((year) => html`<li><a href="${urls.yearUrl(locale, year)}">${year}</a></li>`);
  const content =
    years.length > 0
      ? html`<ul class="days">
          ${years}
        </ul>`
      : html`<p class="note">${messages.emptyArchive}</p>`;
  return listPage(model, locale, messages.archive, urls.archiveUrl, content);
}

function listPage(
  model: SiteModel,
  locale: Locale,
  title: string,
  addressIn: (locale: Locale) => string,
  content: SafeHtml | SafeHtml[],
): SiteFile {
  const messages = messagesOf(locale);
  return renderPage(model, {
    locale,
    title,
    description: `${messages.archive} · ${title} · ${messages.tagline}`,
    addressIn,
    section: "archive",
    content: html`<header class="dl">
        <div><h1>${title}</h1></div>
      </header>
      ${content}`,
  });
}

function monthList(locale: Locale, month: string, rows: readonly IssueRow[]): SafeHtml {
  return html`<h2 class="hd"><a href="${urls.monthUrl(locale, month)}">${formatMonth(locale, month)}</a></h2>
    <ul class="days">
      ${rows.map((row) => dayLine(locale, row))}
    </ul>`;
}

function dayLine(locale: Locale, { day, kind, papers, top }: IssueRow): SafeHtml {
  const messages = messagesOf(locale);
  const state = kind === "issue" ? messages.papers(papers) : messages.kind[kind];
  return html`<li>
    <p><a href="${urls.dayUrl(locale, day)}">${formatShortDay(locale, day)}</a> <small>${state}</small></p>
    ${top && html`<p class="by" lang="en">${top.title}</p>`}
  </li> `;
}
