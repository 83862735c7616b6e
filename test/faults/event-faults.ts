import { addDays, type ListDay } from "#papers/list-day.ts";
import { findDifferences, findHalfWritten, findLost } from "./compare-sites.ts";
import type { Fault, Outcome } from "./fault.ts";
import { type FaultPress, THURSDAY, WEDNESDAY, withFaultPress } from "./fault-press.ts";
import { healthySite } from "./healthy-site.ts";
import { type Entries, inventLists } from "./invented-upstream.ts";

/* Queue and stream deliver at least once, in any order, to two processes at a time, and whatever somebody sent. */

const DAYS: readonly ListDay[] = [WEDNESDAY, THURSDAY];

/** @param strike does it, and tells how often and what rings */
async function compare(strike: (faulty: FaultPress) => Promise<Pick<Outcome, "injected" | "rings">>): Promise<Outcome> {
  const reference = await healthySite();
  return withFaultPress(async (faulty) => {
    await faulty.work(...DAYS);
    const struck = await strike(faulty);
    const meanwhile = faulty.site();
    await faulty.untilNight(...DAYS);
    const site = faulty.site();
    return {
      ...struck,
      lost: [...findLost(meanwhile, DAYS), ...findLost(site, DAYS)],
      wrong: [...findHalfWritten(meanwhile), ...findDifferences(site, reference)],
    };
  });
}

/** Counts what was put beyond what there was: something published twice is something put that had not changed. */
async function putsOf({ press }: FaultPress, work: () => Promise<unknown>): Promise<number> {
  const before = press.tally.totals.objectsPut;
  await work();
  return press.tally.totals.objectsPut - before;
}

/** What lists are between the afternoon and the night. */
function inventMidwayLists(day: ListDay): Entries {
  return inventLists(day).toReversed();
}

export const eventFaults: readonly Fault[] = [
  {
    name: "the stream delivers records twice, and in the wrong order",
    healedBy: "unchanged files are not put",
    rings: "none",
    run: () =>
      compare(async (faulty) => {
        const orders = [[THURSDAY, WEDNESDAY], [WEDNESDAY, THURSDAY, THURSDAY], [THURSDAY], [WEDNESDAY]];
        const puts = await putsOf(faulty, async () => {
          for (const order of orders) await faulty.press.renderAgain(order);
        });
        if (puts > 0) throw new Error(`${puts} files were put again.`);
        return { injected: orders.flat().length, rings: "none" };
      }),
  },
  {
    name: "the queue delivers jobs twice",
    healedBy: "unchanged lists write nothing",
    rings: "none",
    run: () =>
      compare(async (faulty) => {
        const before = faulty.press.tally.totals.itemsWritten;
        await faulty.work(...DAYS, ...DAYS, ...DAYS);
        if (faulty.press.tally.totals.itemsWritten > before) throw new Error("Something was written again.");
        return { injected: 6, rings: "none" };
      }),
  },
  {
    name: "a late retry brings an older answer after a newer one",
    healedBy: "the newer answer stays",
    rings: "none",
    run: () =>
      compare(async (faulty) => {
        const earlier = faulty.now;
        faulty.now = "2026-02-05T10:00:00Z" as never;
        faulty.upstream.entriesOf = inventMidwayLists;
        await faulty.work(THURSDAY);
        const newer = faulty.site();
        faulty.now = earlier;
        faulty.upstream.entriesOf = (day) => inventLists(day).slice(1);
        await faulty.work(THURSDAY);
        faulty.upstream.entriesOf = inventLists;
        if (findDifferences(faulty.site(), newer).length > 0) throw new Error("An older answer was published.");
        return { injected: 1, rings: "none" };
      }),
  },
  {
    name: "another run writes an issue between reading and writing",
    healedBy: "the run reads and decides again",
    rings: "none",
    run: () =>
      compare(async (faulty) => {
        faulty.now = "2026-02-05T10:00:00Z" as never;
        faulty.upstream.entriesOf = inventMidwayLists;
        let injected = 0;
        faulty.dynamoDb.trouble = async ({ operation, body }) => {
          if (injected > 0 || operation !== "PutItem" || !body.includes('"entry":{"S":"issue"}')) return undefined;
          injected += 1;
          faulty.upstream.entriesOf = inventLists;
          faulty.now = "2026-02-05T11:00:00Z" as never;
          await faulty.press.ingest(THURSDAY);
          return undefined;
        };
        await faulty.work(THURSDAY);
        faulty.dynamoDb.trouble = undefined;
        return { injected, rings: "none" };
      }),
  },
  {
    name: "two renders run at once",
    healedBy: "conditional puts; one starts over",
    rings: "none",
    run: () =>
      compare(async (faulty) => {
        faulty.now = "2026-02-05T10:00:00Z" as never;
        faulty.upstream.entriesOf = inventMidwayLists;
        await faulty.press.ingest(THURSDAY);
        await faulty.press.ingest(WEDNESDAY);
        await Promise.all([faulty.press.renderAgain([THURSDAY]), faulty.press.renderAgain([WEDNESDAY])]);
        faulty.upstream.entriesOf = inventLists;
        return { injected: 2, rings: "none" };
      }),
  },
  {
    name: "a job names a day that has not opened",
    healedBy: "nobody is asked, nothing is written",
    rings: "none",
    run: () =>
      compare(async (faulty) => {
        const before = faulty.press.tally.totals.itemsWritten;
        const failed = await faulty.work(addDays(THURSDAY, 1), addDays(THURSDAY, 400));
        const asked = faulty.press.tally.totals.itemsWritten - before;
        if (asked > 0) throw new Error("Something was written.");
        return { injected: 2, rings: failed === 0 ? "none" : "Ingest dead letters" };
      }),
  },
  {
    name: "a message is no job",
    healedBy: "it alone goes to the dead letters",
    rings: "Ingest dead letters",
    run: () =>
      compare(async (faulty) => {
        const tries = ["yesterday", "", '{"day":', "2026-02-30"];
        let failed = 0;
        for (const message of tries) await faulty.press.run(message).catch(() => (failed += 1));
        return { injected: tries.length, rings: failed === tries.length ? "Ingest dead letters" : "none" };
      }),
  },
  {
    name: "an issue's stream record is forgotten",
    healedBy: "the next sweep",
    rings: "Issue absent",
    run: () =>
      compare(async (faulty) => {
        faulty.now = "2026-02-05T10:00:00Z" as never;
        faulty.upstream.entriesOf = inventMidwayLists;
        await faulty.press.ingest(THURSDAY);
        faulty.upstream.entriesOf = inventLists;
        const fresh = faulty.press.tally.totals.fresh;
        const jobs = await faulty.press.sweep("2026-02-05T03:50:00Z", false);
        const announced = jobs.filter(({ work, day }) => work === "announce" && day === THURSDAY).length;
        await faulty.press.renderLagging(DAYS);
        return { injected: announced, rings: faulty.press.tally.totals.fresh === fresh ? "Issue absent" : "none" };
      }),
  },
];
