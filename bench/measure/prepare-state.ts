import { existsSync, rmSync } from "node:fs";
import { runMeasure } from "./run-measure.ts";

/** The press on an archive as it is before the new day opens, made by the code of now. @returns the file of its state */
export async function prepareState(corpus: string, folder: string): Promise<string> {
  const state = `${corpus}.state.json`;
  if (existsSync(state)) rmSync(state);
  await runMeasure("one-day.ts", folder, ["--prepare", corpus, state]);
  return state;
}
