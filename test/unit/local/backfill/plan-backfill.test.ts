import { describe, expect, it } from "vitest";
import { eachDay, FIRST_LIST_DAY, isWeekend, type ListDay } from "#papers/list-day.ts";
import { describePlan, planBackfill } from "#local/backfill/plan-backfill.ts";

const archive = eachDay(FIRST_LIST_DAY, "2026-11-20" as ListDay).filter((day) => !isWeekend(day));

describe("the plan of a backfill", () => {
  it("takes the whole archive at upstream's pace, for less than two dollars", () => {
    const plan = planBackfill(archive);
    expect(plan).toMatchObject({ from: "2023-05-04", to: "2026-11-20", days: 927, huggingFaceCalls: 927 });
    // arXiv allows one request in three seconds, and Hugging Face 500 calls in five minutes.
    expect(plan.minutes).toBeGreaterThan((927 * 3) / 60);
    expect(plan.minutes).toBeGreaterThan((927 / 500) * 5);
    expect(plan.minutes).toBeLessThan(180);
    expect(plan.dollars).toBeGreaterThan(0);
    expect(plan.dollars).toBeLessThan(2);
  });

  it("costs in proportion to its days, and nothing for none", () => {
    const [half, whole] = [planBackfill(archive.slice(0, 400)), planBackfill(archive.slice(0, 800))];
    expect(Math.abs(whole.dollars - 2 * half.dollars)).toBeLessThanOrEqual(0.02);
    expect(planBackfill([])).toMatchObject({ days: 0, minutes: 0, dollars: 0 });
    expect(describePlan(planBackfill([]))).toEqual(["No list days in that range: weekends have none."]);
  });
});
