import { addDays, type ListDay } from "#papers/list-day.ts";

/** An archive of the invented world: consecutive days, each with the same number of papers. */
export interface Size {
  readonly name: string;
  readonly days: number;
  readonly papers: number;
}

export const SIZES = {
  S: { name: "S", days: 278, papers: 10 },
  L: { name: "L", days: 1_300, papers: 35 },
  XL: { name: "XL", days: 3_650, papers: 50 },
} as const satisfies Record<string, Size>;

/** The last day of every archive, so that archives of any age meet the same new day: a Friday. */
export const LAST_DAY = "2026-11-19" as ListDay;
export const NEW_DAY = addDays(LAST_DAY, 1);

export function daysOf({ days }: Size): ListDay[] {
  return Array.from({ length: days }, (_, index) => addDays(LAST_DAY, index + 1 - days));
}

export function describeSize({ days, papers }: Size): string {
  return `${days.toLocaleString("en")} × ${papers}`;
}
