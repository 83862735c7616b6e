import { InvalidInputError } from "#config/invalid-input-error.ts";
import { eachDay, FIRST_LIST_DAY, isWeekend, type ListDay } from "#papers/list-day.ts";
import { driveBackfill } from "../backfill/drive-backfill.ts";
import { describePlan, planBackfill } from "../backfill/plan-backfill.ts";
import { connectToStack } from "../deployed-press.ts";
import { listRange } from "../list-range.ts";
import { interruptible } from "./interruptible.ts";
import { ingest } from "./start.ts";
import type { Options } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** How many days without an answer are named. */
const NAMED = 10;

/** `papers backfill`: past days, on this machine or, with `--stack`, as jobs for the deployed press. */
export async function backfill(options: Options, terminal: Terminal): Promise<void> {
  const { from, to, stack } = options;
  if (!from || !to)
    throw new InvalidInputError(
      `papers backfill needs --from and --to, such as --from 2026-02-01 --to 2026-02-28; the archive begins on ${FIRST_LIST_DAY}.`,
    );
  const { first, last } = listRange(options);
  const days = daysToFetch(first, last);
  if (options.dryRun) return showPlan(days, terminal);
  if (stack === undefined) return ingest({ ...options, from: first, to: last }, terminal);
  await send(stack, days, terminal);
}

/** Hugging Face has no lists at weekends, so asking for them would only cost calls; the daily runs name those days. */
function daysToFetch(first: ListDay, last: ListDay): ListDay[] {
  return eachDay(first, last).filter((day) => !isWeekend(day));
}

function showPlan(days: readonly ListDay[], terminal: Terminal): void {
  const plan = planBackfill(days);
  for (const line of describePlan(plan)) terminal.say(line);
  terminal.result(plan);
}

async function send(stack: string, days: readonly ListDay[], terminal: Terminal): Promise<void> {
  const press = await connectToStack(stack);
  const onProgress = (held: number, all: number) => terminal.progress(held, all, "days held");
  const outcome = await interruptible((signal) => driveBackfill(days, { ...press, signal, onProgress }));
  const { asked, held, missing, stopped } = outcome;
  terminal.say(`${held} of ${asked} list days are held by ${stack}.`);
  if (stopped) terminal.say("Stopped; jobs already sent are still worked off. Run the same command to go on.");
  else if (missing.length > 0) {
    const named = missing.slice(0, NAMED).join(", ");
    terminal.say(
      `Without an answer: ${named}${missing.length > NAMED ? ", …" : ""}; run the same command to ask again.`,
    );
  }
  terminal.result({ stack, ...outcome });
}
