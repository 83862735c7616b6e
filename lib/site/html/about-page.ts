import type { Locale } from "#config/settings.ts";
import { messagesOf } from "../i18n/messages.ts";
import type { SiteFile } from "../site-file.ts";
import type { SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";
import { dateline } from "./components/dateline.ts";
import { html } from "./html.ts";
import { renderPage } from "./page.ts";

/** What the site is, how it ranks, what it learns of readers (nothing), and whom it thanks. */
export function* renderAboutPages(model: SiteModel): Iterable<SiteFile> {
  for (const locale of model.settings.locales) yield aboutPage(model, locale);
}

function aboutPage(model: SiteModel, locale: Locale): SiteFile {
  const messages = messagesOf(locale);
  const { what, ranks, ranksText, texts, textsText, privacy, privacyText, sources, reviewed } = messages.aboutPage;
  return renderPage(model, {
    locale,
    title: messages.about,
    description: what,
    addressIn: urls.aboutUrl,
    content: html`${dateline(messages.about)}
      <div class="prose">
        <p>${what}</p>
        <h2>${ranks}</h2>
        ${ranksText.map((text) => html`<p>${text}</p>`)}
        <h2>${texts}</h2>
        ${textsText.map((text) => html`<p>${text}</p>`)}
        <h2>${privacy}</h2>
        <p>${privacyText}</p>
        <h2>${sources}</h2>
        <p>${messages.credits}</p>
        <p lang="en">${messages.thanks} ${reviewed}</p>
        <p class="tags">
          <a href="https://huggingface.co/papers">Hugging Face Papers</a> <a href="https://arxiv.org/">arXiv</a>
        </p>
      </div>`,
  });
}
