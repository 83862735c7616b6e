import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DynamoDBRecord } from "aws-lambda";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { startArxivEndpoint } from "#local/arxiv-endpoint.ts";
import { sqsRecord } from "#local/lambda-events.ts";
import type { Instant } from "#papers/instant.ts";
import { openListDayAt } from "#papers/list-day.ts";
import { inventRecord } from "../../unit/adapters/arxiv/invented-record.ts";
import { readTree } from "../run-papers.ts";
import { type DeployedPress, deploy, invokeWhole } from "./deployed-press.ts";
import { recordedDays, recordedVotes } from "./recorded-days.ts";
import { synthesise, type SynthesisedStack } from "./synthesised-stack.ts";

type OnPut = (key: string) => void | Promise<void> | undefined;

let stack: SynthesisedStack;
beforeAll(() => {
  stack = synthesise();
}, 1_500_000);
afterAll(async () => {
  rmSync(stack.folder, { recursive: true, force: true });
  if (ingested) rmSync((await ingested).folder, { recursive: true, force: true });
});

const dayOf = ({ dynamodb }: DynamoDBRecord) => dynamodb?.Keys?.["collection"]?.S?.slice("day#".length) ?? "";

async function fetchVotes(press: DeployedPress, day: string): Promise<Record<string, number>> {
  const response = await fetch(`${press.siteUrl}/data/${day.slice(0, 7).replace("-", "/")}/${day}.json`);
  const { papers } = (await response.json()) as { papers: { id: string; votes: number }[] };
  return Object.fromEntries(papers.map(({ id, votes }) => [id, votes]));
}

interface Ingested {
  readonly folder: string;
  readonly records: readonly DynamoDBRecord[];
}

let ingested: Promise<Ingested> | undefined;

/** What the bundle makes of a scheduled run: kept, as each test begins there. */
async function ingestOnce(): Promise<Ingested> {
  const press = await deploy(stack);
  await press.runSchedule(await press.start("Ingest"));
  const folder = mkdtempSync(join(tmpdir(), "ingested-"));
  cpSync(press.folder, folder, { recursive: true });
  return { folder, records: press.drainStream() };
}

/** A press with everything ingested and nothing published yet. */
async function deployIngested(onPut?: OnPut) {
  ingested ??= ingestOnce();
  const { folder: from, records } = await ingested;
  return { press: await deploy(stack, { onPut, from }), records };
}

const sites = new Map<typeof everyDay, Promise<Map<string, string>>>();

/** What the sources publish, undisturbed: a bundle that is minified may not change a byte of it. */
function sourcesSite(chosen = everyDay): Promise<Map<string, string>> {
  const made = async () => {
    const { press, records } = await deployIngested();
    await invokeWhole(await press.startRenderFromSource(), chosen(records));
    return readTree(press.bucket);
  };
  sites.set(chosen, sites.get(chosen) ?? made());
  return sites.get(chosen) as Promise<Map<string, string>>;
}

const everyDay = (records: readonly DynamoDBRecord[]) => [...records];

/** Two days with a list: enough to be interrupted in the middle of, or to meet on the pages they share. */
function twoDays(records: readonly DynamoDBRecord[]): DynamoDBRecord[] {
  const withList = [...new Set(records.map(dayOf))].filter((day) => Object.keys(recordedVotes(day)).length > 0);
  const chosen = new Set(withList.slice(-2));
  return records.filter((record) => chosen.has(dayOf(record)));
}

describe("the bundles that cdk synth made, unmodified", () => {
  it("are ASCII, so that the runtime holds them in one byte a character", () => {
    for (const name of ["Ingest", "Render"] as const)
      expect(readFileSync(stack.function(name).bundle, "utf8")).toMatch(/^[\0-\x7F]+$/);
  });

  it("ingest and publish a run of recorded days, and write nothing when it is run again", async () => {
    const { press, records } = await deployIngested();
    const withList = records.map(dayOf).filter((day) => Object.keys(recordedVotes(day)).length > 0);
    expect(withList.length).toBeGreaterThanOrEqual(5);
    const render = await press.start("Render");
    await invokeWhole(render, records);
    for (const day of withList) {
      expect(await fetchVotes(press, day)).toEqual(recordedVotes(day));
      const page = await fetch(`${press.siteUrl}/ko/${day.replaceAll("-", "/")}/`);
      expect(page.status).toBe(200);
      expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    }
    expect(readTree(press.bucket)).toEqual(await sourcesSite());
    expect(press.invalidations).toHaveLength(1);
    expect(press.drainStream()).toEqual([]);

    await press.runSchedule(await press.start("Ingest"));
    expect(press.drainStream()).toEqual([]);
    const before = readTree(press.bucket);
    await invokeWhole(render, records);
    expect(readTree(press.bucket)).toEqual(before);
    expect(press.invalidations).toHaveLength(1);
  });

  it.each([
    ["Ingest", 600_000],
    ["Render", 1_200_000],
  ] as const)("%s starts from a bundle of at most %i bytes", async (name, most) => {
    const { size } = statSync(stack.function(name).bundle);
    const began = performance.now();
    await (await deploy(stack)).start(name);
    // For people to read: how long a start takes says more about the machine than about the bundle.
    process.stdout.write(`${name}: ${size} bytes, started in ${Math.round(performance.now() - began)} ms\n`);
    expect(size).toBeLessThan(most);
  });

  it("sweep up what a render that was lost had left, by the stream alone", async () => {
    const { press, records } = await deployIngested();
    const ingest = await press.start("Ingest");
    const days = [...new Set(records.map(dayOf))];
    await invokeWhole(ingest, [sqsRecord({ sweepAt: recordedDays.scheduledAt }, "sweep")]);
    await press.workOff(ingest);
    const announced = press.drainStream();
    expect([...new Set(announced.map(dayOf))]).toEqual(expect.arrayContaining(days));
    await invokeWhole(await press.start("Render"), announced);
    const expected = [...(await sourcesSite()).keys()];
    // A sweep looks further back than a run, so there are the pages of more days.
    expect([...readTree(press.bucket).keys()]).toEqual(
      expect.arrayContaining(expected.filter((key) => !key.startsWith("assets/"))),
    );
    expect(ingest.log()).toContain('"fresh":0');
  });

  it("show the abstract that arXiv has, taking turns over the table", async () => {
    const arxiv = await startArxivEndpoint((ids) => ids.map((id) => inventRecord(id)));
    onTestFinished(() => arxiv.close());
    const press = await deploy(stack);
    const ingest = await press.start("Ingest", { ARXIV_URL: arxiv.url });
    const day = openListDayAt(recordedDays.scheduledAt as Instant);
    await invokeWhole(ingest, [sqsRecord({ day }, "job")]);
    await invokeWhole(await press.start("Render"), press.drainStream());
    const page = await (await fetch(`${press.siteUrl}/en/${day.replaceAll("-", "/")}/`)).text();
    expect(page).toContain("<mi>α</mi>");
    const votes = Object.keys(recordedVotes(day)).length;
    expect(page.split("It proves that").length - 1).toBeGreaterThanOrEqual(votes);
  });

  it.each([1, 7, 23])("heal the site after a render was killed at its put number %i", async (fatal) => {
    let puts = 0;
    let kill = () => undefined as void;
    const { press, records } = await deployIngested(() => {
      puts += 1;
      if (puts === fatal) kill();
    });
    const doomed = await press.start("Render");
    kill = () => doomed.kill();
    await expect(doomed.invoke({ Records: twoDays(records) })).rejects.toThrow("process ended");
    expect(puts).toBeGreaterThanOrEqual(fatal);
    await press.endTurn();
    await invokeWhole(await press.start("Render"), twoDays(records));

    expect(readTree(press.bucket)).toEqual(await sourcesSite(twoDays));
  });

  it("publish one after the other when two renders run at once, and refuse each other nothing", async () => {
    const { press, records } = await deployIngested();
    const halves = [...Map.groupBy(twoDays(records), dayOf).values()];
    expect(halves).toHaveLength(2);
    const renders = await Promise.all(halves.map(() => press.start("Render")));
    await Promise.all(renders.map((render, index) => invokeWhole(render, halves[index] ?? [])));
    expect(renders.some((render) => /"publishConflicts":\s*[1-9]/.test(render.log()))).toBe(false);

    expect(readTree(press.bucket)).toEqual(await sourcesSite(twoDays));
  });
});
