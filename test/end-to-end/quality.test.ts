import { describe, expect, it } from "vitest";
import { runPapers, temporaryData } from "./run-papers.ts";

describe("papers quality", () => {
  it("measures what the data folder holds within the days asked for, in words and as one object", () => {
    const data = temporaryData();
    runPapers("ingest", "--data", data, "--source", "sample", "--from", "2026-07-24", "--to", "2026-07-27");
    const { code, stdout } = runPapers("quality", "--json", "--data", data, "--from", "2026-07-25");
    expect(code).toBe(0);
    const quality = JSON.parse(stdout) as { papers: number };
    expect(quality).toMatchObject({
      days: { issue: 1, "no list": 2 },
      mathematics: { withSurvivingCommands: 0 },
      topics: { most: expect.any(Number) as number },
    });
    expect(quality.papers).toBeGreaterThan(5);
    const words = runPapers("quality", "--data", data, "--from", "2026-07-25").stdout;
    expect(words).toContain(`${quality.papers} papers; days: `);
    expect(words).not.toMatch(/NaN|undefined/);
  }, 1_500_000);
});
