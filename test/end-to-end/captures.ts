import { existsSync, readdirSync, readFileSync } from "node:fs";

/** Recorded answers lie beside the project on machines that have them. */
export const CAPTURES = "../shared/data/captures";
export const hasCaptures = existsSync(CAPTURES);

interface Entry {
  readonly paper: { readonly id: string; readonly upvotes: number };
}

/** The entries of the last answer that was recorded for a day. */
export function lastCaptureOf(day: string): Entry[] {
  const last = readdirSync(`${CAPTURES}/${day}`).toSorted().at(-1) ?? "";
  return JSON.parse(readFileSync(`${CAPTURES}/${day}/${last}`, "utf8")) as Entry[];
}
