import { appendFileSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readTree, runPapers, temporaryData } from "./run-papers.ts";

/** The bundled sample as a press has published it, and what that press exports. */
function exportSample(): { readonly data: string; readonly archive: string } {
  const data = temporaryData();
  const archive = join(temporaryData(), "archive");
  expect(runPapers("start", "--once", "--source", "sample", "--data", data).code).toBe(0);
  expect(runPapers("export", archive, "--captures", "--data", data).code).toBe(0);
  return { data, archive };
}

describe("papers export and papers restore", () => {
  it("make an empty press the one that was exported, byte by byte, and do nothing the second time", () => {
    const { data, archive } = exportSample();
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

  it("name a damaged file with its checksum, and touch nothing", () => {
    const { archive } = exportSample();
    const records = join(archive, "records/2026-08.jsonl.gz");
    appendFileSync(records, "x");
    const target = temporaryData();
    const { code, stderr } = runPapers("restore", archive, "--data", target);
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/records\/2026-08\.jsonl\.gz is damaged: its SHA-256 is [0-9a-f]{64}, the manifest says/),
    ]);
    expect(readTree(target).size).toBe(0);
    rmSync(records);
    expect(runPapers("restore", archive, "--data", target).stderr).toContain("records/2026-08.jsonl.gz is missing");
    expect(readFileSync(join(archive, "manifest.json"), "utf8")).toContain("daily-papers-archive");
  }, 1_500_000);

  it("refuse a press that holds something else", () => {
    const { archive } = exportSample();
    const target = temporaryData();
    runPapers(
      "start",
      "--once",
      "--source",
      "sample",
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
