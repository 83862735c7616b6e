import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CAPTURES, hasCaptures, lastCaptureOf } from "./captures.ts";
import { readTree, type Run, runPapers, temporaryData } from "./run-papers.ts";

const WEEK = ["--source", CAPTURES, "--from", "2026-02-02", "--to", "2026-02-08"];
const WEEKDAYS = ["2026-02-02", "2026-02-03", "2026-02-04", "2026-02-05", "2026-02-06"];

describe.skipIf(!hasCaptures)("a replayed week (needs ../shared/data/captures beside the project)", () => {
  let data: string;
  let first: Run;
  beforeAll(() => {
    data = mkdtempSync(join(tmpdir(), "papers-"));
    first = runPapers("start", "--once", "--json", "--data", data, ...WEEK);
  });
  afterAll(() => rmSync(data, { recursive: true, force: true }));

  it("publishes exactly the papers and votes of each day's last answer, and names days without a list", () => {
    const { code, stdout } = first;
    expect(code).toBe(0);
    const summary = JSON.parse(stdout) as {
      issues: number;
      papers: number;
      rejects: number;
      listDays: Record<string, string>;
    };
    expect(summary.issues).toBe(5);
    expect(summary.listDays).toEqual({
      ...Object.fromEntries(WEEKDAYS.map((day) => [day, "issue"])),
      "2026-02-07": "no list",
      "2026-02-08": "no list",
    });
    for (const day of WEEKDAYS) {
      const json = JSON.parse(readFileSync(join(data, `bucket/data/2026/02/${day}.json`), "utf8")) as {
        papers: { id: string; votes: number }[];
      };
      const published = Object.fromEntries(json.papers.map(({ id, votes }) => [id, votes]));
      expect(published).toEqual(Object.fromEntries(lastCaptureOf(day).map(({ paper }) => [paper.id, paper.upvotes])));
    }
    expect(lastCaptureOf("2026-02-05")).toHaveLength(46);
  });

  it("writes nothing when it is run again, and the same bytes when it is run elsewhere", () => {
    const before = readTree(join(data, "bucket"));
    const again = JSON.parse(runPapers("start", "--once", "--json", "--data", data, ...WEEK).stdout) as object;
    expect(again).toMatchObject({ itemsWritten: 0, objectsPut: 0, pathsInvalidated: 0, issues: 5 });
    const elsewhere = temporaryData();
    runPapers("start", "--once", "--data", elsewhere, ...WEEK);
    expect(readTree(join(elsewhere, "bucket"))).toEqual(before);
  });

  it("keeps every raw answer that said something new", () => {
    const kept = readdirSync(join(data, "captures/2026-02-05"));
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.every((name) => /^2026-02-0\dT\d{6}Z\.json\.gz$/.test(name))).toBe(true);
    const replayed = temporaryData();
    const { stdout } = runPapers(
      "start",
      "--once",
      "--json",
      "--data",
      replayed,
      "--source",
      join(data, "captures"),
      "--from",
      "2026-02-05",
      "--to",
      "2026-02-05",
    );
    expect(JSON.parse(stdout)).toMatchObject({ issues: 1, papers: 46 });
  });
});
