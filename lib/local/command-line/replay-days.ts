import { InvalidInputError } from "#config/invalid-input-error.ts";
import { eachDay, type ListDay } from "#papers/list-day.ts";
import { feedQueue } from "../backfill/feed-queue.ts";
import { connectToStack } from "../deployed-press.ts";
import { withSession } from "../session.ts";
import { interruptible } from "./interruptible.ts";
import type { Options } from "./options.ts";
import { reportDays } from "./report-days.ts";
import type { Terminal } from "./terminal.ts";

/** `papers replay`: makes days again from their raw answers, as after a change in how those are read. */
export async function replayDays(options: Options, terminal: Terminal): Promise<void> {
  const { from, to, stack } = options;
  if (!from || !to)
    throw new InvalidInputError("papers replay needs --from and --to, such as --from 2026-02-05 --to 2026-02-05.");
  const days = eachDay(from, to);
  if (stack !== undefined) return send(stack, days, terminal);
  await withSession(
    options,
    terminal,
    async ({ press }) => {
      for (const [index, day] of days.entries()) {
        terminal.progress(index + 1, days.length, `replaying ${day}`);
        await press.replay(day);
        await press.renderLagging([day]);
      }
      await reportDays(press, days, terminal);
    },
    false,
  );
}

async function send(stack: string, days: readonly ListDay[], terminal: Terminal): Promise<void> {
  const { queue, queueDepth } = await connectToStack(stack);
  const jobs = days.map((day) => ({ day, work: "replay" as const }));
  const sent = await interruptible((signal) =>
    feedQueue(jobs, { queue, queueDepth, signal, onProgress: (done) => terminal.progress(done, jobs.length, "sent") }),
  );
  terminal.say(`${sent} of ${jobs.length} days are sent to be made again from their raw answers.`);
  terminal.result({ stack, sent, days: jobs.length });
}
