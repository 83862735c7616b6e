import { toMilliseconds } from "#papers/instant.ts";
import type { ListDay } from "#papers/list-day.ts";
import { ingestDay, type IngestPorts } from "./ingest-day.ts";
import type { ListArchive } from "./ports.ts";

export interface ReplayPorts extends IngestPorts {
  readonly archive: ListArchive;
}

/**
 * Makes a day again from the raw answers that were kept of it, each at its own instant, without asking Hugging Face: after
 * a change in how they are read, or into an empty table. Where the day is held, only the answer it was made from counts.
 */
export async function replayDay(day: ListDay, { archive, ...ports }: ReplayPorts): Promise<void> {
  // What cannot be read today either was noted when it came, and must not keep the day from its other answers.
  const lists = (await archive.lists(day)).filter(({ listed, rejects }) => listed.length > 0 || rejects.length === 0);
  for (const list of lists)
    await ingestDay(day, {
      ...ports,
      source: { list: () => Promise.resolve(list) },
      clock: () => toMilliseconds(list.capturedAt),
    });
  ports.telemetry.info("The day was made again from its raw answers.", { answers: lists.length });
}
