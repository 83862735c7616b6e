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

/** A day that has something to say is a link: how many papers, or why there ought to be some. */
function rulerCell(locale: Locale, day: ListDay, row: IssueRow | undefined, current: boolean): SafeHtml {
  const said = saidOf(locale, row);
  const text = html`${formatWeekday(locale, day)}<b>${Number(day.slice(8))}</b>${said ?? "–"}`;
  if (said === undefined && !current) return html`<li><span>${text}</span></li>`;
  return html`<li>
    <a href="${urls.dayUrl(locale, day)}" ${current && html` aria-current="date"`}>${text}</a>
  </li>`;
}

/** That a weekend has no list is known without a word. */
function saidOf(locale: Locale, row: IssueRow | undefined): SafeHtml | number | undefined {
  if (row?.kind === "issue") return row.papers;
  if (!row || (row.kind === "no list" && isWeekend(row.day))) return undefined;
  const kind = messagesOf(locale).kind[row.kind];
  return row.kind === "no list"
    ? html`<span class="vh">${kind}</span><span aria-hidden="true">–</span>`
    : html`${kind}`;
}
