import { readAllRows } from "#pipeline/read-calendar.ts";
import { connectToStack } from "../deployed-press.ts";
import { feedQueue } from "../backfill/feed-queue.ts";
import { interruptible } from "./interruptible.ts";
import type { Options } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** `papers rebuild --stack`: has the deployed press publish every held day again, a few at a time. */
export async function announceDays(stack: string, { from, to }: Options, terminal: Terminal): Promise<void> {
  const { store, queue, queueDepth } = await connectToStack(stack);
  const days = (await readAllRows(store))
    .map(({ day }) => day)
    .filter((day) => (!from || day >= from) && (!to || day <= to));
  const jobs = days.map((day) => ({ day, work: "announce" as const }));
  const sent = await interruptible((signal) =>
    feedQueue(jobs, { queue, queueDepth, signal, onProgress: (done) => terminal.progress(done, jobs.length, "sent") }),
  );
  terminal.say(`${sent} of ${jobs.length} held days are announced to render again.`);
  terminal.result({ stack, announced: sent, held: jobs.length });
}
