import type { ArxivId } from "#papers/arxiv-id.ts";
import type { DayList } from "#papers/day-list.ts";
import { addDays, isWeekend, type ListDay, weekday } from "#papers/list-day.ts";
import type { BlogDay } from "./blog-day.ts";

/*
 * Hugging Face has no lists on weekends: its page for a Saturday shows Friday's list. The blog wrote what it saw, so
 * 67 of its 69 weekend files are Friday's list again, with a day's more votes and now and then another tenth paper.
 */

/** What became of a file that is no issue. */
export interface FoldedDay {
  readonly day: ListDay;
  /** The day whose list it shows again; absent when that day is missing, or another list was shown. */
  readonly of?: ListDay;
  /** Papers that were already on that day. */
  readonly clones: readonly ArxivId[];
  /** Papers that the day's own file did not show, and that were added to it. */
  readonly moved: readonly ArxivId[];
  /** Papers whose day is not certain. */
  readonly dropped: readonly ArxivId[];
}

/** Whether `day` shows the list of `previousIssueDay` again: at least half of its papers were on it. */
function isClone(day: DayList, previousIssueDay: DayList): boolean {
  const before = idsOf(previousIssueDay);
  const same = day.listed.filter(({ paper }) => before.has(paper.id)).length;
  return day.listed.length > 0 && same * 2 >= day.listed.length;
}

/**
 * The blog's days without its weekends. A weekend is never an issue. When it shows Friday's list again, a paper that
 * Friday's file lacks is Friday's too: the blog kept the ten with most votes, and it came up among them later. It is
 * added after Friday's own with the votes it had when it was first seen. Otherwise the weekend's papers are dropped.
 * @param days in any order, each day once
 */
export function foldWeekends(days: readonly BlogDay[]): { issues: BlogDay[]; folded: FoldedDay[] } {
  const issues = new Map<ListDay, BlogDay>();
  const folded: FoldedDay[] = [];
  for (const day of days.toSorted((a, b) => (a.list.day < b.list.day ? -1 : 1))) {
    const friday = issues.get(fridayOf(day.list.day));
    if (!isWeekend(day.list.day)) issues.set(day.list.day, day);
    else if (friday && isClone(day.list, friday.list)) {
      issues.set(friday.list.day, addTo(friday, day));
      folded.push(describeClone(day.list, friday.list));
    } else folded.push({ day: day.list.day, clones: [], moved: [], dropped: [...idsOf(day.list)] });
  }
  return { issues: [...issues.values()], folded };
}

function fridayOf(day: ListDay): ListDay {
  return addDays(day, 5 - weekday(day));
}

function describeClone(day: DayList, friday: DayList): FoldedDay {
  const before = idsOf(friday);
  const { clones = [], moved = [] } = Object.groupBy(idsOf(day), (id) => (before.has(id) ? "clones" : "moved"));
  return { day: day.day, of: friday.day, clones, moved, dropped: [] };
}

function addTo(friday: BlogDay, weekend: BlogDay): BlogDay {
  const before = idsOf(friday.list);
  const added = weekend.list.listed.filter(({ paper }) => !before.has(paper.id));
  if (added.length === 0) return friday;
  const movedFromWeekend = (friday.notes.movedFromWeekend ?? 0) + added.length;
  return {
    list: { ...friday.list, listed: [...friday.list.listed, ...added] },
    notes: { ...friday.notes, movedFromWeekend },
  };
}

function idsOf({ listed }: DayList): Set<ArxivId> {
  return new Set(listed.map(({ paper }) => paper.id));
}
