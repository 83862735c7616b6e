import type { Locale } from "#config/settings.ts";
import type { Instant } from "#papers/instant.ts";
import type { ListDay } from "#papers/list-day.ts";
import { oncePerValue } from "#papers/once-per-value.ts";
import type { Period } from "#papers/period.ts";
import { once } from "#papers/once.ts";
import { en, type Messages } from "./en.ts";
import { ko } from "./ko.ts";

const MESSAGES: Record<Locale, Messages> = { ko, en };

export function messagesOf(locale: Locale): Messages {
  return MESSAGES[locale];
}

/** A name that topics and organisations have in some languages, in the reader's where there is one. */
export function nameIn(locale: Locale, names: { readonly en: string } & Partial<Record<Locale, string>>): string {
  return names[locale] ?? names.en;
}

/** `2026년 2월 5일 목요일`, `Thursday 5 February 2026`. */
export function formatDay(locale: Locale, day: ListDay): string {
  return formatUtc(locale, "day", day);
}

/** Day and weekday where the month is known from the heading above: `5일 (목)`, `Thu 5`. */
export function formatShortDay(locale: Locale, day: ListDay): string {
  return formatUtc(locale, "shortDay", day);
}

/** `2026년 2월 5일`, `5 February 2026`: a date, of lists or of anything else. */
export function formatDate(locale: Locale, date: string): string {
  return formatUtc(locale, "date", date);
}

/** `월`, `Mon`, in a ruler or above a column. */
export function formatWeekday(locale: Locale, day: ListDay, width: "short" | "long" | "narrow" = "short"): string {
  return formatUtc(locale, width, day);
}

/** `2026년 2월`, `February 2026`. */
export function formatMonth(locale: Locale, month: string): string {
  return formatUtc(locale, "month", `${month}-01`);
}

/** `2월`, `February`, or `Feb` in a ruler, where the year is known from the heading above. */
export function formatMonthOfYear(
  locale: Locale,
  month: string,
  width: "monthOfYear" | "shortMonth" = "monthOfYear",
): string {
  return formatUtc(locale, width, `${month}-01`);
}

/** `2026년`, `2026`. */
export function formatYear(locale: Locale, year: string): string {
  return formatUtc(locale, "year", `${year}-01-01`);
}

/** `2월 5일 (목)`, `Thu 5 Feb`: a day among days of the same year, its spaces such that no line breaks in it. */
export function formatDayOfYear(locale: Locale, day: ListDay): string {
  return unbroken(formatUtc(locale, "dayOfYear", day));
}

/** `2026년 6주차`, `Week 6, 2026`; `2026년 2월`, `February 2026`. */
export function formatPeriod(locale: Locale, { kind, name }: Period): string {
  return kind === "month"
    ? formatMonth(locale, name)
    : messagesOf(locale).week(Number(name.slice(6)), name.slice(0, 4));
}

/** `2월 2일~8일`, `2–8 February`. */
export function formatSpan(locale: Locale, { first, last }: Period): string {
  return writtenSpan(`${locale} ${first} ${last}`);
}

const writtenSpan = oncePerValue((named: string) => {
  const [locale, first, last] = named.split(" ") as [Locale, ListDay, ListDay];
  const format = formatter(locale, { month: "long", day: "numeric", timeZone: "UTC" });
  return format.formatRange(Date.parse(first), Date.parse(last));
});

const numbers = Object.fromEntries(
  Object.entries(MESSAGES).map(([locale, { intl }]) => {
    const format = once(() => new Intl.NumberFormat(intl));
    return [locale, oncePerValue((count: number) => format().format(count))];
  }),
) as Readonly<Record<Locale, (count: number) => string>>;

/** `1,234` */
export function formatNumber(locale: Locale, count: number): string {
  return numbers[locale](count);
}

/** `에이전트 및 추론`, `Agents and Reasoning` */
export function formatList(locale: Locale, names: readonly string[]): string {
  return perLocale[locale].list().format(names);
}

const perLocale = Object.fromEntries(
  Object.entries(MESSAGES).map(([locale, { intl }]) => [
    locale,
    { list: once(() => new Intl.ListFormat(intl)), collator: once(() => new Intl.Collator(intl)) },
  ]),
) as Readonly<Record<Locale, { readonly list: () => Intl.ListFormat; readonly collator: () => Intl.Collator }>>;

/** In the reader's alphabet; an article is no part of a name's place in it. */
export function compareNames(locale: Locale, a: string, b: string): number {
  return perLocale[locale].collator().compare(a.replace(ARTICLE, ""), b.replace(ARTICLE, ""));
}

const ARTICLE = /^The /;

/** `1.2 MB` */
export function formatBytes(locale: Locale, bytes: number): string {
  return bytes < 1_000_000
    ? sizeFormatter(locale, "kilobyte").format(bytes / 1_000)
    : sizeFormatter(locale, "megabyte").format(bytes / 1_000_000);
}

const STYLES = {
  day: { dateStyle: "full" },
  shortDay: { day: "numeric", weekday: "short" },
  date: { dateStyle: "long" },
  long: { weekday: "long" },
  short: { weekday: "short" },
  narrow: { weekday: "narrow" },
  month: { year: "numeric", month: "long" },
  monthOfYear: { month: "long" },
  shortMonth: { month: "short" },
  year: { year: "numeric" },
  dayOfYear: { month: "short", day: "numeric", weekday: "short" },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

function formatUtc(locale: Locale, style: keyof typeof STYLES, date: string): string {
  return writtenDate(`${locale} ${style} ${date}`);
}

/** The same with spaces in which no line breaks. */
export const unbroken = oncePerValue((text: string) => text.replaceAll(" ", "\u00a0"));

/** Listings name the same days again and again. */
const writtenDate = oncePerValue((named: string) => {
  const [locale, style, date] = named.split(" ") as [Locale, keyof typeof STYLES, string];
  return formatter(locale, { ...STYLES[style], timeZone: "UTC" }).format(Date.parse(date));
});

/** Making a formatter costs far more than using it, and a site needs the same few thousands of times. */
const sizeFormatters = new Map<string, Intl.NumberFormat>();
const formatters = new Map<string, Intl.DateTimeFormat>();

function sizeFormatter(locale: Locale, unit: "kilobyte" | "megabyte"): Intl.NumberFormat {
  const { intl } = messagesOf(locale);
  const known =
    sizeFormatters.get(locale + unit) ?? new Intl.NumberFormat(intl, { style: "unit", unit, maximumFractionDigits: 1 });
  sizeFormatters.set(locale + unit, known);
  return known;
}

/** Date and time with its zone. */
export function formatInstant(locale: Locale, instant: Instant, timeZone: string): string {
  const options = { year: "numeric", month: "short", day: "numeric", hour: "2-digit", minute: "2-digit" } as const;
  return formatter(locale, { ...options, hourCycle: "h23", timeZone, timeZoneName: "short" }).format(
    Date.parse(instant),
  );
}

function formatter(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(messagesOf(locale).intl, options);
  formatters.set(key, known);
  return known;
}
