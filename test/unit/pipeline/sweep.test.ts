import { describe, expect, it } from "vitest";
import type { Instant } from "#papers/instant.ts";
import { addDays, eachDay, type ListDay } from "#papers/list-day.ts";
import { announceIssue } from "#pipeline/announce-issue.ts";
import { SWEEP_DAYS } from "#pipeline/plan-sweep.ts";
import type { ListArchive } from "#pipeline/ports.ts";
import { replayDay } from "#pipeline/replay-day.ts";
import { sweep } from "#pipeline/sweep.ts";
import { inventList, inventPapers } from "./invented-list.ts";
import { createPress } from "./invented-press.ts";
import { createMemoryCaptures, createMemoryEnricher, createMemoryQueue } from "./memory-ports.ts";

const AT = "2026-02-05T03:15:00Z" as Instant;
const DAY = "2026-02-05" as ListDay;
const list = inventList(DAY, "2026-02-05T02:45:00Z", inventPapers(6));

async function sweepOf(press: ReturnType<typeof createPress>) {
  const queue = createMemoryQueue();
  await sweep(AT, { ...press, queue });
  return queue.jobs;
}

const announcements = (jobs: Awaited<ReturnType<typeof sweepOf>>) => jobs.filter(({ work }) => work === "announce");

describe("a sweep over the table", () => {
  it("announces an issue that was never published, until it is", async () => {
    const press = createPress();
    await press.take(list);
    expect(announcements(await sweepOf(press))).toEqual([{ day: DAY, work: "announce" }]);
    await press.publish([DAY]);
    expect(announcements(await sweepOf(press))).toEqual([]);
  });

  it("asks for every day of the last weeks that is not held, the open one first, whose run may be lost", async () => {
    const jobs = await sweepOf(createPress());
    expect(jobs.map(({ day }) => day)).toEqual(eachDay(addDays(DAY, -SWEEP_DAYS), DAY).toReversed());
  });

  it("writes nothing itself, so that one that comes twice does no more than one", async () => {
    const press = createPress();
    await press.take(list);
    const before = press.store.writes.length;
    expect(await sweepOf(press)).toEqual(await sweepOf(press));
    expect(press.store.writes).toHaveLength(before);
  });

  it("says whether the site is fresh", async () => {
    const press = createPress();
    await press.take(list);
    await sweepOf(press);
    expect(press.telemetry.counts.fresh).toBe(0);
    await press.publish([DAY]);
    await sweepOf(press);
    expect(press.telemetry.counts.fresh).toBe(1);
  });
});

describe("announcing an issue", () => {
  it("makes its next revision say the same, for the stream to carry", async () => {
    const press = createPress();
    await press.take(list);
    const { issue: before } = await press.store.readDay(DAY);
    await announceIssue(DAY, press);
    const { issue: after } = await press.store.readDay(DAY);
    expect({ ...after, touched: undefined }).toEqual({ ...before, revision: 2, touched: undefined });
    // Which pages were published is unknown, so all of the day's papers are made again.
    expect(after?.touched?.papers).toEqual(Object.fromEntries(list.listed.map(({ paper }) => [paper.id, 2])));
    expect((await press.store.readYear("2026"))[0]).toMatchObject({ revision: 2, papers: 6 });
  });

  it("publishes no page again whose bytes are the same", async () => {
    const press = createPress();
    await press.take(list);
    await press.publish([DAY]);
    const puts = press.objects.puts.length;
    await announceIssue(DAY, press);
    await press.publish([DAY]);
    expect(press.objects.puts).toHaveLength(puts);
    expect(await press.store.readRendered(DAY)).toBe(2);
  });

  it("does nothing about a day that is not held", async () => {
    const press = createPress();
    await announceIssue(DAY, press);
    expect(press.store.writes).toEqual([]);
  });
});

describe("replaying a day", () => {
  const later = inventList(DAY, "2026-02-05T14:45:00Z", inventPapers(8, 200));
  const replayInto = (press: ReturnType<typeof createPress>, lists = [list, later]) =>
    replayDay(DAY, {
      ...press,
      archive: { lists: () => Promise.resolve(lists) } satisfies ListArchive,
      source: { list: () => Promise.reject(new Error("Nobody is to be asked.")) },
      captures: createMemoryCaptures(),
      enricher: createMemoryEnricher(),
      clock: () => 0,
      origin: "hugging-face",
    });

  it("makes an empty table what it was, votes of every answer included, and asks nobody", async () => {
    const press = createPress();
    await press.take(list, later);
    const rebuilt = createPress();
    await replayInto(rebuilt);
    expect(await rebuilt.store.readDay(DAY)).toEqual(await press.store.readDay(DAY));
    expect((await rebuilt.store.readDay(DAY)).snapshots.snapshots.length).toBeGreaterThan(1);
  });

  it("passes over an answer that is kept and still cannot be read", async () => {
    const unreadable = inventList(DAY, "2026-02-05T02:50:00Z", [], { rejects: [{ position: 0, reason: "no title" }] });
    const press = createPress();
    await press.take(list, later);
    const rebuilt = createPress();
    await replayInto(rebuilt, [list, unreadable, later]);
    expect(await rebuilt.store.readDay(DAY)).toEqual(await press.store.readDay(DAY));
  });

  it("changes nothing where the day is held as it would be made again", async () => {
    const press = createPress();
    await press.take(list, later);
    const before = press.store.writes.length;
    await replayInto(press);
    expect(press.store.writes).toHaveLength(before);
  });
});
