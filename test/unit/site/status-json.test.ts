import { describe, expect, it } from "vitest";
import { renderStatusJson } from "#site/data/status-json.ts";
import { parseSettings } from "#config/settings.ts";
import type { IssueRow } from "#papers/issue.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { SiteModel } from "#site/site-model.ts";
import { inventModel } from "./invented-model.ts";

function statusOf(model: SiteModel) {
  const [file] = renderStatusJson(model);
  return JSON.parse(String(file?.body)) as Record<string, unknown>;
}

describe("status.json", () => {
  it("says what was heard last, what is newest, and when what comes next opens", () => {
    const model = inventModel();
    const last = model.rows.at(-1);
    const status = statusOf(model);
    expect(status["lastRun"]).toBe(
      model.rows
        .map(({ capturedAt }) => capturedAt)
        .toSorted()
        .at(-1),
    );
    expect(status["nextDay"]).toMatchObject({ opensAt: expect.stringMatching(/T0[12]:30:00Z$/) });
    expect((status["nextDay"] as { day: string }).day > (last?.day ?? "")).toBe(true);
  });

  it("says from when on nobody can have looked: the deadline of the day that comes next", () => {
    const rows = [{ ...inventModel().rows[0]!, day: "2026-02-05" as ListDay }];
    expect(statusOf(inventModel({ rows }))["freshness"]).toEqual({ staleAfter: "2026-02-06T04:00:00Z" });
    const settings = parseSettings({ timeZone: "America/Los_Angeles", deadline: "20:00" });
    expect(statusOf(inventModel({ rows, settings }))["freshness"]).toEqual({ staleAfter: "2026-02-06T04:00:00Z" });
  });

  it("gives the reason of every day without an issue", () => {
    const [row] = inventModel().rows;
    const day = (name: string, kind: IssueRow["kind"], reasons?: string[]) =>
      ({ ...row!, day: name as ListDay, kind, ...(reasons ? { reasons } : {}) }) as IssueRow;
    const rows = [
      day("2025-01-01", "no list"),
      day("2025-01-02", "late"),
      day("2025-01-03", "failed", ["It timed out."]),
      day("2025-01-04", "no list"),
      day("2025-01-06", "issue"),
    ];
    const reasons = (statusOf(inventModel({ rows }))["days"] as { reasons?: string[] }[]).map((each) => each.reasons);
    expect(reasons).toEqual([
      undefined,
      ["A weekend: Hugging Face lists no papers."],
      ["It timed out."],
      ["The day had opened, and Hugging Face listed no papers yet."],
      ["The day closed without a paper."],
    ]);
  });

  it("tells of the last thirty days, not of whatever was held before them", () => {
    const [row] = inventModel().rows;
    const rows = ["2025-12-31", "2026-02-08", "2026-02-09", "2026-03-10"].map((day) => ({
      ...row!,
      day: day as ListDay,
    }));
    expect((statusOf(inventModel({ rows }))["days"] as { day: string }[]).map(({ day }) => day)).toEqual([
      "2026-03-10",
      "2026-02-09",
    ]);
  });

  it("gives the reason of a day that failed", () => {
    const rows = inventModel().rows.map((row) => ({ ...row, kind: "failed" as const, reasons: ["It timed out."] }));
    expect(statusOf(inventModel({ rows }))["days"]).toContainEqual(
      expect.objectContaining({ kind: "failed", reasons: ["It timed out."] }),
    );
  });

  it("is valid, and says that it knows nothing, before there is a list", () => {
    expect(statusOf(inventModel({ rows: [] }))).toMatchObject({ lastRun: null, lastIssue: null, nextDay: null });
  });
});
