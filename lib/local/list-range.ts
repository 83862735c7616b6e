import { InvalidInputError } from "#config/invalid-input-error.ts";
import { type Instant, toInstant } from "#papers/instant.ts";
import { addDays, FIRST_LIST_DAY, type ListDay, openListDayAt } from "#papers/list-day.ts";

export interface AskedRange {
  readonly from?: ListDay;
  readonly to?: ListDay;
  readonly at?: Instant;
}

/** A week of lists is enough for a first look, and fourteen calls at most. */
const NEWEST_DAYS = 7;

/**
 * The asked days as far as upstream can have lists of them: from the first of its archive to the one that is open. Without
 * `from` the newest ones.
 *
 * @throws InvalidInputError when the archive ends before them, or begins after them
 */
export function listRange({ from, to, at }: AskedRange): { readonly first: ListDay; readonly last: ListDay } {
  const now = toInstant(Date.now());
  const newest = openListDayAt(at !== undefined && at < now ? at : now);
  const last = to !== undefined && to < newest ? to : newest;
  const wanted = from ?? addDays(last, 1 - NEWEST_DAYS);
  const first = wanted < FIRST_LIST_DAY ? FIRST_LIST_DAY : wanted;
  if (first <= last) return { first, last };
  const asked = [from && `--from ${from}`, to && `--to ${to}`].filter(Boolean).join(" ");
  throw new InvalidInputError(
    `There are no lists for ${asked}: the first is of ${FIRST_LIST_DAY}, the newest of ${newest}; choose days among these.`,
  );
}
