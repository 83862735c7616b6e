import { describe, expect, it } from "vitest";
import type { ArxivId } from "#papers/arxiv-id.ts";
import type { Instant } from "#papers/instant.ts";
import type { Paper } from "#papers/paper.ts";
import { enrichList } from "#pipeline/enrich-list.ts";
import { type PaperEnricher, UpstreamError } from "#pipeline/ports.ts";
import { inventRecord } from "../adapters/arxiv/invented-record.ts";
import { inventPapers } from "./invented-list.ts";
import { createMemoryEnricher, createMemoryTelemetry } from "./memory-ports.ts";
import { CLOSE, decide, listAt, NIGHT, NOTHING, PRESS, take, write } from "./stored-day.ts";

const PAPERS = inventPapers(3);
const IDS = PAPERS.map(({ paper }) => paper.id);
const records = IDS.map((id) => inventRecord(id));

function spyOn(enricher: PaperEnricher) {
  const asked: (readonly ArxivId[])[] = [];
  const enrich = async (ids: readonly ArxivId[]) => {
    asked.push(ids);
    return enricher.enrich(ids);
  };
  return { asked, ports: { enricher: { enrich }, telemetry: createMemoryTelemetry() } };
}

const enriched = (papers: readonly { readonly paper: Paper }[]) =>
  papers.filter(({ paper }) => paper.arxiv).map(({ paper }) => paper.id);

describe("enrichList", () => {
  it("asks for all papers of a new day at once, and adds what arXiv says to each", async () => {
    const { asked, ports } = spyOn(createMemoryEnricher(records));
    const list = await enrichList(listAt(PRESS, PAPERS), NOTHING, ports);
    expect(asked).toEqual([IDS]);
    const { id: _, ...record } = records[0]!;
    expect(list.listed[0]?.paper.arxiv).toEqual(record);
    expect(ports.telemetry.counts).toEqual({ papersEnriched: 3 });
  });

  it("asks later only for the papers it knows nothing about, and keeps what it knows", async () => {
    const first = await enrichList(listAt(PRESS, PAPERS), NOTHING, spyOn(createMemoryEnricher(records.slice(1))).ports);
    const stored = take(NOTHING, first);
    const { asked, ports } = spyOn(createMemoryEnricher(records));
    const list = await enrichList(listAt(NIGHT, PAPERS), stored, ports);
    expect(asked).toEqual([IDS.slice(0, 1)]);
    expect(enriched(list.listed)).toEqual(IDS);
  });

  it("asks nobody when everything is known", async () => {
    const stored = take(
      NOTHING,
      await enrichList(listAt(PRESS, PAPERS), NOTHING, spyOn(createMemoryEnricher(records)).ports),
    );
    const { asked, ports } = spyOn(createMemoryEnricher(records));
    await enrichList(listAt(CLOSE, PAPERS), stored, ports);
    expect(asked).toEqual([]);
  });

  it("asks for all of them once more when the issue settles: authors add versions, venues and withdrawals", async () => {
    const stored = take(
      NOTHING,
      await enrichList(listAt(PRESS, PAPERS), NOTHING, spyOn(createMemoryEnricher(records)).ports),
    );
    const later = IDS.map((id) => inventRecord(id, { version: 2, comment: "Accepted" }));
    const { asked, ports } = spyOn(createMemoryEnricher(later));
    const settled = await enrichList(listAt("2026-02-12T02:45:00Z" as never, PAPERS), stored, ports);
    expect(asked).toEqual([IDS]);
    expect(settled.listed.map(({ paper }) => paper.arxiv?.version)).toEqual([2, 2, 2]);
    const again = await enrichList(listAt("2026-02-12T08:45:00Z" as never, PAPERS), take(stored, settled), ports);
    expect(asked).toHaveLength(1);
    expect(enriched(again.listed)).toEqual(IDS);
  });

  it("asks for all of them in a later run when arXiv could not be asked as the issue settled, and then no more", async () => {
    const known = await enrichList(listAt(PRESS, PAPERS), NOTHING, spyOn(createMemoryEnricher(records)).ports);
    const down = spyOn({ enrich: () => Promise.reject(new UpstreamError("timeout", "no answer")) }).ports;
    const settling = listAt("2026-02-12T02:45:00Z" as Instant, PAPERS);
    const before = take(NOTHING, known);
    const decision = decide(before, await enrichList(settling, before, down));
    expect(decision?.row).toMatchObject({ state: "settled", unenriched: 3 });
    let stored = write(before, decision);
    const still = await enrichList(listAt("2026-02-12T08:45:00Z" as Instant, PAPERS), stored, down);
    expect([decide(stored, still), enriched(still.listed)]).toEqual([undefined, IDS]);
    const later = IDS.map((id) => inventRecord(id, { version: 2 }));
    const { asked, ports } = spyOn(createMemoryEnricher(later));
    const again = await enrichList(listAt("2026-02-12T14:45:00Z" as Instant, PAPERS), stored, ports);
    expect(again.listed.map(({ paper }) => paper.arxiv?.version)).toEqual([2, 2, 2]);
    expect(decide(stored, again)?.row).toMatchObject({ unenriched: 0 });
    stored = take(stored, again);
    await enrichList(listAt("2026-02-13T02:45:00Z" as Instant, PAPERS), stored, ports);
    expect(asked).toEqual([IDS]);
  });

  it("leaves the list as it is, counts and says so, when arXiv cannot be asked", async () => {
    const { ports } = spyOn({ enrich: () => Promise.reject(new UpstreamError("rate limited", "429")) });
    const list = listAt(PRESS, PAPERS);
    expect((await enrichList(list, NOTHING, ports)).listed).toEqual(list.listed);
    expect(ports.telemetry.counts).toEqual({ enrichmentFailures: 1 });
    expect(ports.telemetry.warnings).toHaveLength(1);
  });

  it("does not hide a mistake of ours behind arXiv's troubles", async () => {
    const { ports } = spyOn({ enrich: () => Promise.reject(new TypeError("ours")) });
    await expect(enrichList(listAt(PRESS, PAPERS), NOTHING, ports)).rejects.toThrow("ours");
  });
});
