import { messagesOf } from "../i18n/messages.ts";
import type { SiteFile } from "../site-file.ts";
import type { SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";
import { html } from "./html.ts";
import { renderPage } from "./page.ts";

/** One page in every language, since an error page cannot know its reader's. */
export function* renderNotFoundPage(model: SiteModel): Iterable<SiteFile> {
  const { settings } = model;
  const page = renderPage(model, {
    locale: settings.defaultLocale,
    title: messagesOf(settings.defaultLocale).notFoundTitle,
    description: messagesOf(settings.defaultLocale).notFound,
    addressIn: urls.homeUrl,
    hidden: true,
    content: html`${settings.locales.map((locale, index) => {
      const messages = messagesOf(locale);
      const links: [string, string][] = [
        [urls.homeUrl(locale), settings.title],
        [urls.archiveUrl(locale), messages.archive],
        [urls.searchUrl(locale), messages.search],
      ];
      return html`<section class="msg" lang="${locale}">
        ${index === 0 ? html`<h1>${messages.notFoundTitle}</h1>` : html`<h2>${messages.notFoundTitle}</h2>`}
        <p>${messages.notFound}</p>
        <p class="tags">${links.map(([url, label]) => html`<a href="${url}">${label}</a> `)}</p>
      </section>`;
    })}`,
  });
  yield { ...page, path: urls.keyOf(urls.NOT_FOUND_URL) };
}
