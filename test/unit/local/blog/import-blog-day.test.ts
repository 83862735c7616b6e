import { importBlogDay } from "#local/blog/import-blog-day.ts";
import { parseInstant, toMilliseconds } from "#papers/instant.ts";
import type { ListDay } from "#papers/list-day.ts";
import { plainAbstractOf } from "#papers/paper-text.ts";
import { ingestDay } from "#pipeline/ingest-day.ts";
import { describe, expect, it } from "vitest";
import { inventListed } from "../../papers/invented-paper.ts";
import { createMemoryTelemetry } from "../../pipeline/memory-ports.ts";
import { createMemoryStore } from "../../pipeline/memory-store.ts";
import { inventBlogDay } from "./invented-blog-day.ts";

const DAY = "2026-02-05" as ListDay;
const BLOG_DAY = inventBlogDay(DAY, { "2602.00001": 9, "2602.00002": 5 });

function createPorts() {
  const store = createMemoryStore();
  return { store, telemetry: createMemoryTelemetry(), clock: () => Date.parse("2026-11-01T00:00:00Z") };
}

/** What Hugging Face itself answered at `at`, with `count` papers. */
async function ingestList(ports: ReturnType<typeof createPorts>, at: string, count: number): Promise<void> {
  const capturedAt = parseInstant(at)!;
  const listed = Array.from({ length: count }, (_, index) => inventListed(`2602.0000${index + 1}`, 20 - index));
  await ingestDay(DAY, {
    ...ports,
    clock: () => toMilliseconds(capturedAt),
    source: { list: async () => ({ day: DAY, capturedAt, listed, rejects: [], raw: `[${at}]` }) },
    enricher: { enrich: async () => new Map() },
    captures: { keep: async () => true },
    origin: "recorded",
  });
}

describe("a day of the old blog", () => {
  it("is stored as an issue of its own origin, with arXiv's text read as authors write it", async () => {
    const ports = createPorts();
    expect(await importBlogDay(BLOG_DAY, ports)).toBe("imported");
    const { issue, papers } = await ports.store.readDay(DAY);
    expect(issue).toMatchObject({ kind: "issue", origin: "blog", capturedAt: "2026-02-05T14:45:00Z" });
    expect([...papers.values()].map(plainAbstractOf)).toEqual(["We tie x² knots.", "We tie x² knots."]);
    const [row] = await ports.store.readYear("2026");
    expect(row?.presence).toBeUndefined();
  });

  it("writes nothing a second time, and what is new in its file", async () => {
    const ports = createPorts();
    await importBlogDay(BLOG_DAY, ports);
    expect(await importBlogDay(BLOG_DAY, ports)).toBe("unchanged");
    expect(await importBlogDay(inventBlogDay(DAY, { "2602.00001": 10, "2602.00002": 5 }), ports)).toBe("updated");
  });

  it("is left out where a list of upstream's own is held", async () => {
    const ports = createPorts();
    await ingestList(ports, "2026-02-05T03:00:00Z", 1);
    expect(await importBlogDay(BLOG_DAY, ports)).toBe("kept");
    expect((await ports.store.readDay(DAY)).issue).toMatchObject({ origin: "recorded", papers: ["2602.00001"] });
  });

  it("gives way to a list of upstream's own, even one that was captured before it", async () => {
    const ports = createPorts();
    await importBlogDay(BLOG_DAY, ports);
    await ingestList(ports, "2026-02-05T08:00:00Z", 3);
    const { issue, papers } = await ports.store.readDay(DAY);
    expect(issue).toMatchObject({ origin: "recorded", revision: 2 });
    expect([...papers.values()].map(({ authors }) => authors.length)).toEqual([2, 2, 2]);
  });
});
