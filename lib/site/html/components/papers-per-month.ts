import type { Locale } from "#config/settings.ts";
import { type Month, monthsUntil } from "#papers/month.ts";
import { formatList, formatMonth, messagesOf } from "../../i18n/messages.ts";
import type { SubjectDigest } from "../../site-model.ts";
import type { SafeHtml } from "../html.ts";
import { barChart, LEADERS_NAMED } from "./bar-chart.ts";

/** So few that each is seen, and so many that the first months of an archive are not as wide as walls. */
const MONTHS_SHOWN = { least: 12, most: 24 };

/** How many papers of a topic or an organisation each of the newest months has; nothing to compare, no chart. */
export function papersPerMonth(locale: Locale, months: SubjectDigest["months"]): SafeHtml | undefined {
  const [newest] = months;
  const first = months.at(-1);
  if (!newest || !first || newest === first) return undefined;
  const messages = messagesOf(locale);
  const held = new Map(months.map(({ month, papers }) => [month, papers]));
  const since = monthsUntil(newest.month as Month, MONTHS_SHOWN.most);
  const shown = since.slice(
    Math.min(
      since.length - MONTHS_SHOWN.least,
      since.findIndex((month) => month >= first.month),
    ),
  );
  const counted = months.filter(({ month }) => shown.includes(month as Month));
  return barChart({
    name: "permonth",
    heading: messages.papersPerMonth,
    sentence: tallest(locale, counted.toReversed()),
    bars: shown.map((month) => ({ label: formatMonth(locale, month), value: held.get(month) })),
    axis: [shown[0] ?? "", newest.month].map((month) => formatMonth(locale, month)),
    axisStyle: "ends",
    columns: [messages.month, messages.papersPerMonth],
    asTable: messages.asTable,
  });
}

/** The month with most papers, or those. @param months the oldest first */
function tallest(locale: Locale, months: SubjectDigest["months"]): string {
  const messages = messagesOf(locale);
  const papers = Math.max(...months.map((month) => month.papers));
  const names = months.filter((month) => month.papers === papers).map(({ month }) => formatMonth(locale, month));
  if (names.length > LEADERS_NAMED) return messages.tallestMonthOften(papers, names.length);
  return messages.tallestMonth(formatList(locale, names), papers, names.length);
}
