import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { onTestFinished } from "vitest";

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a person would, in a process of its own. */
export function runPapers(...words: string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["bin/papers.mjs", ...words], { encoding: "utf8" });
  return { code: status, stdout, stderr };
}

/** A folder for one test, removed when the test is over. */
export function temporaryData(): string {
  const folder = mkdtempSync(join(tmpdir(), "papers-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Every file below a folder with its content, by path. */
export function readTree(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => [
      relative(folder, join(parentPath, name)),
      readFileSync(join(parentPath, name), "utf8"),
    ]),
  );
}
