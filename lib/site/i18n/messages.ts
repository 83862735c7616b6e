import type { Locale } from "#config/settings.ts";
import type { Instant } from "#papers/instant.ts";
import type { ListDay } from "#papers/list-day.ts";
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
  return formatUtc(locale, day, { dateStyle: "full" });
}

/** Day and weekday where the month is known from the heading above: `5일 (목)`, `Thu 5`. */
export function formatShortDay(locale: Locale, day: ListDay): string {
  return formatUtc(locale, day, { day: "numeric", weekday: "short" });
}

/** `2026년 2월 5일`, `5 February 2026`: a date, of lists or of anything else. */
export function formatDate(locale: Locale, date: string): string {
  return formatUtc(locale, date, { dateStyle: "long" });
}

/** `월`, `Mon`, in a ruler or above a column. */
export function formatWeekday(locale: Locale, day: ListDay, width: "short" | "long" | "narrow" = "short"): string {
  return formatUtc(locale, day, { weekday: width });
}

/** `2026년 2월`, `February 2026`. */
export function formatMonth(locale: Locale, month: string): string {
  return formatUtc(locale, `${month}-01`, { year: "numeric", month: "long" });
}

/** `2월`, `February`, where the year is known from the heading above. */
export function formatMonthOfYear(locale: Locale, month: string): string {
  return formatUtc(locale, `${month}-01`, { month: "long" });
}

/** `2026년`, `2026`. */
export function formatYear(locale: Locale, year: string): string {
  return formatUtc(locale, `${year}-01-01`, { year: "numeric" });
}

/** `2월 5일 (목)`, `Thu, 5 Feb`: a day among days of the same year. */
export function formatDayOfYear(locale: Locale, day: ListDay): string {
  return formatUtc(locale, day, { month: "short", day: "numeric", weekday: "short" });
}

/** `2026년 6주`, `Week 6, 2026`; `2026년 2월`, `February 2026`. */
export function formatPeriod(locale: Locale, { kind, name }: Period): string {
  return kind === "month"
    ? formatMonth(locale, name)
    : messagesOf(locale).week(Number(name.slice(6)), name.slice(0, 4));
}

/** `2월 2일~8일`, `2–8 February`. */
export function formatSpan(locale: Locale, { first, last }: Period): string {
  return formatter(locale, { month: "long", day: "numeric", timeZone: "UTC" }).formatRange(
    Date.parse(first),
    Date.parse(last),
  );
}

const numberFormats: Record<Locale, () => Intl.NumberFormat> = {
  ko: once(() => new Intl.NumberFormat(ko.intl)),
  en: once(() => new Intl.NumberFormat(en.intl)),
};

/** `1,234` */
export function formatNumber(locale: Locale, count: number): string {
  return numberFormats[locale]().format(count);
}

/** `1.2 MB` */
export function formatBytes(locale: Locale, bytes: number): string {
  return bytes < 1_000_000
    ? sizeFormatter(locale, "kilobyte").format(bytes / 1_000)
    : sizeFormatter(locale, "megabyte").format(bytes / 1_000_000);
}

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

function formatUtc(locale: Locale, day: string, options: Intl.DateTimeFormatOptions): string {
  return formatter(locale, { ...options, timeZone: "UTC" }).format(Date.parse(day));
}

function formatter(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(messagesOf(locale).intl, options);
  formatters.set(key, known);
  return known;
}
