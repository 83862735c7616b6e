import { messagesOf } from "../i18n/messages.ts";
import { HTML, pageFile, type SiteFile } from "../site-file.ts";
import type { SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";
import { footer } from "./document/footer.ts";
import { head } from "./document/head.ts";
import { homeMasthead, masthead } from "./document/masthead.ts";
import type { Page } from "./document/page.ts";
import { html } from "./html.ts";

export function renderPage(model: SiteModel, page: Page): SiteFile {
  const messages = messagesOf(page.locale);
  const document = html`<!doctype html>
    <html lang="${page.locale}">
      <head>
        ${head(model, page)}
      </head>
      <body ${page.home && html` class="home"`}>
        <a class="skip" href="#content">${messages.skip}</a>
        ${page.home ? homeMasthead(model, page) : masthead(model, page)}
        <main id="content">${model.sample && html`<p class="note"><b>${messages.sample}</b></p>`} ${page.content}</main>
        ${footer(model, page)}
      </body>
    </html> `;
  return pageFile(urls.keyOf(page.addressIn(page.locale)), HTML, document.html);
}
