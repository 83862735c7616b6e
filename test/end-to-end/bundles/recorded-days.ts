import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Instant } from "#papers/instant.ts";
import { CAPTURES, hasCaptures } from "../captures.ts";

/** A stretch of recorded lists, and a scheduled run in it. */
export interface RecordedDays {
  readonly folder: string;
  /** The time the schedule names. */
  readonly scheduledAt: string;
  /** By then upstream has given its last answer for every day. */
  readonly asOf: Instant;
}

const SAMPLE = fileURLToPath(new URL("../../../lib/local/sample", import.meta.url));

/** Real lists where they lie beside the project, else the bundled sample. */
export const recordedDays: RecordedDays = hasCaptures
  ? { folder: CAPTURES, scheduledAt: "2026-02-06T14:45:00Z", asOf: "2026-02-09T00:00:00Z" as Instant }
  : { folder: SAMPLE, scheduledAt: "2026-07-31T14:45:00Z", asOf: "2026-08-06T00:00:00Z" as Instant };

/** The votes of each paper in the last answer for `day`; empty when there was no list. */
export function recordedVotes(day: string): Record<string, number> {
  const folder = `${recordedDays.folder}/${day}`;
  if (!readdirSync(recordedDays.folder).includes(day)) return {};
  const last = readdirSync(folder)
    .filter((name) => name.replace(".json", "").replaceAll(":", "") <= recordedDays.asOf.replaceAll(":", ""))
    .toSorted()
    .at(-1);
  const entries = JSON.parse(readFileSync(`${folder}/${last}`, "utf8")) as { paper: { id: string; upvotes: number } }[];
  return Object.fromEntries(entries.map(({ paper }) => [paper.id, paper.upvotes]));
}
