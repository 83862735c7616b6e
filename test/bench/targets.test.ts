import { describe, expect, it } from "vitest";
import type { Target } from "../../bench/case.ts";
import { describeResults } from "../../bench/describe-results.ts";
import { formatTable, targetsTable } from "../../bench/print-tables.ts";

const machine = { processor: "P", cores: 2, memoryGiB: 4, system: "linux", node: "24.0.0", hugo: "h", eleventy: "e" };
const met: Target = { what: "a day", limit: 400, unit: "ms", value: 300, floor: 120 };
const missed: Target = { what: "size", limit: 2, unit: "kB", value: 2.02 };
const unknown: Target = { what: "a peer", limit: 1, unit: "×", note: "Hugo is not installed" };
const targets = [met, missed, unknown];

const shown: Readonly<Record<string, string>> = {
  "printed tables": formatTable(targetsTable(targets.map((target) => ({ case: "case", ...target })))),
  "docs/performance.md": describeResults({
    machine,
    cases: {
      case: { measuredAt: "2026-01-02T00:00:00Z", commit: "c", seconds: 1, tables: [], figures: {}, targets },
    },
  }),
};
const lineOf = (text: string, what: string) => text.split("\n").find((line) => line.includes(`case: ${what}`)) ?? "";

describe.each(Object.entries(shown))("targets in %s", (_where, text) => {
  it("have limit, figure, share of the limit, floor and verdict", () => {
    expect(lineOf(text, "a day")).toMatch(/400 ms.*300 ms.*75 %.*120 ms.*met/);
  });

  it("are not met a little above the limit either, and have no floor where none was looked for", () => {
    expect(lineOf(text, "size")).toMatch(/2 kB.*2\.02 kB.*101 %[ |]+\**not met/i);
  });

  it("say why they were not measured", () => {
    expect(lineOf(text, "a peer")).toMatch(/Hugo is not installed/);
    expect(lineOf(text, "a peer")).toMatch(/not measured/);
  });
});
