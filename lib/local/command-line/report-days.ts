import type { ListDay } from "#papers/list-day.ts";
import type { LocalPress } from "../local-press.ts";
import { describeSummary, summarize } from "../summary.ts";
import type { Terminal } from "./terminal.ts";

/** Prints the figures of a run, and how each of its days stands. */
export async function reportDays(press: LocalPress, days: readonly ListDay[], terminal: Terminal): Promise<void> {
  const summary = await summarize(press, days);
  for (const line of describeSummary(summary)) terminal.say(line);
  terminal.result(summary);
}
