import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { runPapers, temporaryData } from "./run-papers.ts";

/** One clear sentence (or two short ones) on standard error, exit code 1, and no stack trace. */
function expectSentence({ code, stderr }: ReturnType<typeof runPapers>, words: RegExp): void {
  expect(code).toBe(1);
  expect(stderr).toMatch(words);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stderr.trim().split("\n")).toHaveLength(1);
}

it.each([
  ["a date that does not exist", ["start", "--from", "2026-02-30"], /--from is "2026-02-30"; expected a date/],
  ["a range that runs backwards", ["start", "--from", "2026-02-05", "--to", "2026-02-01"], /swap them/],
  ["an instant without its zone", ["start", "--at", "2026-02-05 02:45"], /--at is .* expected an instant in UTC/],
  ["a captures folder that is not there", ["start", "--once", "--source", "/nowhere/at/all"], /\/nowhere\/at\/all/],
  ["a misspelt flag", ["start", "--onec"], /did you mean --once/],
  ["a switch that is given a value", ["start", "--once=false"], /--once takes no value, and has "false"/],
  ["a flag whose value was forgotten", ["start", "--from", "--to", "2026-02-05"], /--from .*value/],
  ["a misspelt command", ["strat"], /no command "strat"/],
  ["a port that is no port", ["start", "--port", "http"], /--port is "http"/],
  ["a backfill without its days", ["backfill"], /needs --from and --to/],
  [
    "a trial that the command cannot make",
    ["rebuild", "--dry-run"],
    /rebuild takes no --dry-run, only papers backfill;/,
  ],
  ["a stack for a command of this machine", ["render", "--stack", "Press"], /takes no --stack, only papers backfill, /],
  [
    "raw answers that are not exported",
    ["restore", "a", "--captures"],
    /restore takes no --captures, only papers export/,
  ],
  [
    "a backfill of days to come",
    ["backfill", "--from", "2099-01-01", "--to", "2099-02-01"],
    /no lists for --from 2099-01-01/,
  ],
  [
    "an archive that would be a file",
    ["export", "package.json"],
    /cannot be written to "package.json" \(EEXIST\); choose/,
  ],
])("says in one sentence what is wrong with %s", (_what, words, sentence) => {
  expectSentence(runPapers(...words, "--data", temporaryData()), sentence);
});

it.each([
  [
    "a source",
    ["backfill", "--from", "2026-02-02", "--to", "2026-02-03", "--source", "sample"],
    /--source is for the press/,
  ],
  [
    "a data folder",
    ["status", "--data", "elsewhere"],
    /--data is for the press on this machine, and --stack for one on AWS/,
  ],
])("says in one sentence that a press on AWS has %s of its own", (_what, words, sentence) => {
  expectSentence(runPapers(...words, "--stack", "Press"), sentence);
});

it("says of days of which nothing is held which ones are", () => {
  const data = temporaryData();
  const sample = ["--source", "sample", "--from", "2026-07-25", "--to", "2026-07-26", "--data", data];
  expect(runPapers("ingest", ...sample).code).toBe(0);
  expect(runPapers("status", "--from", "2026-08-01", "--data", data).stdout).toBe(
    "Nothing is held of these days; what is held begins with 2026-07-25 and ends with 2026-07-26.\n",
  );
});

it("does its work without a word for a reader that has seen enough", () => {
  const script = `set -o pipefail; "${process.execPath}" bin/papers.mjs status --data "${temporaryData()}" | true`;
  const { status, stderr } = spawnSync("bash", ["-c", script], { encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
});

it("says in one sentence that the data folder cannot be used", () => {
  const file = join(temporaryData(), "a-file");
  writeFileSync(file, "");
  expectSentence(
    runPapers("start", "--once", "--source", "sample", "--data", file),
    /data folder .* cannot be written to .*--data/,
  );
});

it.skipIf(!existsSync("/proc"))("says at once that a folder cannot be made", () => {
  expectSentence(runPapers("status", "--data", "/proc/papers"), /data folder "\/proc\/papers" cannot be written to/);
  expectSentence(
    runPapers("export", "/proc/papers/archive", "--data", temporaryData()),
    /archive cannot be written to "\/proc\/papers\/archive"/,
  );
});

it("takes a folder that was only looked at for an empty one", () => {
  const data = temporaryData();
  expect(runPapers("status", "--data", data).stdout).toContain("Nothing is held yet");
  const { code, stderr } = runPapers("start", "--once", "--source", "sample", "--data", data);
  expect([code, stderr]).toEqual([0, expect.not.stringContaining("real papers")]);
});

it("says in one sentence that the port is in use", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  expectSentence(
    runPapers("start", "--source", "sample", "--port", String(port), "--data", temporaryData()),
    /port .*--port/i,
  );
});
