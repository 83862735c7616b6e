import type { Locale } from "#config/settings.ts";
import { plainTitleOf } from "#papers/paper-text.ts";
import { formatDay, formatInstant, messagesOf } from "../i18n/messages.ts";
import type { SiteFile } from "../site-file.ts";
import type { Digest, SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";
import { countLine, ranking } from "./day-page.ts";
import { html, type SafeHtml } from "./html.ts";
import { renderPage } from "./page.ts";

const RECENT_DAYS = 10;

/** Home in every language; `/` as a plain file is the home of the default language. */
export function* renderHomePages(model: SiteModel): Iterable<SiteFile> {
  for (const locale of model.settings.locales) {
    const page = homePage(model, locale);
    yield page;
    if (locale === model.settings.defaultLocale) yield { ...page, path: urls.keyOf(urls.ROOT_URL) };
  }
}

function homePage(model: SiteModel, locale: Locale): SiteFile {
  const messages = messagesOf(locale);
  const [latest, ...earlier] = model.newest;
  return renderPage(model, {
    locale,
    title: model.settings.title,
    description: messages.tagline,
    addressIn: urls.homeUrl,
    section: "daily",
    ...(latest ? { asOf: formatInstant(locale, latest.issue.capturedAt, model.settings.timeZone) } : {}),
    content: html`<header class="dl">
        <div>
          <h1>${model.settings.title}</h1>
          <p class="sum">${messages.tagline}</p>
        </div>
      </header>
      ${latest ? latestIssue(model, latest, locale) : html`<p class="note">${messages.noIssues}</p>`}
      ${
        earlier.length > 0 &&
        html`<h2 class="hd">${messages.recentDays}</h2>
          <ul class="days">
            ${earlier.slice(0, RECENT_DAYS).map((digest) => recentDay(locale, digest))}
          </ul>`
      }
      <p><a href="${urls.archiveUrl(locale)}">${messages.fullArchive}</a></p>`,
  });
}

function latestIssue(model: SiteModel, latest: Digest, locale: Locale): SafeHtml {
  const featured = { ...latest, ranking: latest.ranking.slice(0, model.settings.featured) };
  const url = urls.dayUrl(locale, latest.day);
  return html`<h2 class="hd"><a href="${url}">${formatDay(locale, latest.day)}</a></h2>
    <p class="sum">${countLine(locale, latest)}</p>
    ${ranking(locale, featured)}
    <p><a href="${url}">${messagesOf(locale).allPapers(latest.ranking.length)}</a></p>`;
}

function recentDay(locale: Locale, { day, ranking: entries }: Digest): SafeHtml {
  const top = entries[0] && plainTitleOf(entries[0].paper);
  return html`<li>
    <p>
      <a href="${urls.dayUrl(locale, day)}">${formatDay(locale, day)}</a>
      <small>${messagesOf(locale).papers(entries.length)}</small>
    </p>
    ${top && html`<h3 lang="en">${top}</h3>`}
  </li>`;
}
