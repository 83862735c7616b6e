import type { Locale } from "#config/settings.ts";
import type { IssueRow } from "#papers/issue.ts";
import { addDays, eachDay, type ListDay, weekday } from "#papers/list-day.ts";
import { formatMonthOfYear, formatYear, messagesOf } from "../../i18n/messages.ts";
import { html, type SafeHtml } from "../html.ts";
import { levelOf } from "./calendar.ts";

const CELL = 10;
const GAP = 2;

/**
 * A year in one picture, a column per week from Monday to Sunday. A twelfth of it is near enough to a month for the names
 * beneath it; the calendars that follow say the same in words.
 */
export function yearHeatMap(locale: Locale, year: string, rows: readonly IssueRow[]): SafeHtml {
  const first = `${year}-01-01` as ListDay;
  const monday = addDays(first, 1 - weekday(first));
  const papers = new Map(rows.filter(({ kind }) => kind === "issue").map((row) => [row.day, row.papers]));
  const days = eachDay(first, `${year}-12-31` as ListDay);
  const cells = days.map((day) => {
    const week = Math.floor((Date.parse(day) - Date.parse(monday)) / (7 * 86_400_000));
    const level = papers.has(day) ? levelOf(papers.get(day) ?? 0) : 0;
    return html`<rect
      class="l${level}"
      x="${week * (CELL + GAP)}"
      y="${(weekday(day) - 1) * (CELL + GAP)}"
      width="${CELL}"
      height="${CELL}"
    />`;
  });
  const weeks = Math.ceil((days.length + weekday(first) - 1) / 7);
  const months = [...new Set(days.map((day) => day.slice(0, 7)))];
  // Every second one: twelve names touch each other on the narrowest phones.
  const named = months.map((month, index) => (index % 2 === 0 ? formatMonthOfYear(locale, month, "shortMonth") : ""));
  return html`<svg
      class="heat"
      viewBox="-1 -1 ${weeks * (CELL + GAP)} ${7 * (CELL + GAP)}"
      role="img"
      aria-labelledby="heat-t heat-d"
    >
      <title id="heat-t">${formatYear(locale, year)}</title>
      <desc id="heat-d">${messagesOf(locale).yearAtAGlance(year)}</desc>
      ${cells}
    </svg>
    <p class="axis even" aria-hidden="true">${named.map((name) => html`<span>${name}</span>`)}</p>`;
}
