import type { Locale } from "#config/settings.ts";
import type { ListDay } from "#papers/list-day.ts";
import { daysOfPeriod } from "#papers/period.ts";
import { formatDay, formatWeekday, messagesOf } from "../../i18n/messages.ts";
import type { PeriodDigest } from "../../period-digest.ts";
import type { SafeHtml } from "../html.ts";
import { barChart } from "./bar-chart.ts";

/** The first of the month and every seventh day from it; the others have a place and no number. */
function tickOf(day: ListDay, index: number): string {
  return index % 7 === 0 ? String(Number(day.slice(8))) : "";
}

/** How many papers each day of a week or month listed. */
export function papersPerDay(locale: Locale, { period, rows }: PeriodDigest): SafeHtml {
  const messages = messagesOf(locale);
  const days = daysOfPeriod(period);
  const papersOn = (day: ListDay) => rows.find((row) => row.day === day && row.kind === "issue")?.papers;
  const top = rows.reduce((most, row) => (row.papers > most.papers ? row : most));
  const week = period.kind === "week";
  return barChart({
    name: "perday",
    heading: messages.papersPerDay,
    sentence: messages.tallest(formatDay(locale, top.day), top.papers),
    bars: days.map((day) => ({ label: formatDay(locale, day), value: papersOn(day) })),
    axis: week ? days.map((day) => formatWeekday(locale, day)) : days.map(tickOf),
    axisStyle: "even",
    columns: [messages.date, messages.papersPerDay],
    asTable: messages.asTable,
  });
}
