import type { Locale } from "#config/settings.ts";
import type { Instant } from "#papers/instant.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { Period } from "#papers/period.ts";
import { en, type Messages } from "./en.ts";
import { ko } from "./ko.ts";

const MESSAGES: Record<Locale, Messages> = { ko, en };
const INTL_LOCALE: Record<Locale, string> = { ko: "ko-KR", en: "en-GB" };

export function messagesOf(locale: Locale): Messages {
  return MESSAGES[locale];
}

/** `2026년 2월 5일 목요일`, `Thursday 5 February 2026`. */
export function formatDay(locale: Locale, day: ListDay): string {
  return formatUtc(locale, day, { dateStyle: "full" });
}

/** Day and weekday where the month is known from the heading above: `5일 (목)`, `Thu 5`. */
export function formatShortDay(locale: Locale, day: ListDay): string {
  return formatUtc(locale, day, { day: "numeric", weekday: "short" });
}

/** `2026년 2월`, `February 2026`. */
export function formatMonth(locale: Locale, month: string): string {
  return formatUtc(locale, `${month}-01`, { year: "numeric", month: "long" });
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

/** `12%` */
export function formatShare(locale: Locale, share: number): string {
  return share.toLocaleString(INTL_LOCALE[locale], { style: "percent" });
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

/** Making a formatter costs far more than using it, and a site needs the same few thousands of times. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(INTL_LOCALE[locale], options);
  formatters.set(key, known);
  return known;
}
