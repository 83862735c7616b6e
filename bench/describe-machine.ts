import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { arch, cpus, platform, release, totalmem } from "node:os";

/** Where figures come from; figures of two different machines are never put side by side. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly system: string;
  readonly node: string;
  readonly hugo: string;
  readonly eleventy: string;
}

export function describeMachine(peers: { readonly hugo: string; readonly eleventy: string }): Machine {
  return {
    processor: cpus()[0]?.model.trim() ?? "unknown",
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release()} ${arch()}`,
    node: process.versions.node,
    ...peers,
  };
}

/** The commit that was measured, and whether files differed from it. */
export function describeCommit(): string {
  try {
    const git = (...parameters: string[]) => execFileSync("git", parameters, { encoding: "utf8" }).trim();
    const dirty = git("status", "--porcelain", "--untracked-files=no", "--", "lib", "functions", "bench/programs");
    return `${git("rev-parse", "--short", "HEAD")}${dirty === "" ? "" : " with changes"}`;
  } catch {
    return "unknown";
  }
}

export function packageVersion(file: string): string {
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
