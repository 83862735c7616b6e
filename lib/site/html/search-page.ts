import type { Locale } from "#config/settings.ts";
import { topics } from "#papers/topics/topics.ts";
import { searchScriptAddress } from "../assets/search-script.ts";
import { messagesOf, nameIn } from "../i18n/messages.ts";
import type { PageData } from "../search/page-data.ts";
import type { SiteFile } from "../site-file.ts";
import type { SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";
import { html, type SafeHtml } from "./html.ts";
import { renderPage } from "./page.ts";

/** The search form; its script finds, and without scripts the page leads on to what works without. */
export function* renderSearchPages(model: SiteModel): Iterable<SiteFile> {
  if (!model.front) return;
  for (const locale of model.settings.locales)
    yield searchPage(
      model,
      locale,
      model.front.downloads.map(({ month }) => month),
    );
}

function searchPage(model: SiteModel, locale: Locale, months: readonly string[]): SiteFile {
  const { search: title, searchPage: words } = messagesOf(locale);
  const { intro } = words;
  return renderPage(model, {
    locale,
    title,
    description: intro,
    addressIn: urls.searchUrl,
    section: "search",
    content: html`<header class="msg">
        <h1>${title}</h1>
        ${form(locale, months)}
      </header>
      ${withoutScript(locale)}
      <h2 class="vh" id="search-heading">${title}</h2>
      <p id="search-status" class="pager" role="status"></p>
      <ol id="search-results" class="mini"></ol>
      <p id="search-actions"></p>
      <script defer="defer" src="${searchScriptAddress()}"></script>`,
  });
}

function form(locale: Locale, months: readonly string[]): SafeHtml {
  const { searchPage: messages, intl } = messagesOf(locale);
  const data: PageData = { locale, intl, months: months.toReversed(), messages: messages.script };
  const years = [...new Set(data.months.map((month) => month.slice(0, 4)))];
  const byName = topics.map(({ slug, names }) => [slug, nameIn(locale, names)] as const);
  byName.sort(([, a], [, b]) => (a < b ? -1 : 1));
  return html`<form
    class="find"
    role="search"
    method="get"
    action="${urls.searchUrl(locale)}"
    data-search="${JSON.stringify(data)}"
  >
    <label for="q">${messages.label}</label>
    <div>
      <input id="q" name="q" type="search" autocomplete="off" spellcheck="false" aria-describedby="q-hint" />
      <button type="submit">${messages.submit}</button>
    </div>
    <p id="q-hint" class="by">${messages.hint}</p>
    <p>
      ${select("period", messages.period, [["", messages.lastYear], ...years.map((year) => [year, year] as const), ["all", messages.everything]])}
      ${select("topic", messages.topic, [["", messages.anyTopic], ...byName])}
      ${select("organization", messages.organization, [["", messages.script.anyOrganization]])}
      ${select("sort", messages.sort, Object.entries(messages.orders))}
    </p>
  </form>`;
}

function select(name: string, label: string, options: readonly (readonly [string, string])[]): SafeHtml {
  return html`<label
    >${label}
    <select id="${name}" name="${name}">
      ${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}
    </select></label
  >`;
}

function withoutScript(locale: Locale): SafeHtml {
  const messages = messagesOf(locale);
  return html`<noscript
    ><p class="note">
      ${messages.searchPage.withoutScript} <a href="${urls.archiveUrl(locale)}">${messages.archive}</a> ·
      <a href="${urls.subjectsUrl(locale, "topic")}">${messages.topics}</a> ·
      <a href="${urls.subjectsUrl(locale, "organization")}">${messages.organizations}</a>
    </p></noscript
  >`;
}
