import type { DayList, Reject } from "#papers/day-list.ts";
import type { Instant } from "#papers/instant.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { ListedPaper } from "#papers/paper.ts";
import { readEntry } from "./read-entry.ts";

/**
 * Upstream's entries as a day's list: every entry becomes a paper or a reject. What a list shows is on that list, even
 * if an entry itself names another day: around clock changes upstream shows some papers on two days.
 * @param raw the answer as served
 */
export function readDayList(day: ListDay, entries: readonly unknown[], capturedAt: Instant, raw: string): DayList {
  const listed = new Map<string, ListedPaper>();
  const rejects: Reject[] = [];
  for (const [position, entry] of entries.entries()) {
    const outcome = readEntry(day, entry, position);
    if ("reason" in outcome) rejects.push(outcome);
    else if (listed.has(outcome.paper.id)) rejects.push({ position, id: outcome.paper.id, reason: "listed twice" });
    else listed.set(outcome.paper.id, outcome);
  }
  return { day, capturedAt, listed: [...listed.values()], rejects, raw };
}
