import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTree, runPapers, temporaryData } from "./run-papers.ts";

let data: string;
let archive: string;

/* The bundled sample as a press has published it, and what that press exports: tests only read them. */
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), "papers-"));
  archive = join(data, "archive");
  expect(runPapers("start", "--once", "--source", "sample", "--data", data).code).toBe(0);
  expect(runPapers("export", archive, "--captures", "--data", data).code).toBe(0);
}, 1_500_000);
afterAll(() => rmSync(data, { recursive: true, force: true }));

/** Begins to restore, and is killed, with all that it started, once there is something at `path`. */
async function restoreUntil(path: string, target: string): Promise<unknown> {
  const child = spawn(process.execPath, ["bin/papers.mjs", "restore", archive, "--data", target], { detached: true });
  const ended = once(child, "exit");
  const isThere = () => existsSync(path) && readdirSync(path).some((name) => !name.startsWith("."));
  while (child.exitCode === null && !isThere()) await pause(5);
  if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  return (await ended)[1];
}

describe("papers export and papers restore", () => {
  it("make an empty press the one that was exported, byte by byte, and do nothing the second time", () => {
    const target = temporaryData();
    expect(runPapers("restore", archive, "--data", target).code).toBe(0);
    expect(readTree(join(target, "bucket"))).toEqual(readTree(join(data, "bucket")));
    expect(readTree(join(target, "captures"))).toEqual(readTree(join(data, "captures")));
    const again = join(temporaryData(), "archive");
    expect(runPapers("export", again, "--captures", "--data", target).code).toBe(0);
    expect(readTree(again)).toEqual(readTree(archive));
    const second = runPapers("restore", archive, "--json", "--data", target);
    expect(JSON.parse(second.stdout)).toMatchObject({ written: 0, objectsPut: 0 });
  }, 1_500_000);

  it.each([
    ["as it brings back raw answers", ["captures"]],
    ["as it builds the site", ["bucket", "assets"]],
  ])(
    "go on where a restore was killed: %s",
    async (_, place) => {
      const target = temporaryData();
      expect(await restoreUntil(join(target, ...place), target)).toBe("SIGKILL");
      expect(readTree(join(target, "bucket"))).not.toEqual(readTree(join(data, "bucket")));
      expect(runPapers("restore", archive, "--data", target).code).toBe(0);
      for (const folder of ["bucket", "captures"])
        expect(readTree(join(target, folder))).toEqual(readTree(join(data, folder)));
    },
    1_500_000,
  );

  it("know the sample for what it is although the restore broke off", () => {
    const target = temporaryData();
    mkdirSync(join(target, "captures"));
    // Where raw answers have to lie there is a file, so the restore ends between its papers and its pages.
    writeFileSync(join(target, "captures/2026-07-23"), "");
    expect(runPapers("restore", archive, "--data", target).code).toBe(1);
    expect(readFileSync(join(target, "origin"), "utf8")).toBe("sample");
  }, 1_500_000);

  it("name a damaged file with its checksum, and touch nothing", () => {
    const damaged = join(temporaryData(), "archive");
    cpSync(archive, damaged, { recursive: true });
    const records = join(damaged, "records/2026-08.jsonl.gz");
    appendFileSync(records, "x");
    const target = temporaryData();
    const { code, stderr } = runPapers("restore", damaged, "--data", target);
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/records\/2026-08\.jsonl\.gz is damaged: its SHA-256 is [0-9a-f]{64}, the manifest says/),
    ]);
    expect(readTree(target).size).toBe(0);
    rmSync(records);
    expect(runPapers("restore", damaged, "--data", target).stderr).toContain("records/2026-08.jsonl.gz is missing");
    expect(readFileSync(join(damaged, "manifest.json"), "utf8")).toContain("daily-papers-archive");
  }, 1_500_000);

  it("refuse a press that holds something else", () => {
    const target = temporaryData();
    runPapers(
      "start",
      "--once",
      "--source",
      "sample",
      "--from",
      "2026-07-24",
      "--to",
      "2026-07-24",
      "--at",
      "2026-07-24T04:00:00Z",
      "--data",
      target,
    );
    const { code, stderr } = runPapers("restore", archive, "--data", target);
    expect([code, stderr]).toEqual([1, expect.stringContaining("Restore wants an empty press")]);
  }, 1_500_000);

  it("say what is missing when the folder is no archive", () => {
    const { code, stderr } = runPapers("restore", temporaryData());
    expect([code, stderr]).toEqual([1, expect.stringContaining("holds no manifest.json")]);
  });
});
