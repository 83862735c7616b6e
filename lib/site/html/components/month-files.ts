import type { Locale } from "#config/settings.ts";
import { monthOf } from "#papers/month.ts";
import { periodsOf } from "#papers/period.ts";
import type { ListDay } from "#papers/list-day.ts";
import { formatMonth, messagesOf } from "../../i18n/messages.ts";
import * as urls from "../../urls.ts";
import { html, type SafeHtml } from "../html.ts";
import { sectionHead } from "./section-head.ts";

/** The files of months with an issue, newest first. */
export function monthFiles(locale: Locale, months: readonly string[]): SafeHtml | undefined {
  const messages = messagesOf(locale);
  if (months.length === 0) return undefined;
  return html`<section>
    ${sectionHead(messages.downloadFiles.months)}
    <ul class="files">
      ${months
        .toSorted()
        .toReversed()
        .map((month) => monthLine(locale, month))}
    </ul>
  </section>`;
}

function monthLine(locale: Locale, name: string): SafeHtml {
  const messages = messagesOf(locale);
  const [, month] = periodsOf(`${name}-01` as ListDay);
  return html`<li>
    <p><a href="${urls.monthUrl(locale, monthOf(month.first))}">${formatMonth(locale, name)}</a></p>
    <p>
      <a href="${urls.periodJsonUrl(month)}">${messages.data}</a>
      <a href="${urls.periodMarkdownUrl(locale, month)}">${messages.source}</a>
    </p>
  </li> `;
}
