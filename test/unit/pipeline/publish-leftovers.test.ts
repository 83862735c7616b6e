import { describe, expect, it } from "vitest";
import { parseSettings } from "#config/settings.ts";
import type { ListDay } from "#papers/list-day.ts";
import { announceIssue } from "#pipeline/announce-issue.ts";
import { inventList } from "./invented-list.ts";
import { createPress } from "./invented-press.ts";

const SATURDAY = inventList("2026-02-07", "2026-02-07T14:45:00Z", []);

describe("what lies in the bucket and is not made any more", () => {
  const OWN = [
    "ko/2026/02/07/notes.html",
    "ko/2026/02/07/2026-02-07-daily-papers.txt",
    "ko/2026/02/07/picture/index.html",
    "ko/2026/02/summary.pdf",
    "data/2026/02/mine.json",
    "ko/about.html",
    "favicon.ico",
    "CNAME",
  ];
  const OF_OTHER_DAYS = ["ko/2026/02/06/index.html", "data/2026/02/2026-02-06.json", "assets/site.0123456789ab.css"];
  const LEFTOVERS = [
    "data/2026/02/2026-02-07.json",
    "en/2026/02/07/2026-02-07-daily-papers.md",
    "ko/2026/02/07/2026-02-07-daily-papers.md",
  ];

  it("is removed when we made it for this day, and else left alone, an operator's own files above all", async () => {
    const press = createPress();
    await press.take(SATURDAY);
    for (const key of [...OWN, ...OF_OTHER_DAYS, ...LEFTOVERS]) press.objects.bodies.set(key, "was here before");
    await press.publish(["2026-02-07"]);
    expect(press.objects.removed.toSorted()).toEqual(LEFTOVERS);
    for (const key of [...OWN, ...OF_OTHER_DAYS]) expect([key, press.page(key)]).toEqual([key, "was here before"]);
    expect(press.objects.bodies.has("ko/2026/02/07/index.html")).toBe(true);
    expect(press.telemetry.counts.objectsRemoved).toBe(3);
    expect(press.cdn.calls).toHaveLength(1);
  });

  it("is forgotten by the cache", async () => {
    const press = createPress(parseSettings({ locales: ["ko"] }));
    await press.take(SATURDAY);
    await press.publish(["2026-02-07"]);
    const leftover = "ko/2026/02/07/2026-02-07-daily-papers.md";
    press.objects.bodies.set(leftover, "was here before");
    await announceIssue("2026-02-07" as ListDay, press);
    await press.publish(["2026-02-07"]);
    expect(press.cdn.calls.slice(1)).toEqual([[`/${leftover}`]]);
  });
});
