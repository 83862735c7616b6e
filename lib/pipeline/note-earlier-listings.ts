import pMap from "p-map";
import type { ArxivId } from "#papers/arxiv-id.ts";
import type { DayList } from "#papers/day-list.ts";
import { storedFrom } from "#papers/issue.ts";
import type { ListDay } from "#papers/list-day.ts";
import { announceIssue, type AnnouncePorts } from "./announce-issue.ts";
import type { StoredDay } from "./ports.ts";

const CONCURRENT_READS = 8;

/**
 * Adds to each paper the first day it was listed on, where that is an earlier one, and tells the days after this one.
 * Asks only about papers new to the day.
 */
export async function noteEarlierListings(list: DayList, stored: StoredDay, ports: AnnouncePorts): Promise<DayList> {
  const listed = await pMap(
    list.listed,
    async ({ paper, standing }) => {
      const held = stored.papers.get(paper.id);
      const first = held ? held.firstListedOn : await firstListing(paper.id, list.day, ports);
      return { paper: first ? { ...paper, firstListedOn: first } : paper, standing };
    },
    { concurrency: CONCURRENT_READS },
  );
  return { ...list, listed };
}

async function firstListing(id: ArxivId, day: ListDay, ports: AnnouncePorts): Promise<ListDay | undefined> {
  const days = await ports.store.readListings(id);
  const [first = day] = days;
  if (first < day) return first;
  for (const later of days.filter((other) => other > day))
    await tellFirstListing(id, { day: later, first: day }, ports);
  return undefined;
}

/**
 * Days come in any order, the newest first in a new press: a later one may have taken itself for the first. Its pages
 * are made again, as it may be far from this day's.
 */
async function tellFirstListing(
  id: ArxivId,
  { day, first }: { readonly day: ListDay; readonly first: ListDay },
  ports: AnnouncePorts,
): Promise<void> {
  const { issue, papers } = await ports.store.readDay(day);
  const paper = papers.get(id);
  if (!issue || !paper) return;
  await ports.store.putPapers(day, [{ ...paper, firstListedOn: first }], storedFrom(issue));
  await announceIssue(day, ports);
}
