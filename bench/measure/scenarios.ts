import type { Instant } from "#papers/instant.ts";
import { addDays, type ListDay } from "#papers/list-day.ts";
import { LAST_DAY, NEW_DAY } from "../corpus/sizes.ts";

/** One list day that is asked for once more, or for the first time. */
export interface Scenario {
  readonly name: string;
  readonly day: ListDay;
  readonly at: Instant;
  /** By how much votes have moved since the archive was written. */
  readonly moved: number;
  /** Whether the stream hands over the day's last record once more. */
  readonly recordAgain?: boolean;
}

/** The first run after the new day has opened: the day before has closed, and the one a week earlier settles. */
const FIRST_RUN = `${NEW_DAY}T02:45:00Z` as Instant;
/** Before the newest day closes, so that not even its state moves. */
const IDLE_RUN = `${LAST_DAY}T21:45:00Z` as Instant;

export const scenarios: readonly Scenario[] = [
  { name: "new day", day: NEW_DAY, at: FIRST_RUN, moved: 0 },
  { name: "refresh D-1", day: addDays(NEW_DAY, -1), at: FIRST_RUN, moved: 3 },
  { name: "refresh D-2", day: addDays(NEW_DAY, -2), at: FIRST_RUN, moved: 2 },
  { name: "refresh D-7", day: addDays(NEW_DAY, -7), at: FIRST_RUN, moved: 1 },
  { name: "nothing new", day: LAST_DAY, at: IDLE_RUN, moved: 0 },
  { name: "record again", day: LAST_DAY, at: IDLE_RUN, moved: 0, recordAgain: true },
];

/** The days that have to be as the press would have left them before any scenario begins. */
export const PREPARED_DAYS: readonly ListDay[] = [-7, -2, -1].map((count) => addDays(NEW_DAY, count));
