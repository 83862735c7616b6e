import { expect, it } from "vitest";
import type { Instant } from "#papers/instant.ts";
import type { IssueRow } from "#papers/issue.ts";
import type { ListDay } from "#papers/list-day.ts";
import { renderStatusPages } from "#site/html/status-page.ts";
import { inventModel } from "./invented-model.ts";
import { textOf } from "./text-of.ts";

function rowOf(day: string, capturedAt: string, state: IssueRow["state"] = "open"): IssueRow {
  const [row] = inventModel().rows;
  return { ...row!, kind: "issue", papers: 7, day: day as ListDay, capturedAt: capturedAt as Instant, state };
}

it("says of a list that nobody has looked at since it closed that it was open then, and of no other", () => {
  const rows = [
    rowOf("2026-02-03", "2026-02-11T02:40:00Z", "settled"),
    rowOf("2026-02-04", "2026-02-04T15:40:00Z"),
    rowOf("2026-02-05", "2026-02-06T02:30:00Z", "closed"),
    rowOf("2026-02-11", "2026-02-11T15:40:00Z"),
  ];
  const [korean, english] = [...renderStatusPages(inventModel({ rows }))].map((file) => textOf(file));
  expect(english?.match(/7 papers · [^<]*/g)).toEqual([
    "7 papers · open",
    "7 papers · closed",
    "7 papers · open when last checked",
    "7 papers · settled",
  ]);
  expect(korean?.match(/확인 당시 진행 중/g)).toHaveLength(1);
});
