import { access, constants, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { InvalidInputError } from "#config/invalid-input-error.ts";
import type { Origin } from "#papers/issue.ts";
import { GENERATED_FOLDERS } from "./embedded-services.ts";
import { makeFolder } from "./make-folder.ts";

/** @throws InvalidInputError when nothing can be written there */
export async function prepareDataFolder(folder: string): Promise<void> {
  try {
    await makeFolder(folder);
    await access(folder, constants.W_OK);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new InvalidInputError(
      `The data folder "${folder}" cannot be written to (${reason}); choose another with --data.`,
      { cause: error },
    );
  }
}

/** What the folder's papers are, as noted when they were made; `undefined` for a new folder. */
export async function readOrigin(folder: string): Promise<Origin | undefined> {
  return (await readFile(join(folder, "origin"), "utf8").catch(() => undefined)) as Origin | undefined;
}

/**
 * Put whole into its place, and only when it says something new: a note that a full disk or a kill left empty would make
 * the sample pass for real papers.
 */
export async function noteOrigin(folder: string, origin: Origin): Promise<void> {
  if ((await readOrigin(folder)) === origin) return;
  await writeFile(join(folder, "origin.new"), origin);
  await rename(join(folder, "origin.new"), join(folder, "origin"));
}

/** For a folder in which nothing is held after all. */
export async function forgetOrigin(folder: string): Promise<void> {
  await rm(join(folder, "origin"), { force: true });
}

/** Removes what runs made, and nothing else that may lie in the folder. */
export async function clearDataFolder(folder: string): Promise<void> {
  for (const name of GENERATED_FOLDERS) await rm(join(folder, name), { recursive: true, force: true });
}
