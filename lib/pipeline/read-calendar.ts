import type { IssueRow } from "#papers/issue.ts";
import { daysOfWeek } from "#papers/iso-week.ts";
import type { ListDay } from "#papers/list-day.ts";
import { neighboursOf } from "#site/site-model.ts";
import type { PaperStore } from "./ports.ts";

export interface Calendar {
  /** Every month that has a day, oldest first. */
  readonly heldMonths: readonly string[];
  readonly rows: readonly IssueRow[];
}

/** The rows around `days` and of the two newest years: a bounded part of the archive, however old it is. */
export async function readCalendar(store: PaperStore, days: readonly ListDay[]): Promise<Calendar> {
  const heldMonths = await store.readMonths();
  const years = yearsOf(heldMonths);
  const wanted = new Set([...days.flatMap((day) => monthsAround(day.slice(0, 7), heldMonths)), ...years.slice(-2)]);
  const rows = await Promise.all(
    years.filter((year) => [...wanted].some((month) => month.startsWith(year))).map((year) => store.readYear(year)),
  );
  return { heldMonths, rows: rows.flat() };
}

/**
 * The month, and three that are held on either side of it, wherever the archive has a hole: the neighbours of a day are
 * made with it, and the week of one may lie in two months and leads to weeks beyond both.
 */
function monthsAround(month: string, heldMonths: readonly string[]): string[] {
  const before = heldMonths.filter((held) => held < month);
  const after = heldMonths.filter((held) => held > month);
  return [...before.slice(-3), month, ...after.slice(0, 3)];
}

/** Every row there is: for commands that look at the whole archive, never for a publication. */
export async function readAllRows(store: PaperStore): Promise<IssueRow[]> {
  const years = yearsOf(await store.readMonths());
  return (await Promise.all(years.map((year) => store.readYear(year)))).flat();
}

function yearsOf(months: readonly string[]): string[] {
  return [...new Set(months.map((month) => month.slice(0, 4)))];
}

/**
 * The days whose pages depend on `days`: they themselves, the rest of their weeks, which every day of a week shows, and
 * from the issue before to the issue after all that link to them.
 */
export function affectedDays(days: readonly ListDay[], rows: readonly IssueRow[]): ListDay[] {
  const affected = new Set<ListDay>();
  for (const day of days) {
    const { previous = day, next = day } = neighboursOf(day, rows);
    const week = daysOfWeek(day);
    for (const { day: known } of rows)
      if ((known >= previous && known <= next) || week.includes(known)) affected.add(known);
  }
  return [...affected].toSorted();
}
