import type { Locale } from "#config/settings.ts";
import type { IssueRow } from "#papers/issue.ts";
import { type ListDay, weekday } from "#papers/list-day.ts";
import { daysOfMonth, type Month } from "#papers/month.ts";
import { formatMonthOfYear, formatWeekday, messagesOf } from "../../i18n/messages.ts";
import * as urls from "../../urls.ts";
import { html, type SafeHtml } from "../html.ts";

/** Fewer papers than these make the lighter tints. Fixed, so that a tint means the same in every month of every year. */
const LEVELS_BELOW = [20, 30, 40] as const;

/** From 1 to 4. */
export function levelOf(papers: number): number {
  return 1 + LEVELS_BELOW.filter((limit) => papers >= limit).length;
}

/** Any Monday to Sunday, for the names of the days. */
const ANY_WEEK = ["2026-02-02", "2026-02-03", "2026-02-04", "2026-02-05", "2026-02-06", "2026-02-07", "2026-02-08"];

/** A month as a table of weeks; days with an issue are tinted by how many papers they have. */
export function monthCalendar(
  locale: Locale,
  month: Month,
  rows: readonly IssueRow[],
  { caption }: { caption: SafeHtml | string },
): SafeHtml {
  const days = daysOfMonth(month);
  const blanks = Array.from({ length: weekday(days[0] as ListDay) - 1 }, () => undefined);
  const cells = [...blanks, ...days];
  const held = new Map(rows.map((row) => [row.day, row]));
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => cells[week * 7 + day]),
  );
  return html`<table class="cal">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${(ANY_WEEK as ListDay[]).map(
          (day) =>
            html`<th scope="col" abbr="${formatWeekday(locale, day, "long")}">
              ${formatWeekday(locale, day, "narrow")}
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${weeks.map(
        (week) =>
          html`<tr>
            ${week.map((day) => dayCell(locale, day, day && held.get(day)))}
          </tr> `,
      )}
    </tbody>
  </table>`;
}

function dayCell(locale: Locale, day: ListDay | undefined, row: IssueRow | undefined): SafeHtml {
  if (day === undefined) return html`<td></td>`;
  const number = Number(day.slice(8));
  if (!row) return html`<td>${number}</td>`;
  const messages = messagesOf(locale);
  const issue = row.kind === "issue";
  const said = issue ? messages.papers(row.papers) : messages.kind[row.kind];
  return html`<td ${issue && html` class="l${levelOf(row.papers)}"`}>
    <a href="${urls.dayUrl(locale, day)}">${number}<span class="vh">, ${said}</span></a>
  </td>`;
}

/** A month's name over its calendar, with a link and its papers, if any. */
export function monthCaption(locale: Locale, month: string, rows: readonly IssueRow[]): SafeHtml {
  const papers = rows.reduce((sum, row) => sum + row.papers, 0);
  return html`<a href="${urls.monthUrl(locale, month)}">${formatMonthOfYear(locale, month)}</a>
    ${papers > 0 && html`<small>${messagesOf(locale).papers(papers)}</small>`}`;
}

export function levelKey(locale: Locale): SafeHtml {
  const messages = messagesOf(locale);
  return html`<p class="key" aria-hidden="true">
    <small>${messages.fewer}</small>${[1, 2, 3, 4].map((level) => html`<i class="l${level}"></i>`)}<small
      >${messages.more}</small
    >
  </p>`;
}
