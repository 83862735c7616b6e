import type { Locale } from "#config/settings.ts";
import { messagesOf } from "../../i18n/messages.ts";
import { html, type SafeHtml } from "../html.ts";

export interface PageFiles {
  readonly markdown?: string;
  readonly json: string;
  /** Pages that this one belongs to. */
  readonly within?: readonly { readonly url: string; readonly label: string }[];
}

/** The end of a page: the same content as files, and where it belongs. */
export function pageFiles(locale: Locale, { markdown, json, within = [] }: PageFiles): SafeHtml {
  const messages = messagesOf(locale);
  return html`<nav class="more" aria-label="${messages.files}">
    <h2>${messages.files}</h2>
    <p>
      ${markdown !== undefined && html`<a href="${markdown}">${messages.source}</a>`}
      <a href="${json}">${messages.data}</a>
    </p>
    ${
      within.length > 0 &&
      html`<p>${messages.partOf} ${within.map(({ url, label }) => html`<a href="${url}">${label}</a> `)}</p>`
    }
  </nav>`;
}
