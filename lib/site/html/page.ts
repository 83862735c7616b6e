import type { Locale } from "#config/settings.ts";
import { periodsOf } from "#papers/period.ts";
import { messagesOf } from "../i18n/messages.ts";
import { pageFile, HTML, type SiteFile } from "../site-file.ts";
import type { SiteModel } from "../site-model.ts";
import { stylesheetAddress } from "../assets/stylesheet.ts";
import * as urls from "../urls.ts";
import { html, type SafeHtml } from "./html.ts";

export interface Page {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  /** The page's address in each language, for the language switch and search engines. */
  readonly addressIn: (locale: Locale) => string;
  readonly content: SafeHtml;
  readonly asOf?: string;
  /** Where navigation is: marks the current section. */
  readonly section?: "daily" | "week" | "month" | "archive";
  /** Pages that are no content of their own stay out of search engines. */
  readonly hidden?: boolean;
  /** The same content for machines. */
  readonly twins?: readonly { readonly type: string; readonly url: string }[];
}

export function renderPage(model: SiteModel, page: Page): SiteFile {
  const document = html`<!doctype html>
    <html lang="${page.locale}">
      <head>
        ${head(model, page)}
      </head>
      <body>
        <a class="skip" href="#content">${messagesOf(page.locale).skip}</a>
        ${header(model, page)}
        <main id="content">
          ${model.sample && html`<p class="note"><b>${messagesOf(page.locale).sample}</b></p>`} ${page.content}
        </main>
        ${footer(page)}
      </body>
    </html> `;
  return pageFile(urls.keyOf(page.addressIn(page.locale)), HTML, document.html);
}

function head(model: SiteModel, { locale, title, description, addressIn, hidden, twins = [] }: Page): SafeHtml {
  const { settings, siteUrl } = model;
  const absolute = (url: string) => siteUrl + encodeURI(url);
  return html`
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title === settings.title ? title : `${title} · ${settings.title}`}</title>
    <meta name="description" content="${description}" />
    ${hidden ? html`<meta name="robots" content="noindex" />` : html`<link rel="canonical" href="${absolute(addressIn(locale))}" />`}
    ${settings.locales.map(
      (other) => html`<link rel="alternate" hreflang="${other}" href="${absolute(addressIn(other))}" /> `,
    )}<link rel="alternate" type="application/atom+xml" title="${settings.title}" href="${urls.dailyAtomUrl(locale)}" />
    ${twins.map(({ type, url }) => html`<link rel="alternate" type="${type}" href="${url}" /> `)}<meta
      name="color-scheme"
      content="light dark"
    />
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${stylesheetAddress()}" />
  `;
}

function header({ settings, newest }: SiteModel, { locale, addressIn, section }: Page): SafeHtml {
  const messages = messagesOf(locale);
  const others = settings.locales.filter((other) => other !== locale);
  const [week, month] = newest[0] ? periodsOf(newest[0].day) : [];
  const current = (name: string) => section === name && html` aria-current="page"`;
  return html`<header class="top">
    <a class="mark" href="${urls.homeUrl(locale)}">${settings.title}</a>
    <nav>
      <a href="${urls.homeUrl(locale)}" ${current("daily")}>${messages.daily}</a
      >${week && html`<a href="${urls.periodUrl(locale, week)}" ${current("week")}>${messages.weekly}</a>`}${
        month && html`<a href="${urls.periodUrl(locale, month)}" ${current("month")}>${messages.monthly}</a>`
      }<a href="${urls.archiveUrl(locale)}" ${current("archive")}>${messages.archive}</a>
    </nav>
    ${others.map((other) => html`<a class="lang" lang="${other}" hreflang="${other}" href="${addressIn(other)}">${messagesOf(other).language}</a>`)}
  </header>`;
}

function footer({ locale, asOf }: Page): SafeHtml {
  const messages = messagesOf(locale);
  return html`<footer>
    ${asOf && html`<p>${messages.asOf(asOf)}</p>`}
    <p>${messages.credits} <span lang="en">${messages.thanks}</span></p>
    <p>
      <a href="${urls.dailyAtomUrl(locale)}">${messages.feed}</a>
      <a href="${urls.archiveUrl(locale)}">${messages.archive}</a>
    </p>
  </footer>`;
}
