import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ProcessOptions, runProcess } from "../run-process.ts";
import { bundleProgram } from "./bundle-program.ts";

/** What every measuring process says of itself, besides what it was made to find out. */
export interface Measured {
  /** From the start of the process to its end. */
  readonly seconds: number;
  readonly peakMiB: number;
  readonly cpuSeconds: number;
}

/**
 * Runs a program of `bench/programs`, bundled, in a process of its own under the same Node as this one.
 * @param folder where bundles are kept
 * @param fromSource whether it runs as the laptop press does, from its sources
 */
export async function runMeasure<Found extends object>(
  program: string,
  folder: string,
  parameters: readonly string[],
  { fromSource = false, ...options }: ProcessOptions & { readonly fromSource?: boolean } = {},
): Promise<Measured & Found> {
  const bundle = fromSource
    ? fileURLToPath(new URL(`../programs/${program}`, import.meta.url))
    : await bundleProgram(program, folder);
  const { seconds, output } = await runProcess(process.execPath, [bundle, ...parameters], options);
  return { ...(JSON.parse(output.trim().split("\n").at(-1) ?? "{}") as Measured & Found), seconds };
}

/** An output folder that is empty, whatever the run before has left there. */
export function emptyFolder(parent: string, name: string): string {
  const folder = join(parent, name);
  rmSync(folder, { recursive: true, force: true });
  return folder;
}
