import { messagesOf } from "../../i18n/messages.ts";
import * as urls from "../../urls.ts";
import { html, type SafeHtml } from "../html.ts";
import type { SiteModel } from "../../site-model.ts";
import type { Page } from "./page.ts";

export function footer({ settings }: SiteModel, { locale, asOf }: Page): SafeHtml {
  const messages = messagesOf(locale);
  const links = (entries: readonly (readonly [string, string])[]) =>
    html`<ul>
      ${entries.map(([url, label]) => html`<li><a href="${url}">${label}</a></li> `)}
    </ul>`;
  return html`<footer class="foot">
    <div>
      <h2 lang="en">${settings.title}</h2>
      <p>${messages.credits} <span lang="en">${messages.thanks}</span></p>
    </div>
    <nav aria-label="${messages.follow}">
      <h2>${messages.follow}</h2>
      ${links([
        [urls.dailyAtomUrl(locale), `${messages.daily} Atom`],
        [urls.feedUrl(locale, "weekly", "atom"), `${messages.weekly} Atom`],
        [urls.feedsUrl(locale), messages.allFeeds],
      ])}
    </nav>
    <nav aria-label="${messages.thisSite}">
      <h2>${messages.thisSite}</h2>
      ${links([
        [urls.downloadsUrl(locale), messages.downloads],
        [urls.dataUrl(locale), messages.machines.title],
        [urls.statusUrl(locale), messages.status],
        [urls.aboutUrl(locale), messages.about],
      ])}
    </nav>
    <div>${asOf !== undefined && html`<p>${asOf}</p>`} ${controls(locale)}</div>
  </footer>`;
}

/** What only a script can do is hidden until one runs. */
function controls(locale: Page["locale"]): SafeHtml {
  const { theme, keys } = messagesOf(locale);
  const themes = ["auto", "light", "dark"] as const;
  return html`<p class="set" data-script="" hidden="">
      ${theme.label}
      ${themes.map((name) => html`<button type="button" data-set-theme="${name}" aria-pressed="false">${theme[name]}</button> `)}
    </p>
    <p class="set" data-script="list" hidden="">
      <button type="button" data-keys="" aria-pressed="true">${keys}</button>
    </p>`;
}
