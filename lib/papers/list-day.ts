import { type Instant, toInstant, toMilliseconds } from "./instant.ts";
import { once } from "./once.ts";

/** The calendar date of one Hugging Face list, `2026-02-05`. */
export type ListDay = string & { readonly ListDay: unique symbol };

/** Hugging Face opened its archive on this day; nothing was listed before. */
export const FIRST_LIST_DAY = "2023-05-04" as ListDay;

const DAY = 86_400_000;
const ROLLOVER_ZONE = "America/New_York";
const ROLLOVER_MINUTE = 21 * 60 + 30;

/** A real calendar date written `YYYY-MM-DD`; `undefined` for anything else (`2026-02-30`, `2026-2-5`). */
export function parseListDay(text: string): ListDay | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || toDay(time) !== text ? undefined : (text as ListDay);
}

export function addDays(day: ListDay, count: number): ListDay {
  return toDay(Date.parse(day) + count * DAY);
}

/** Every day from `first` to `last`, both included; empty when `last` is before `first`. */
export function eachDay(first: ListDay, last: ListDay): ListDay[] {
  const days: ListDay[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** 1 is Monday, 7 is Sunday, as in ISO 8601. */
export function weekday(day: ListDay): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** Papers cannot be submitted at weekends; a list day on one never has papers. */
export function isWeekend(day: ListDay): boolean {
  return weekday(day) >= 6;
}

/**
 * The list day that is open at `instant`: day D runs from D-1 21:30 to D 21:30 in New York.
 * Source: Hugging Face's own `currentDailyFeedDate`, confirmed against recorded submission times.
 */
export function openListDayAt(instant: Instant): ListDay {
  const { date, minute } = newYorkTime(toMilliseconds(instant));
  return minute >= ROLLOVER_MINUTE ? addDays(date, 1) : date;
}

/** Asked for by every page and feed entry of a day, and not cheap to find out. */
const openings = new Map<ListDay, Instant>();

/** The instant at which `day` opens: D-1 21:30 in New York, 10:30 in Seoul in summer and 11:30 in winter. */
export function opensAt(day: ListDay): Instant {
  const known = openings.get(day) ?? findOpening(day);
  openings.set(day, known);
  return known;
}

function findOpening(day: ListDay): Instant {
  const eve = addDays(day, -1);
  const utc = Date.parse(eve) + ROLLOVER_MINUTE * 60_000;
  // 21:30 is never inside a clock change (those happen at 02:00), so one correction by the local offset is exact.
  const { date, minute } = newYorkTime(utc);
  const offset = Date.parse(date) + minute * 60_000 - utc;
  return toInstant(utc - offset);
}

/** The instant at which `day` closes, which is the instant at which the next one opens. */
export function closesAt(day: ListDay): Instant {
  return opensAt(addDays(day, 1));
}

function toDay(milliseconds: number): ListDay {
  return new Date(milliseconds).toISOString().slice(0, 10) as ListDay;
}

const newYorkFormat = once(
  () =>
    new Intl.DateTimeFormat("en-CA", {
      timeZone: ROLLOVER_ZONE,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
    }),
);

/** Wall clock in New York: the date, and minutes since its midnight as a clock shows them. */
function newYorkTime(milliseconds: number): { date: ListDay; minute: number } {
  const part = Object.fromEntries(
    newYorkFormat()
      .formatToParts(milliseconds)
      .map(({ type, value }) => [type, value]),
  );
  return {
    date: `${part["year"]}-${part["month"]}-${part["day"]}` as ListDay,
    minute: Number(part["hour"]) * 60 + Number(part["minute"]),
  };
}
