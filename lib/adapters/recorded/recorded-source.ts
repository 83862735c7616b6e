import { parseEntries } from "#adapters/hugging-face/parse-entries.ts";
import { readDayList } from "#adapters/hugging-face/read-day-list.ts";
import type { Instant } from "#papers/instant.ts";
import { type PaperSource, UpstreamError } from "#pipeline/ports.ts";
import type { CapturesFolder } from "./captures-folder.ts";

/**
 * The lists as they once were: what the live source would have given at the instant `asOf` says.
 * A day without a capture up to then is "refused", because a folder cannot tell an empty list from one nobody asked for.
 */
export function createRecordedSource(folder: CapturesFolder, asOf: () => Instant): PaperSource {
  return {
    async list(day) {
      const instant = asOf();
      const answer = folder.answerAsOf(day, instant);
      if (answer) return readDayList(day, parse(day, answer), answer.at, answer.body);
      const message = `There is no capture of ${day} up to ${instant}. Add one to the captures folder, or ask for another day.`;
      throw new UpstreamError("refused", message);
    },
  };
}

function parse(day: string, { at, body }: { at: Instant; body: string }): unknown[] {
  return parseEntries(body, `The capture of ${day} at ${at} answered`);
}
