import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ProcessOptions, runProcess } from "../run-process.ts";

/** What every measuring process says of itself, besides what it was made to find out. */
export interface Measured {
  /** From the start of the process to its end. */
  readonly seconds: number;
  readonly peakMiB: number;
  readonly cpuSeconds: number;
}

/** Runs a program of this folder in a Node process of its own, under the same Node as this one. */
export async function runMeasure<Found extends object>(
  program: string,
  parameters: readonly string[],
  options?: ProcessOptions & { readonly before?: readonly string[] },
): Promise<Measured & Found> {
  const file = fileURLToPath(new URL(program, import.meta.url));
  const [command = "", ...rest] = [...(options?.before ?? []), process.execPath, file, ...parameters];
  const { seconds, output } = await runProcess(command, rest, options);
  return { ...(JSON.parse(output.trim().split("\n").at(-1) ?? "{}") as Measured & Found), seconds };
}

/** An output folder that is empty, whatever the run before has left there. */
export function emptyFolder(parent: string, name: string): string {
  const folder = join(parent, name);
  rmSync(folder, { recursive: true, force: true });
  return folder;
}
