import { messagesOf } from "../../i18n/messages.ts";
import type { SiteModel } from "../../site-model.ts";
import * as urls from "../../urls.ts";
import { ICON_BARS } from "../../assets/icon.ts";
import { html, type SafeHtml } from "../html.ts";
import type { Page, Section } from "./page.ts";

export function masthead(model: SiteModel, page: Page): SafeHtml {
  return html`<header class="top">
    <a class="mark" lang="en" href="${urls.homeUrl(page.locale)}">${sign()}${model.settings.title}</a>
    ${sections(page)} ${languages(model, page)}
  </header>`;
}

/** The name in full width, with what the site is. */
export function homeMasthead(model: SiteModel, page: Page): SafeHtml {
  return html`<header class="top">
    <h1 class="mark" lang="en">${model.settings.title}</h1>
    <p class="tag">${messagesOf(page.locale).tagline}</p>
    ${sections(page)} ${languages(model, page)}
  </header>`;
}

function sign(): SafeHtml {
  return html`<svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
    ${ICON_BARS.map(({ x, y, width, height }) => html`<rect x="${x}" y="${y}" width="${width}" height="${height}" />`)}
  </svg>`;
}

function sections({ locale, section }: Page): SafeHtml {
  const messages = messagesOf(locale);
  const links: [Section, string, string][] = [
    ["daily", urls.homeUrl(locale), messages.daily],
    ["week", urls.weeklyUrl(locale), messages.weekly],
    ["month", urls.monthlyUrl(locale), messages.monthly],
    ["archive", urls.archiveUrl(locale), messages.archive],
    ["topic", urls.subjectsUrl(locale, "topic"), messages.topics],
    ["organization", urls.subjectsUrl(locale, "organization"), messages.organizations],
    ["search", urls.searchUrl(locale), messages.search],
  ];
  return html`<nav aria-label="${messages.sections}">
    ${links.map(
      ([name, url, label]) =>
        html`<a
          href="${url}"
          ${name === section && html` aria-current="${url === urls.homeUrl(locale) ? "true" : "page"}"`}
          >${label}</a
        > `,
    )}
  </nav>`;
}

function languages({ settings }: SiteModel, { locale, addressIn }: Page): SafeHtml[] {
  return settings.locales
    .filter((other) => other !== locale)
    .map(
      (other) =>
        html`<a class="lang" lang="${other}" hreflang="${other}" href="${addressIn(other)}"
          >${messagesOf(other).language}</a
        >`,
    );
}
