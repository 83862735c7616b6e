import { addDays, eachDay, type ListDay } from "./list-day.ts";

/** A calendar month, `2026-02`. */
export type Month = string & { readonly Month: unique symbol };

export function monthOf(day: ListDay): Month {
  return day.slice(0, 7) as Month;
}

/** Every day of `month`, in order. */
export function daysOfMonth(month: Month): ListDay[] {
  const first = `${month}-01` as ListDay;
  const nextMonth = monthOf(addDays(first, 31));
  return eachDay(first, addDays(`${nextMonth}-01` as ListDay, -1));
}
