import { parseSettings } from "#config/settings.ts";
import type { ListDay } from "#papers/list-day.ts";
import { ingestDay } from "#pipeline/ingest-day.ts";
import { announceIssue } from "#pipeline/announce-issue.ts";
import { publishDays } from "#pipeline/publish-days.ts";
import { toMilliseconds } from "#papers/instant.ts";
import { inventList, inventPapers } from "../unit/pipeline/invented-list.ts";
import {
  createMemoryCaptures,
  createMemoryCdn,
  createMemoryEnricher,
  createMemoryObjects,
  createMemoryTelemetry,
  createScriptedSource,
} from "../unit/pipeline/memory-ports.ts";
import { createMemoryStore } from "../unit/pipeline/memory-store.ts";
import { findDifferences, findHalfWritten, findLost } from "./compare-sites.ts";
import type { Fault, Outcome } from "./fault.ts";
import { createFuse, type Fuse } from "./fuse.ts";

/*
 * The process dies at each of its writes in turn, all of them: when the write is done, and before anybody is told. (Dying
 * just before the next write leaves the same behind.) Then the queue or the stream hands the same job over again.
 */

const EARLIER = "2026-02-04" as ListDay;
const DAY = "2026-02-05" as ListDay;
const settings = parseSettings({});

const lists = {
  [EARLIER]: inventList(EARLIER, "2026-02-04T14:45:00Z", inventPapers(1, 40)),
  [DAY]: inventList(DAY, "2026-02-05T14:45:00Z", inventPapers(2, 90)),
};

type Work = "ingest" | "render" | "announce";

function createPress() {
  const store = createMemoryStore();
  const objects = createMemoryObjects();
  const captures = createMemoryCaptures();
  const cdn = createMemoryCdn();
  const telemetry = createMemoryTelemetry();
  const ports = { store, objects, captures, cdn, telemetry, settings, siteUrl: "https://papers.example" };
  return {
    objects,
    async ingest(day: keyof typeof lists, fuse?: Fuse) {
      const list = lists[day]!;
      const guarded = fuse ? fuse.guard(ports) : ports;
      await ingestDay(day as ListDay, {
        ...guarded,
        source: createScriptedSource([list]),
        enricher: createMemoryEnricher(),
        clock: () => toMilliseconds(list.capturedAt),
        origin: "hugging-face",
      });
    },
    render: (days: readonly ListDay[], fuse?: Fuse) => publishDays(days, fuse ? fuse.guard(ports) : ports),
    announce: (day: ListDay, fuse?: Fuse) => announceIssue(day, fuse ? fuse.guard(ports) : ports),
  };
}

type Press = ReturnType<typeof createPress>;

/** What is done before the process that dies is started. */
async function prepare(work: Work): Promise<Press> {
  const press = createPress();
  await press.ingest(EARLIER);
  await press.render([EARLIER]);
  if (work !== "ingest") await press.ingest(DAY);
  return press;
}

function run(work: Work, press: Press, fuse?: Fuse): Promise<void> {
  if (work === "ingest") return press.ingest(DAY, fuse);
  return work === "render" ? press.render([DAY], fuse) : press.announce(DAY, fuse);
}

async function killAtEachWrite(work: Work): Promise<Outcome> {
  const whole = await prepare(work);
  await run(work, whole);
  await whole.render([DAY]);
  const reference = whole.objects.bodies;
  const lost: ListDay[] = [];
  const wrong: string[] = [];
  let injected = 0;
  for (let write = 1; ; write += 1) {
    const press = await prepare(work);
    const fuse = createFuse(write);
    await run(work, press, fuse).catch(() => undefined);
    if (!fuse.blown()) return { injected, lost, wrong: [...new Set(wrong)], rings: "none" };
    injected += 1;
    wrong.push(...findHalfWritten(press.objects.bodies));
    lost.push(...findLost(press.objects.bodies, [EARLIER]));
    await run(work, press);
    await press.render([DAY]);
    wrong.push(...findDifferences(press.objects.bodies, reference));
    lost.push(...findLost(press.objects.bodies, [EARLIER, DAY]));
  }
}

const killed = (work: Work, what: string): Fault => ({
  name: `${what} is killed at each of its writes`,
  healedBy: "the same job, handed over again",
  rings: "none",
  run: () => killAtEachWrite(work),
});

export const killFaults: readonly Fault[] = [
  killed("ingest", "ingest"),
  killed("render", "render"),
  killed("announce", "an announcement"),
];
