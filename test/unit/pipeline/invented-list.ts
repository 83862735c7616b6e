import type { DayList } from "#papers/day-list.ts";
import type { Instant } from "#papers/instant.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { ListedPaper } from "#papers/paper.ts";
import { inventListed } from "../papers/invented-paper.ts";

/** `count` papers whose ids begin with 2602.1 and whose votes fall from `most`. */
export function inventPapers(count: number, most = 100): ListedPaper[] {
  return Array.from({ length: count }, (_, index) => inventListed(`2602.${10_000 + index}`, most - index));
}

export function inventList(
  day: string,
  capturedAt: string,
  listed: readonly ListedPaper[],
  more: Partial<DayList> = {},
): DayList {
  return {
    day: day as ListDay,
    capturedAt: capturedAt as Instant,
    listed,
    rejects: [],
    raw: JSON.stringify(listed),
    ...more,
  };
}
