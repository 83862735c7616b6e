import type { Locale } from "#config/settings.ts";
import { messagesOf } from "../i18n/messages.ts";
import type { SiteFile } from "../site-file.ts";
import type { SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";
import { dateline } from "./components/dateline.ts";
import { html } from "./html.ts";
import { renderPage } from "./page.ts";

const FORMAT_NAMES = { atom: "Atom", rss: "RSS", json: "JSON Feed" } as const satisfies Record<
  (typeof urls.FEED_FORMATS)[number],
  string
>;

/** Every feed, what it is for, and in which formats it can be had. */
export function* renderFeedsPages(model: SiteModel): Iterable<SiteFile> {
  for (const locale of model.settings.locales) yield feedsPage(model, locale);
}

function feedsPage(model: SiteModel, locale: Locale): SiteFile {
  const messages = messagesOf(locale);
  const { lede, feed, formats, content, all, subjects } = messages.feedsPage;
  const rows = urls.FEEDS.map(
    (name) =>
      html`<tr>
        <th scope="row"><b>${messages.feedKinds[name].label}</b><br />${messages.feedKinds[name].explained}</th>
        <td class="tags">
          ${urls.FEED_FORMATS.map((format) => html`<a href="${urls.feedUrl(locale, name, format)}">${FORMAT_NAMES[format]}</a> `)}
        </td>
      </tr> `,
  );
  return renderPage(model, {
    locale,
    title: messages.feeds,
    description: lede,
    addressIn: urls.feedsUrl,
    content: html`${dateline(messages.feeds)}
      <div class="prose">
        <p>${lede}</p>
      </div>
      <section class="scroll" aria-label="${messages.feeds}" tabindex="0">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">${feed}</th>
              <th scope="col">${formats}</th>
            </tr>
          </thead>
          <tbody>
            ${rows}
          </tbody>
        </table>
      </section>
      <div class="prose">
        <p>${content}</p>
        <p>${subjects}</p>
        <p class="tags">
          <a href="${urls.opmlUrl(locale)}">${all}</a>
          <a href="${urls.subjectsUrl(locale, "topic")}">${messages.topics}</a>
          <a href="${urls.subjectsUrl(locale, "organization")}">${messages.organizations}</a>
        </p>
      </div>`,
  });
}
