import type { ArxivId } from "./arxiv-id.ts";
import { compareNewerFirst } from "./arxiv-id.ts";
import type { ListDay } from "./list-day.ts";
import { momentsOf, type Moments, type Snapshot, type Snapshots } from "./standings.ts";

/** How one paper stood at one moment: its votes, and its rank among the papers listed then. */
export interface Mark {
  readonly votes: number;
  readonly rank: number;
}

/** The course of one paper over its day's moments; a moment that has not come, or that it was not listed at, is absent. */
export type Course = { readonly [Moment in keyof Moments]?: Mark };

/** The moments that stay as they are once they have come, in order. */
export const MOMENTS = ["press", "close", "settled"] as const;

/** The courses of all papers of a day that hold ranks. */
export function coursesOf(
  day: ListDay,
  snapshots: Snapshots,
  holdsRank: (id: ArxivId) => boolean,
): ReadonlyMap<ArxivId, Course> {
  const courses = new Map<ArxivId, { -readonly [Moment in keyof Course]: Course[Moment] }>();
  for (const [moment, snapshot] of Object.entries(momentsOf(day, snapshots)) as [keyof Moments, Snapshot][]) {
    for (const [index, { id, votes }] of rankedAt(snapshot, holdsRank).entries()) {
      const course = courses.get(id) ?? {};
      courses.set(id, { ...course, [moment]: { votes, rank: index + 1 } });
    }
  }
  return courses;
}

/** The order of `rankPapers`, from numbers alone. */
function rankedAt({ standings }: Snapshot, holdsRank: (id: ArxivId) => boolean) {
  return Object.entries(standings)
    .map(([id, { votes }]) => ({ id: id as ArxivId, votes }))
    .filter(({ id }) => holdsRank(id))
    .toSorted((a, b) => b.votes - a.votes || compareNewerFirst(a.id, b.id));
}

/** Ranks won since press; negative when lost, `undefined` before there is anything to compare. */
export function climbOf({ press, latest }: Course): number | undefined {
  return press && latest ? press.rank - latest.rank : undefined;
}

/** Fewer places than this are the noise of close votes. */
const SLEEPER_PLACES = 5;
const SLEEPER_SHARE = 0.25;

/**
 * Whether readers found the paper late: once settled it stands in the upper half, and at least five places and a
 * quarter of the list above the lower of its ranks at press and at close. At press, minutes after it opened, a list may
 * have a handful of papers, among which none can stand far down, and most of the day's are not there yet.
 *
 * @param papers how many papers the list has
 */
export function isSleeper({ press, close, settled }: Course, papers: number): boolean {
  if (!settled) return false;
  const climb = Math.max(press?.rank ?? 0, close?.rank ?? 0) - settled.rank;
  return climb >= Math.max(SLEEPER_PLACES, papers * SLEEPER_SHARE) && settled.rank <= papers / 2;
}
