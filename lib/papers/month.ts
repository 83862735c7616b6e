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

/** `count` months, the last of them `last`, in order. */
export function monthsUntil(last: Month, count: number): Month[] {
  const months = Number(last.slice(0, 4)) * 12 + Number(last.slice(5)) - 1;
  return Array.from({ length: count }, (_, index) => {
    const at = months - count + 1 + index;
    return `${String(Math.floor(at / 12)).padStart(4, "0")}-${String((at % 12) + 1).padStart(2, "0")}` as Month;
  });
}
