import { readdirSync } from "node:fs";
import { describe, expect, it, onTestFinished } from "vitest";
import { parseSettings } from "#config/settings.ts";
import { startEmbeddedServices } from "#local/embedded-services.ts";
import { createLocalPress, type LocalPress } from "#local/local-press.ts";
import { openReplay } from "#local/replay.ts";
import { summarize } from "#local/summary.ts";
import { CAPTURES, copyLastCaptures, hasCaptures, lastCaptureOf } from "./captures.ts";
import { readTree, temporaryData } from "./run-papers.ts";

/**
 * The press of `papers ingest` without a process of its own, so that it can publish once, when every day is there:
 * publishing month after month sixty-eight times over takes four times as long, and other tests look at that.
 */
async function openPress(data: string) {
  const replay = await openReplay(copyLastCaptures(temporaryData()), {});
  const services = await startEmbeddedServices(data);
  onTestFinished(async () => {
    await replay.close();
    await services.close();
  });
  const press = createLocalPress({
    services,
    settings: parseSettings({}),
    sourceUrl: replay.sourceUrl,
    arxivUrl: "",
    origin: "recorded",
    siteUrl: "https://papers.example",
    clock: replay.clock,
    log: () => undefined,
  });
  return { replay, press };
}

const untilTheEnd = (press: LocalPress): LocalPress => ({
  ...press,
  renderLagging: async (days) => (days.length > 1 ? press.renderLagging(days) : 0),
});

describe.skipIf(!hasCaptures)("every recorded day (needs ../shared/data/captures beside the project)", () => {
  it("is ingested with no entry lost, in every schema that upstream ever had, and published", async () => {
    const data = temporaryData();
    const { replay, press } = await openPress(data);
    const asked = await replay.play(untilTheEnd(press), () => undefined);
    const { papers, rejects, listDays } = await summarize(press, asked);
    expect(press.tally.totals.upstreamFailures).toBe(0);
    const days = readdirSync(CAPTURES);
    expect(Object.keys(listDays).toSorted()).toEqual(days.toSorted());
    expect(papers + rejects).toBe(days.flatMap((day) => lastCaptureOf(day)).length);
    const withIssue = days.filter((day) => listDays[day as keyof typeof listDays] === "issue");
    const site = readTree(`${data}/bucket`);
    expect(withIssue.filter((day) => !site.has(`en/${day.replaceAll("-", "/")}/index.html`))).toEqual([]);
  }, 1_500_000);
});
