import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fillTables } from "#local/costs/fill-tables.ts";
import measured from "#local/costs/measured.json" with { type: "json" };
import { monthlyCost } from "#local/costs/monthly-cost.ts";
import { FREE } from "#local/costs/prices.ts";
import { CAPTURES, hasCaptures } from "../captures.ts";
import { measureWeek } from "./measure-month.ts";

const dollars = (months: number) =>
  monthlyCost(measured.month, measured.backfill, months).reduce((sum, line) => sum + line.dollars, 0);

describe("what a month costs", () => {
  it("is told in docs/cost.md as `npm run costs` counted it", () => {
    const document = readFileSync("docs/cost.md", "utf8");
    expect(fillTables(document, measured)).toBe(document);
  });

  it("is less than half a dollar with the default settings, for an archive of six years", () => {
    expect(dollars(72)).toBeLessThan(0.5);
  });

  it("stays within the thousand paths that CloudFront forgets for free", () => {
    expect(measured.month.invalidationPaths).toBeLessThan(FREE.invalidationPaths);
  });
});

describe.skipIf(!hasCaptures)("what a week asks for (needs ../shared/data/captures beside the project)", () => {
  it("is what was counted; when an output was added, count again with `npm run costs`", async () => {
    const week = await measureWeek(CAPTURES);
    expect(week.messages).toBe(measured.week.messages);
    expect(week.renderInvocations).toBe(measured.week.renderInvocations);
    // Sizes move a little with every change of wording; what costs money must not move unseen.
    for (const name of ["readUnits", "writeUnits", "puts", "lists", "invalidationPaths"] as const)
      expect([name, Math.abs(week[name] / measured.week[name] - 1) < 0.1]).toEqual([name, true]);
  }, 1_500_000);
});
