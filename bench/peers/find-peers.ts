import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { packageVersion } from "../describe-machine.ts";
import { runProcess } from "../run-process.ts";

const ABSENT = "not installed";

/** The command of Hugo: a newer one than the system's goes in HUGO. */
export const HUGO = process.env["HUGO"] ?? "hugo";

/** Eleventy's command file, where npm has put it: in this project, or in the folder that ELEVENTY names. */
export function eleventyFile(): string | undefined {
  const folders = [process.env["ELEVENTY"], fileURLToPath(new URL("../..", import.meta.url))];
  return folders
    .flatMap((folder) => (folder ? [join(folder, "node_modules/@11ty/eleventy/cmd.cjs")] : []))
    .find((file) => existsSync(file));
}

/** The versions of the peers that are here. */
export async function findPeers(): Promise<{ hugo: string; eleventy: string }> {
  const eleventy = eleventyFile();
  return {
    hugo: await hugoVersion(),
    eleventy: eleventy ? packageVersion(join(dirname(eleventy), "package.json")) : ABSENT,
  };
}

export function isInstalled(version: string): boolean {
  return version !== ABSENT;
}

async function hugoVersion(): Promise<string> {
  try {
    const { output } = await runProcess(HUGO, ["version"]);
    return /v(\d[\w.]*)/.exec(output)?.[1] ?? output.trim();
  } catch {
    return ABSENT;
  }
}
