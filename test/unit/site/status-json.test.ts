import { describe, expect, it } from "vitest";
import { renderStatusJson } from "#site/data/status-json.ts";
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
    expect(status["lastCapture"]).toBe(
      model.rows
        .map(({ capturedAt }) => capturedAt)
        .toSorted()
        .at(-1),
    );
    expect(status["nextDay"]).toMatchObject({ opensAt: expect.stringMatching(/T0[12]:30:00Z$/) });
    expect((status["nextDay"] as { day: string }).day > (last?.day ?? "")).toBe(true);
  });

  it("gives the reason of a day that failed", () => {
    const rows = inventModel().rows.map((row) => ({ ...row, kind: "failed" as const, reasons: ["It timed out."] }));
    expect(statusOf(inventModel({ rows }))["days"]).toContainEqual(
      expect.objectContaining({ kind: "failed", reasons: ["It timed out."] }),
    );
  });

  it("is valid, and says that it knows nothing, before there is a list", () => {
    expect(statusOf(inventModel({ rows: [] }))).toMatchObject({ lastCapture: null, lastIssue: null, nextDay: null });
  });
});
