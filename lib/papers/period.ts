import { daysOfWeek, isoWeekOf } from "./iso-week.ts";
import { eachDay, type ListDay } from "./list-day.ts";
import { daysOfMonth, monthOf } from "./month.ts";

/** A stretch of list days with a digest of its own, always built from its days. */
export interface Period {
  readonly kind: "week" | "month";
  /** `2026-w06`, `2026-02` */
  readonly name: string;
  readonly first: ListDay;
  readonly last: ListDay;
}

/** The ISO week and the calendar month of `day`. */
export function periodsOf(day: ListDay): readonly [week: Period, month: Period] {
  return [period("week", isoWeekOf(day), daysOfWeek(day)), period("month", monthOf(day), daysOfMonth(monthOf(day)))];
}

export function daysOfPeriod({ first, last }: Period): ListDay[] {
  return eachDay(first, last);
}

export function isInPeriod(day: ListDay, { first, last }: Period): boolean {
  return first <= day && day <= last;
}

function period(kind: Period["kind"], name: string, days: readonly ListDay[]): Period {
  return { kind, name, first: days[0] as ListDay, last: days.at(-1) as ListDay };
}
