import type { Locale } from "#config/settings.ts";
import type { IssueRow } from "#papers/issue.ts";
import type { ListDay } from "#papers/list-day.ts";
import { daysOfPeriod } from "#papers/period.ts";
import { formatDay, formatDayOfYear, formatList, formatWeekday, messagesOf } from "../../i18n/messages.ts";
import type { PeriodDigest } from "../../period-digest.ts";
import type { SafeHtml } from "../html.ts";
import { barChart, LEADERS_NAMED } from "./bar-chart.ts";

/** The first of the month and every seventh day from it; the others have a place and no number. */
function tickOf(day: ListDay, index: number): string {
  return index % 7 === 0 ? String(Number(day.slice(8))) : "";
}

/** How many papers each day of a week or month listed. */
export function papersPerDay(locale: Locale, { period, rows }: PeriodDigest): SafeHtml {
  const messages = messagesOf(locale);
  const days = daysOfPeriod(period);
  const papersOn = (day: ListDay) => rows.find((row) => row.day === day && row.kind === "issue")?.papers;
  const week = period.kind === "week";
  return barChart({
    name: "perday",
    heading: messages.papersPerDay,
    sentence: tallest(locale, rows),
    bars: days.map((day) => ({ label: formatDay(locale, day), value: papersOn(day) })),
    axis: week ? days.map((day) => formatWeekday(locale, day)) : days.map(tickOf),
    axisStyle: "even",
    columns: [messages.date, messages.papersPerDay],
    asTable: messages.asTable,
  });
}

/** The day with most papers; where there are several, none of them passes for the only one. */
function tallest(locale: Locale, rows: readonly IssueRow[]): string {
  const messages = messagesOf(locale);
  const papers = Math.max(...rows.map((row) => row.papers));
  const days = rows.filter((row) => row.papers === papers).map(({ day }) => day);
  if (days.length > LEADERS_NAMED) return messages.tallestOften(papers, days.length);
  const format = days.length > 1 ? formatDayOfYear : formatDay;
  return messages.tallest(
    formatList(
      locale,
      days.map((day) => format(locale, day)),
    ),
    papers,
    days.length,
  );
}
