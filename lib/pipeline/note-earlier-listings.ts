import pMap from "p-map";
import type { ArxivId } from "#papers/arxiv-id.ts";
import type { DayList } from "#papers/day-list.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { PaperStore, StoredDay } from "./ports.ts";

const CONCURRENT_READS = 8;

/** Adds to each paper the first day it was listed on, where that is an earlier one. Asks only about papers new to the day. */
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
  const [first] = await store.readListings(id);
  return first !== undefined && first < day ? first : undefined;
}
