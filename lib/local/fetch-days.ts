import { toInstant } from "#papers/instant.ts";
import { addDays, eachDay, type ListDay, openListDayAt } from "#papers/list-day.ts";
import type { Options } from "./command-line/options.ts";
import type { Terminal } from "./command-line/terminal.ts";
import type { Session } from "./session.ts";

/** A week of lists is enough for a first look, and fourteen calls at most. */
const NEWEST_DAYS = 7;

/** Brings the asked list days into the table and, step by step, onto the site. @returns those days */
export async function fetchDays({ press, source }: Session, options: Options, terminal: Terminal): Promise<ListDay[]> {
  if (source.replay) {
    return source.replay.play(press, (done, all, day) => terminal.progress(done + 1, all, `replaying ${day}`));
  }
  const days = askedDays(options);
  for (const [index, day] of days.entries()) {
    terminal.progress(index + 1, days.length, `fetching ${day}`);
    await press.ingest(day);
    // Each at once: a reader has its pages while upstream makes the next days wait for their turn.
    await press.renderLagging([day]);
  }
  // A paper of an earlier day may have told a later one that it was listed before.
  await press.renderLagging(days);
  return days;
}

/** From `--from` to `--to`; without them, the newest days up to the one that is open. */
function askedDays({ from, to, at }: Options): ListDay[] {
  const last = to ?? openListDayAt(at ?? toInstant(Date.now()));
  return eachDay(from ?? addDays(last, 1 - NEWEST_DAYS), last);
}
