import { type Capture, createCapturesFolder } from "#adapters/recorded/captures-folder.ts";
import { InvalidInputError } from "#config/invalid-input-error.ts";
import { type Instant, toMilliseconds } from "#papers/instant.ts";
import type { ListDay } from "#papers/list-day.ts";
import { startHuggingFaceEndpoint } from "./hugging-face-endpoint.ts";
import type { LocalPress } from "./local-press.ts";

export interface Range {
  readonly from?: ListDay;
  readonly to?: ListDay;
  /** Answers given later are left out. */
  readonly at?: Instant;
}

/** Recorded answers, served as Hugging Face would have served them, and the clock that goes with them. */
export interface Replay {
  readonly sourceUrl: string;
  readonly captures: readonly Capture[];
  clock(): number;
  /** Ingests and publishes every capture at its own instant, in order. @returns the list days it went through */
  play(press: LocalPress, onStep: (done: number, all: number, day: ListDay) => void): Promise<ListDay[]>;
  close(): Promise<void>;
}

/** @throws InvalidInputError when the folder cannot be read or holds nothing within the range */
export async function openReplay(folder: string, { from, to, at }: Range): Promise<Replay> {
  const recorded = createCapturesFolder(folder);
  const captures = recorded
    .listCaptures()
    .filter((capture) => (!from || capture.day >= from) && (!to || capture.day <= to) && (!at || capture.at <= at));
  if (captures.length === 0) {
    const days = recorded
      .listCaptures()
      .map(({ day }) => day)
      .toSorted();
    throw new InvalidInputError(
      `Nothing was recorded in that range; "${folder}" holds ${days[0]} to ${days.at(-1)}. Choose --from, --to and --at within it.`,
    );
  }
  let now = captures[0]?.at as Instant;
  const endpoint = await startHuggingFaceEndpoint(recorded, () => now);
  return {
    sourceUrl: endpoint.url,
    captures,
    clock: () => toMilliseconds(now),
    async play(press, onStep) {
      for (const [index, capture] of captures.entries()) {
        now = capture.at;
        onStep(index, captures.length, capture.day);
        await press.ingest(capture.day);
        await press.renderLagging([capture.day]);
      }
      const days = [...new Set(captures.map(({ day }) => day))].toSorted();
      // An answer may have told another day that one of its papers was listed before.
      await press.renderLagging(days);
      return days;
    },
    close: () => endpoint.close(),
  };
}
