import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseSettings } from "#config/settings.ts";
import type { RequestCounts } from "#local/costs/request-counts.ts";
import { type Instant, toInstant } from "#papers/instant.ts";
import { addDays, eachDay, isWeekend, type ListDay } from "#papers/list-day.ts";
import { type CountedPress, openCountedPress } from "./counted-press.ts";

/** Five weeks: a month's end, four weekends, and the New Year of half of the authors. */
const FIRST = "2026-01-26" as ListDay;
const LAST = "2026-03-01" as ListDay;

const SEOUL = 9 * 3_600_000;
/** The sweeps of the default deadline, 13:00. */
const SWEEPS = ["12:15", "12:50"];
const BATCH = 25;
/** A new on-demand table has some four partitions, its stream a shard for each, and each shard's days a render of their own. */
const SHARDS = 4;

/** What is measured: scheduled runs for a week and for all five, and the weekdays fetched once as a backfill does. */
export interface Measured {
  readonly week: RequestCounts;
  readonly month: RequestCounts;
  readonly backfill: RequestCounts & { readonly days: number };
}

export async function measure(captures: string, onDay: (day: ListDay) => void): Promise<Measured> {
  const week = await measureWeek(captures);
  const month = await withPress(captures, at(FIRST, "00:00"), (counted) => runUntil(LAST, counted, onDay));
  const days = eachDay(FIRST, LAST).filter((day) => !isWeekend(day));
  const backfill = await withPress(captures, at(addDays(LAST, 30), "00:00"), (counted) => runBackfill(counted, days));
  return { week, month, backfill: { ...backfill, days: days.length } };
}

/** The first week alone: a tenth of the work, and a test of every output that the whole has. */
export async function measureWeek(captures: string): Promise<RequestCounts> {
  return withPress(captures, at(FIRST, "00:00"), (counted) => runUntil(addDays(FIRST, 6), counted, () => undefined));
}

async function withPress<Result>(
  captures: string,
  start: Instant,
  work: (counted: CountedPress) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "costs-"));
  const counted = await openCountedPress(captures, folder, start);
  try {
    return await work(counted);
  } finally {
    await counted.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The stream hands over what changed within its window, so what a run changes in one shard is published together. */
async function runUntil(last: ListDay, counted: CountedPress, onDay: (day: ListDay) => void): Promise<RequestCounts> {
  const { schedules } = parseSettings({});
  let [messages, renders] = [0, 0];
  for (const day of eachDay(FIRST, last)) {
    onDay(day);
    for (const time of [...schedules, ...SWEEPS].toSorted()) {
      counted.now = at(day, time);
      const sweeps = SWEEPS.includes(time);
      const jobs = sweeps ? await counted.press.sweep(counted.now, true) : await counted.press.run(counted.now);
      messages += 1 + jobs.length;
      const shards = [...Map.groupBy(counted.takeChanged(), shardOf).values()];
      for (const changed of shards) await counted.press.renderAgain(changed);
      renders += shards.length;
    }
  }
  return { ...counted.takeCounts(), messages, ingestInvocations: messages, renderInvocations: renders };
}

/** Which days share a shard nobody can know; that they are spread evenly is all that matters here. */
function shardOf(day: ListDay): number {
  return (createHash("md5").update(day).digest()[0] as number) % SHARDS;
}

async function runBackfill(counted: CountedPress, days: readonly ListDay[]): Promise<RequestCounts> {
  for (let start = 0; start < days.length; start += BATCH) {
    const batch = days.slice(start, start + BATCH);
    for (const day of batch) await counted.press.ingest(day);
    await counted.press.renderAgain(batch);
  }
  const renderInvocations = Math.ceil(days.length / BATCH);
  return {
    ...counted.takeCounts(),
    messages: days.length,
    ingestInvocations: days.length,
    renderInvocations,
  };
}

function at(day: ListDay, seoulTime: string): Instant {
  return toInstant(Date.parse(`${day}T${seoulTime}:00Z`) - SEOUL);
}
