import { eachDay, type ListDay } from "#papers/list-day.ts";
import type { Options } from "./command-line/options.ts";
import type { Terminal } from "./command-line/terminal.ts";
import { listRange } from "./list-range.ts";
import type { Session } from "./session.ts";

/** Brings the asked list days into the table and, step by step, onto the site. @returns those days */
export async function fetchDays({ press, source }: Session, options: Options, terminal: Terminal): Promise<ListDay[]> {
  if (source.replay) {
    return source.replay.play(press, (done, all, day) => terminal.progress(done + 1, all, `replaying ${day}`));
  }
  const { first, last } = listRange(options);
  const days = eachDay(first, last);
  for (const [index, day] of source.unreachable ? [] : days.entries()) {
    terminal.progress(index + 1, days.length, `fetching ${day}`);
    await press.ingest(day);
    // Each at once: a reader has its pages while upstream makes the next days wait for their turn.
    await press.renderLagging([day]);
  }
  // A paper of an earlier day may have told a later one that it was listed before.
  await press.renderLagging(days);
  return days;
}
