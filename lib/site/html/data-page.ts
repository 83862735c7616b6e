import type { Locale } from "#config/settings.ts";
import { type DataAddress, DATA_ADDRESSES } from "../data/addresses.ts";
import { messagesOf } from "../i18n/messages.ts";
import type { SiteFile } from "../site-file.ts";
import type { SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";
import { dateline } from "./components/dateline.ts";
import { html, type SafeHtml } from "./html.ts";
import { renderPage } from "./page.ts";

/** The stable addresses for machines, with their schemas, for the people who program against them. */
export function* renderDataPages(model: SiteModel): Iterable<SiteFile> {
  if (!model.front) return;
  for (const locale of model.settings.locales) yield dataPage(model, locale);
}

function dataPage(model: SiteModel, locale: Locale): SiteFile {
  const { title, intro, rules } = messagesOf(locale).machines;
  return renderPage(model, {
    locale,
    title,
    description: intro,
    addressIn: urls.dataUrl,
    content: html`${dateline(title)}
      <div class="prose">
        <p>${intro}</p>
        <ul class="days">
          ${DATA_ADDRESSES.map((address) => addressLine(locale, address))}
        </ul>
        ${rules.map((rule) => html`<p>${rule}</p>`)}
        <p class="tags">
          <a href="${urls.downloadsUrl(locale)}">${messagesOf(locale).downloads}</a>
          <a href="${urls.LLMS_URL}">llms.txt</a>
        </p>
      </div>`,
  });
}

function addressLine(locale: Locale, { what, pattern, schema }: DataAddress): SafeHtml {
  const { kinds, schema: label } = messagesOf(locale).machines;
  return html`<li>
    <code>${pattern}</code><br /><small>${kinds[what]}${schema && html` · <a href="${schema}">${label}</a>`}</small>
  </li>`;
}
