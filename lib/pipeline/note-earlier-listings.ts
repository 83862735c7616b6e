import pMap from "p-map";
import type { ArxivId } from "#papers/arxiv-id.ts";
import type { DayList } from "#papers/day-list.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { PaperStore, StoredDay } from "./ports.ts";

const CONCURRENT_READS = 8;

/**
 * Adds to each paper the first day it was listed on, where that is an earlier one, and tells the days after this one.
 * Asks only about papers new to the day.
 */
export async function noteEarlierListings(list: DayList, stored: StoredDay, store: PaperStore): Promise<DayList> {
  const listed = await pMap(
    list.listed,
    async ({ paper, standing }) => {
      const held = stored.papers.get(paper.id);
      const first = held ? held.firstListedOn : await firstListing(paper.id, list.day, store);
      return { paper: first ? { ...paper, firstListedOn: first } : paper, standing };
    },
    { concurrency: CONCURRENT_READS },
  );
  return { ...list, listed };
}

async function firstListing(id: ArxivId, day: ListDay, store: PaperStore): Promise<ListDay | undefined> {
  const days = await store.readListings(id);
  const [first = day] = days;
  if (first < day) return first;
  for (const later of days.filter((other) => other > day))
    await tellFirstListing(id, { day: later, first: day }, store);
  return undefined;
}

/** Days come in any order, the newest first in a new press: a later one may have taken itself for the first. */
async function tellFirstListing(
  id: ArxivId,
  { day, first }: { readonly day: ListDay; readonly first: ListDay },
  store: PaperStore,
): Promise<void> {
  const { issue, papers } = await store.readDay(day);
  const paper = papers.get(id);
  if (issue && paper) await store.putPapers(day, [{ ...paper, firstListedOn: first }], issue.capturedAt);
}
