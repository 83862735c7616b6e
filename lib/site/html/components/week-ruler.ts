import type { Locale } from "#config/settings.ts";
import type { IssueRow } from "#papers/issue.ts";
import { isWeekend, type ListDay } from "#papers/list-day.ts";
import { formatWeekday, messagesOf } from "../../i18n/messages.ts";
import * as urls from "../../urls.ts";
import { html, type SafeHtml } from "../html.ts";
import type { Neighbours } from "./pager.ts";

/**
 * The ISO week of a day; previous and next skip what has no issue.
 * @param current the day whose page it stands on, on a day's page
 */
export function weekRuler(
  locale: Locale,
  rows: readonly IssueRow[],
  week: readonly ListDay[],
  { current, previous, next }: Neighbours & { readonly current?: ListDay },
): SafeHtml {
  const messages = messagesOf(locale);
  const cells = week.map((day) =>
    rulerCell(
      locale,
      day,
      rows.find((row) => row.day === day),
      day === current,
    ),
  );
  const arrow = (to: Neighbours["next"], rel: "prev" | "next", label: string, sign: string) =>
    to && html`<a rel="${rel}" href="${to.url}" aria-label="${label}: ${to.label}">${sign}</a>`;
  return html`<nav class="week" aria-label="${messages.daysOfWeek}">
    ${arrow(previous, "prev", messages.previous, "←")}
    <ol>
      ${cells}
    </ol>
    ${arrow(next, "next", messages.next, "→")}
  </nav>`;
}

/**
 * A day with an issue is a link and shows how many papers it has. A weekday without one is a link as well, to the reason;
 * that weekends have no list needs none.
 */
function rulerCell(locale: Locale, day: ListDay, row: IssueRow | undefined, current: boolean): SafeHtml {
  const missing = row && row.kind !== "issue" ? messagesOf(locale).kind[row.kind] : undefined;
  const said = missing === undefined ? (row?.papers ?? "–") : html`–<span class="vh">, ${missing}</span>`;
  const text = html`${formatWeekday(locale, day)}<b>${Number(day.slice(8))}</b>${said}`;
  if (!current && (!row || (missing !== undefined && isWeekend(day)))) return html`<li><span>${text}</span></li>`;
  return html`<li>
    <a href="${urls.dayUrl(locale, day)}" ${current && html` aria-current="date"`}>${text}</a>
  </li>`;
}
