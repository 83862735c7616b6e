import { addDays, eachDay, type ListDay, weekday } from "./list-day.ts";

/** An ISO 8601 week, `2026-w06`; its year is the year of its Thursday, so it can differ from the year of a day in it. */
export type IsoWeek = string & { readonly IsoWeek: unique symbol };

export function isoWeekOf(day: ListDay): IsoWeek {
  const thursday = addDays(day, 4 - weekday(day));
  const firstOfYear = `${thursday.slice(0, 4)}-01-01` as ListDay;
  const number = Math.floor((Date.parse(thursday) - Date.parse(firstOfYear)) / (7 * 86_400_000)) + 1;
  return `${thursday.slice(0, 4)}-w${String(number).padStart(2, "0")}` as IsoWeek;
}

/** Monday to Sunday of the week that holds `day`. */
export function daysOfWeek(day: ListDay): ListDay[] {
  const monday = addDays(day, 1 - weekday(day));
  return eachDay(monday, addDays(monday, 6));
}
