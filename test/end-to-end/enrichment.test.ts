import { createServer, type ServerResponse } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { createCapturesFolder } from "#adapters/recorded/captures-folder.ts";
import { createRecordedSource } from "#adapters/recorded/recorded-source.ts";
import { toMilliseconds } from "#papers/instant.ts";
import { addDays, eachDay, type ListDay, openListDayAt } from "#papers/list-day.ts";
import type { Paper } from "#papers/paper.ts";
import { ingestDay } from "#pipeline/ingest-day.ts";
import { startArxivEndpoint } from "#local/arxiv-endpoint.ts";
import { createHurriedEnricher } from "../unit/adapters/arxiv/hurried-enricher.ts";
import { inventRecord } from "../unit/adapters/arxiv/invented-record.ts";
import { createMemoryCaptures, createMemoryTelemetry } from "../unit/pipeline/memory-ports.ts";
import { createMemoryStore } from "../unit/pipeline/memory-store.ts";
import { recordedDays } from "./bundles/recorded-days.ts";

const last = openListDayAt(recordedDays.scheduledAt as never);
const days = eachDay(addDays(last, -4), last);

/** arXiv as it is on its worst days. */
const TROUBLES: Record<string, (response: ServerResponse) => void> = {
  "hangs for ever": () => undefined,
  "breaks off": (response) => void response.socket?.destroy(),
  "answers 429": (response) => void response.writeHead(429).end("Rate exceeded."),
  "answers 503": (response) => void response.writeHead(503).end(),
  "answers nothing": (response) => void response.writeHead(200).end(),
  "answers a web page": (response) => void response.writeHead(200).end("<!doctype html><p>Please wait"),
  "answers half a feed": (response) =>
    void response.writeHead(200).end('<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>http://arxiv.org/abs/26'),
  "answers an error": (response) =>
    void response
      .writeHead(200)
      .end(
        '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>https://arxiv.org/api/errors#x</id><title>Error</title><updated>2026-02-05T00:00:00Z</updated><summary>x</summary></entry></feed>',
      ),
};

async function startTroubledArxiv(answer: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((_, response) => answer(response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function createPress() {
  const store = createMemoryStore();
  const folder = createCapturesFolder(recordedDays.folder);
  const clock = () => toMilliseconds(recordedDays.asOf);
  const source = createRecordedSource(folder, () => recordedDays.asOf);
  const telemetry = createMemoryTelemetry();
  return {
    telemetry,
    /** @param attemptTimeout short only where arXiv never answers: a busy machine must not look like a silent arXiv */
    async run(arxivUrl: string, attemptTimeout = 10_000) {
      const { enricher } = createHurriedEnricher(arxivUrl, { attemptTimeout, patience: 9_000 });
      const ports = { source, store, enricher, captures: createMemoryCaptures(), telemetry, clock, origin: "recorded" };
      for (const day of days) await ingestDay(day, ports as never);
    },
    /** What is held of the days, but for anything that follows from what arXiv adds, such as topics. */
    async issues() {
      const read = await Promise.all(days.map((day: ListDay) => store.readDay(day)));
      return read.map(({ issue, snapshots }) => ({
        ...issue,
        contentHash: "",
        revision: 0,
        touched: undefined,
        snapshots: snapshots.snapshots,
      }));
    },
    async papers(): Promise<Paper[]> {
      const read = await Promise.all(days.map((day: ListDay) => store.readDay(day)));
      return read.flatMap(({ papers }) => [...papers.values()]);
    },
  };
}

const withoutArxiv = (papers: readonly Paper[]) =>
  papers.map((paper) => ({ ...paper, arxiv: undefined, topics: undefined }));

describe("a week of lists", () => {
  it.each(Object.entries(TROUBLES))("is the same but for enrichment when arXiv %s, and heals", async (_, answer) => {
    const good = await startArxivEndpoint((ids) => ids.map((id) => inventRecord(id)));
    onTestFinished(() => good.close());
    const healthy = createPress();
    await healthy.run(good.url);
    const expected = await healthy.papers();
    expect(expected.length).toBeGreaterThan(20);
    expect(expected.every(({ arxiv }) => arxiv)).toBe(true);

    const troubled = createPress();
    await troubled.run(await startTroubledArxiv(answer), 40);
    expect(await troubled.issues()).toEqual(await healthy.issues());
    expect(withoutArxiv(await troubled.papers())).toEqual(withoutArxiv(expected));
    expect((await troubled.papers()).some(({ arxiv }) => arxiv)).toBe(false);
    expect(troubled.telemetry.counts.enrichmentFailures).toBeGreaterThan(0);

    await troubled.run(good.url);
    expect(await troubled.papers()).toEqual(expected);
  });
});
