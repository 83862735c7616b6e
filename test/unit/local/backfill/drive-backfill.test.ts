import { describe, expect, it } from "vitest";
import type { DayKind } from "#papers/issue.ts";
import { eachDay, type ListDay } from "#papers/list-day.ts";
import type { IngestJob } from "#pipeline/ports.ts";
import { driveBackfill } from "#local/backfill/drive-backfill.ts";
import { MOST_WAITING } from "#local/backfill/feed-queue.ts";
import { createMemoryStore } from "../../pipeline/memory-store.ts";

const DAYS = eachDay("2025-12-01" as ListDay, "2026-01-31" as ListDay);

const alwaysIssue: (day: ListDay) => DayKind | undefined = () => "issue";

/** A deployed press that works off `speed` jobs between two looks, and answers each day as `kindOf` says. */
function createDeployedPress({ speed = 7, kindOf = alwaysIssue } = {}) {
  const store = createMemoryStore();
  const waiting: IngestJob[] = [];
  const sent: ListDay[] = [];
  let deepest = 0;
  const hold = (day: ListDay, kind: DayKind) =>
    store.putRow({
      day,
      kind,
      state: "settled",
      origin: "hugging-face",
      capturedAt: "2026-02-05T00:00:00Z" as never,
      revision: 1,
      papers: 1,
      votes: 1,
      withCode: 0,
      rejects: 0,
    });
  return {
    store,
    sent,
    hold,
    deepest: () => deepest,
    queue: {
      send: async (jobs: readonly IngestJob[]) => {
        waiting.push(...jobs);
        sent.push(...jobs.map(({ day }) => day));
        deepest = Math.max(deepest, waiting.length);
      },
    },
    async queueDepth() {
      for (const { day } of waiting.splice(0, speed)) {
        const kind = kindOf(day);
        if (kind) await hold(day, kind);
      }
      return waiting.length;
    },
  };
}

function drive(press: ReturnType<typeof createDeployedPress>, signal = new AbortController().signal) {
  const progress: number[] = [];
  const onProgress = (held: number) => void progress.push(held);
  return { progress, outcome: driveBackfill(DAYS, { ...press, signal, onProgress, pollInterval: 0 }) };
}

describe("a backfill through the deployed queue", () => {
  it("has every day fetched once, oldest first, and shows how far it is", async () => {
    const press = createDeployedPress();
    const { outcome, progress } = drive(press);
    expect(await outcome).toEqual({ asked: 62, held: 62, missing: [], stopped: false });
    expect(press.sent).toEqual(DAYS);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(progress.at(-1)).toBe(62);
  });

  it("never has more waiting than a scheduled run can wait for", async () => {
    const press = createDeployedPress({ speed: 1 });
    await drive(press).outcome;
    expect(press.deepest()).toBeLessThanOrEqual(MOST_WAITING);
  });

  it("goes on where it was stopped, and asks for nothing twice", async () => {
    const press = createDeployedPress();
    const stop = new AbortController();
    const send = press.queue.send;
    press.queue.send = async (jobs) => {
      await send(jobs);
      if (press.sent.length > 30) stop.abort();
    };
    expect((await drive(press, stop.signal).outcome).stopped).toBe(true);
    expect(press.sent.length).toBeLessThan(62);
    while ((await press.queueDepth()) > 0);
    expect((await drive(press).outcome).missing).toEqual([]);
    expect(press.sent).toEqual(DAYS);
  });

  it("leaves out what is held, be it that there was no list", async () => {
    const press = createDeployedPress();
    await press.hold("2026-01-01" as ListDay, "no list");
    await press.hold("2026-01-02" as ListDay, "failed");
    await drive(press).outcome;
    expect(press.sent).toEqual(DAYS.filter((day) => day !== "2026-01-01"));
  });

  it("ends with the days that got no answer, once the queue stays empty", async () => {
    const bad = "2026-01-15";
    const press = createDeployedPress({ kindOf: (day) => (day === bad ? "failed" : "issue") });
    expect(await drive(press).outcome).toMatchObject({ held: 61, missing: [bad], stopped: false });
  });
});
