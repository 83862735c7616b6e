import type { Locale } from "#config/settings.ts";
import { addressOf } from "../../assets/assets.ts";
import { PAGE_COLOURS } from "../../assets/styles/tokens.ts";
import { feedTitle } from "../../feeds/feed-table.ts";
import { messagesOf } from "../../i18n/messages.ts";
import type { SiteModel } from "../../site-model.ts";
import * as urls from "../../urls.ts";
import { html, type SafeHtml } from "../html.ts";
import type { Page } from "./page.ts";
import { structuredData } from "./structured-data.ts";

/** Descriptions beyond this are cut off by whoever shows them. */
const DESCRIPTION_LENGTH = 300;

export function head(model: SiteModel, page: Page): SafeHtml {
  const { settings } = model;
  const title = page.title === settings.title ? page.title : `${page.title} · ${settings.title}`;
  return html`
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <meta name="description" content="${shorten(page.description)}" />
    ${page.hidden ? html`<meta name="robots" content="noindex" />` : addresses(model, page)} ${page.citation}
    ${alternates(model, page)}
    <meta name="color-scheme" content="light dark" />
    <meta name="theme-color" media="(prefers-color-scheme: light)" content="${PAGE_COLOURS.light}" />
    <meta name="theme-color" media="(prefers-color-scheme: dark)" content="${PAGE_COLOURS.dark}" />
    <link rel="icon" type="image/svg+xml" href="${addressOf("icon")}" />
    <link rel="apple-touch-icon" href="${addressOf("touchIcon")}" />
    <link rel="manifest" href="${urls.manifestUrl(page.locale)}" />
    <link rel="stylesheet" href="${addressOf("stylesheet")}" />
    <script defer="" src="${addressOf("script")}"></script>
    ${!page.hidden && page.structured && structuredData(page.structured)}
  `;
}

/** What search engines and those who quote a page have to know. */
function addresses(model: SiteModel, page: Page): SafeHtml {
  const { settings, siteUrl } = model;
  const { locale, addressIn, previous, next } = page;
  const absolute = (url: string) => siteUrl + encodeURI(url);
  const inLanguage = (language: string, other: Locale) =>
    html`<link rel="alternate" hreflang="${language}" href="${absolute(addressIn(other))}" /> `;
  const openGraph: readonly (readonly [string, string])[] = [
    ["og:type", page.citation ? "article" : "website"],
    ["og:site_name", settings.title],
    ["og:title", page.title],
    ["og:description", shorten(page.description)],
    ["og:url", absolute(addressIn(locale))],
    ["og:image", absolute(addressOf("touchIcon"))],
    ["og:locale", openGraphLocale(locale)],
    ...settings.locales
      .filter((other) => other !== locale)
      .map((other) => ["og:locale:alternate", openGraphLocale(other)] as const),
  ];
  return html`<link rel="canonical" href="${absolute(addressIn(locale))}" />
    ${settings.locales.map((other) => inLanguage(other, other))}${inLanguage("x-default", settings.defaultLocale)}
    ${previous !== undefined && html`<link rel="prev" href="${previous}" />`}
    ${next !== undefined && html`<link rel="next" href="${next}" />`}
    ${openGraph.map(([property, content]) => html`<meta property="${property}" content="${content}" /> `)}`;
}

function alternates(model: SiteModel, { locale, twins = [] }: Page): SafeHtml {
  const { daily } = messagesOf(locale);
  const feeds = [
    { type: "application/atom+xml", url: urls.dailyAtomUrl(locale), title: daily },
    { type: "application/feed+json", url: urls.feedUrl(locale, "daily", "json"), title: daily },
  ];
  // Whoever subscribes is asked by this title, among the feeds of other sites: the one that the feed itself has.
  const titled = (title: string) => html` title="${feedTitle(model, locale, title)}"`;
  return html`${[...feeds, ...twins].map(
    ({ type, url, title }) =>
      html`<link rel="alternate" type="${type}" ${title !== undefined && titled(title)} href="${url}" /> `,
  )}`;
}

function openGraphLocale(locale: Locale): string {
  return messagesOf(locale).intl.replace("-", "_");
}

/** Cut at a word's end. */
function shorten(text: string): string {
  if (text.length <= DESCRIPTION_LENGTH) return text;
  const cut = text.slice(0, DESCRIPTION_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), DESCRIPTION_LENGTH / 2)).trimEnd()}…`;
}
