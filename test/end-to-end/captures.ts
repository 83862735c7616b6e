import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Recorded answers lie beside the project on machines that have them. */
export const CAPTURES = "../shared/data/captures";
export const hasCaptures = existsSync(CAPTURES);

interface Entry {
  readonly paper: { readonly id: string; readonly upvotes: number };
}

/** The entries of the last answer that was recorded for a day. */
export function lastCaptureOf(day: string): Entry[] {
  return JSON.parse(readFileSync(`${CAPTURES}/${day}/${lastNameOf(day)}`, "utf8")) as Entry[];
}

/** A source with the last answer of every day, and no other: each day is then listed and published once. */
export function copyLastCaptures(folder: string): string {
  for (const day of readdirSync(CAPTURES)) {
    mkdirSync(join(folder, day), { recursive: true });
    copyFileSync(`${CAPTURES}/${day}/${lastNameOf(day)}`, join(folder, day, lastNameOf(day)));
  }
  return folder;
}

function lastNameOf(day: string): string {
  return readdirSync(`${CAPTURES}/${day}`).toSorted().at(-1) ?? "";
}
