import type { ArxivId } from "./arxiv-id.ts";
import type { Instant } from "./instant.ts";
import { closesAt, type ListDay } from "./list-day.ts";
import { settlesAt } from "./issue.ts";
import type { Standing } from "./paper.ts";

/** How all papers of a day stood at one instant. */
export interface Snapshot {
  readonly at: Instant;
  readonly standings: Readonly<Record<ArxivId, Standing>>;
}

/** The few snapshots of a day that are kept, oldest first; the last one is the current standing. */
export type Snapshots = readonly Snapshot[];

/** How a day's papers stood at the moments readers ask about; a moment that has not come is absent. */
export interface Moments {
  /** The first time we saw the list. */
  readonly press?: Snapshot;
  /** The first time we saw it after it had closed. */
  readonly close?: Snapshot;
  /** The first time we saw it a week after it had opened. */
  readonly settled?: Snapshot;
  readonly latest?: Snapshot;
}

export function momentsOf(day: ListDay, snapshots: Snapshots): Moments {
  const firstSince = (instant: Instant) => snapshots.find(({ at }) => at >= instant);
  const moments = {
    press: snapshots[0],
    close: firstSince(closesAt(day)),
    settled: firstSince(settlesAt(day)),
    latest: snapshots.at(-1),
  };
  return Object.fromEntries(Object.entries(moments).filter(([, snapshot]) => snapshot)) as Moments;
}

/**
 * Adds `next` and drops what no moment needs, so that a day keeps four snapshots at most
 * and its votes stay one small item however often they are refreshed.
 */
export function addSnapshot(day: ListDay, snapshots: Snapshots, next: Snapshot): Snapshots {
  const all = [...snapshots.filter(({ at }) => at < next.at), next];
  const needed = new Set(Object.values(momentsOf(day, all)));
  return all.filter((snapshot) => needed.has(snapshot));
}

/** The current standing of `id`; a paper that left the list keeps the last one it had. */
export function latestStanding(snapshots: Snapshots, id: ArxivId): Standing {
  const found = snapshots.findLast(({ standings }) => standings[id] !== undefined)?.standings[id];
  return found ?? { votes: 0, comments: 0 };
}
