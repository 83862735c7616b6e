import { expect, it } from "vitest";
import type { ListDay } from "#papers/list-day.ts";
import { ingestDay } from "#pipeline/ingest-day.ts";
import { UpstreamError } from "#pipeline/ports.ts";
import { inventListed } from "../papers/invented-paper.ts";
import { inventList, inventPapers } from "./invented-list.ts";
import { createPress } from "./invented-press.ts";
import { createMemoryCaptures, createMemoryEnricher, createScriptedSource } from "./memory-ports.ts";

it("a day that failed and got an answer given before is counted in what is noted of its week and month", async () => {
  const press = createPress();
  await press.take(inventList("2026-02-04", "2026-02-04T14:45:00Z", inventPapers(2)));
  const failing = ingestDay("2026-02-05" as ListDay, {
    ...press,
    source: createScriptedSource([new UpstreamError("unreadable", "HTML instead of JSON")]),
    captures: createMemoryCaptures(),
    enricher: createMemoryEnricher(),
    clock: () => Date.parse("2026-02-05T12:00:00Z"),
    origin: "hugging-face",
  });
  await expect(failing).rejects.toThrow("HTML");
  await press.publish(["2026-02-04", "2026-02-05"]);
  await press.take(inventList("2026-02-05", "2026-02-05T03:00:00Z", [inventListed("2602.20001", 9)]));
  await press.publish(["2026-02-05"]);
  const noted = [...(await press.store.readPeriods("week", 9)), ...(await press.store.readDownloads())];
  expect(noted.map(({ papers, days }) => ({ papers, days }))).toEqual([
    { papers: 3, days: 2 },
    { papers: 3, days: 2 },
  ]);
});
