import type { ArxivId } from "#papers/arxiv-id.ts";
import type { Instant } from "#papers/instant.ts";
import type { Standing } from "#papers/paper.ts";
import type { Snapshot, Snapshots } from "#papers/standings.ts";

/**
 * Snapshots by column: each id is stored once, and one short list of numbers per snapshot follows it.
 * A day of 30 papers with four snapshots is about 1.5 kB this way, two write units, and thrice that as maps.
 */
export interface VoteColumns {
  readonly ids: readonly ArxivId[];
  readonly columns: readonly VoteColumn[];
}

interface VoteColumn {
  readonly at: Instant;
  /** `null` where the paper was not on the list at that instant. */
  readonly votes: readonly (number | null)[];
  readonly comments: readonly (number | null)[];
  readonly stars: readonly (number | null)[];
}

export function toColumns(snapshots: Snapshots): VoteColumns {
  const ids = [...new Set(snapshots.flatMap(({ standings }) => Object.keys(standings) as ArxivId[]))].toSorted();
  const column = ({ standings }: Snapshot, name: keyof Standing) => ids.map((id) => standings[id]?.[name] ?? null);
  const columns = snapshots.map((snapshot) => ({
    at: snapshot.at,
    votes: column(snapshot, "votes"),
    comments: column(snapshot, "comments"),
    stars: column(snapshot, "stars"),
  }));
  return { ids, columns };
}

export function fromColumns({ ids, columns }: VoteColumns): Snapshots {
  return columns.map((column) => ({
    at: column.at,
    standings: Object.fromEntries(ids.flatMap((id, index) => readStanding(id, column, index))) as Snapshot["standings"],
  }));
}

function readStanding(id: ArxivId, { votes, comments, stars }: VoteColumn, index: number): [ArxivId, Standing][] {
  const count = votes[index];
  if (count === null || count === undefined) return [];
  const star = stars[index] ?? undefined;
  return [[id, { votes: count, comments: comments[index] ?? 0, ...(star === undefined ? {} : { stars: star }) }]];
}
