import { parseOpml } from "feedsmith";
import { describe, expect, it } from "vitest";
import { parseSettings } from "#config/settings.ts";
import { eachDay, isWeekend, type ListDay } from "#papers/list-day.ts";
import { rebuildSite } from "#pipeline/rebuild-site.ts";
import { inventListed } from "../papers/invented-paper.ts";
import { inventList } from "./invented-list.ts";
import { createPress } from "./invented-press.ts";
import { createMemoryObjects } from "./memory-ports.ts";
import { createMemoryStore } from "./memory-store.ts";

/** More issues than home and the feeds of the whole site know. */
const DAYS = eachDay("2025-12-01" as ListDay, "2026-02-06" as ListDay).filter((day) => !isWeekend(day));

function listOf(day: ListDay, hour: number, withdrawn = false) {
  const number = DAYS.indexOf(day);
  const account = `labs-${number % 47}`;
  const paper = inventListed(`2512.${20_000 + number}`, 3, {
    organization: { account, name: `Labs No. ${number % 47}` },
    ...(withdrawn ? { withdrawnAt: `${day}T${hour}:00:00.000Z` } : {}),
  });
  return inventList(day, `${day}T${hour}:45:00Z`, [paper]);
}

async function publishInTurn(days: readonly ListDay[]) {
  const press = createPress(parseSettings({ locales: ["ko"] }));
  for (const day of days) {
    await press.take(listOf(day, 20));
    await press.publish([day]);
  }
  return press;
}

const organizationsOf = (bodies: ReadonlyMap<string, string>) =>
  (
    parseOpml(bodies.get("ko/feeds.opml") ?? "").body?.outlines?.[0]?.outlines?.find(({ text }) => text === "기관")
      ?.outlines ?? []
  ).map(({ xmlUrl }) => xmlUrl!.slice("https://papers.example/".length));

const feedsIn = (bodies: ReadonlyMap<string, string>) =>
  [...bodies.keys()].filter((key) => /^ko\/organizations\/.*\/feed\.atom$/.test(key)).toSorted();

describe("the organisations that the OPML names", async () => {
  const press = await publishInTurn(DAYS);
  const opml = press.page("ko/feeds.opml");

  it("are all that have a feed, however long ago their last paper was", () => {
    expect(organizationsOf(press.objects.bodies)).toHaveLength(47);
    expect(organizationsOf(press.objects.bodies)).toEqual(feedsIn(press.objects.bodies));
  });

  it("are the same in whatever order days come", async () => {
    expect((await publishInTurn(DAYS.toReversed())).page("ko/feeds.opml")).toBe(opml);
  });

  it("take no write of a day whose organisations are known, in however old an archive", () => {
    const last = press.store.writes.slice(press.store.writes.indexOf(`${DAYS.at(-1)} row`));
    expect(press.store.writes.some((write) => write.startsWith("organizations "))).toBe(true);
    expect(last.filter((write) => write.startsWith("organizations "))).toEqual([]);
  });

  it("are found by a rebuild in a table of a release that did not note them", async () => {
    const { readOrganizations, putOrganizations } = createMemoryStore();
    const objects = createMemoryObjects();
    await rebuildSite({ ...press, store: { ...press.store, readOrganizations, putOrganizations }, objects });
    expect(objects.bodies.get("ko/feeds.opml")).toBe(opml);
  });

  it("lose one whose only paper is withdrawn, day by day and rebuilt alike", async () => {
    const day = DAYS[20] as ListDay;
    await press.take(listOf(day, 22, true));
    await press.publish([day]);
    const gone = "ko/organizations/labs-20/feed.atom";
    expect(organizationsOf(press.objects.bodies)).toEqual(feedsIn(press.objects.bodies).filter((key) => key !== gone));
    const { readOrganizations, putOrganizations } = createMemoryStore();
    const objects = createMemoryObjects();
    await rebuildSite({ ...press, store: { ...press.store, readOrganizations, putOrganizations }, objects });
    expect(objects.bodies.get("ko/feeds.opml")).toBe(press.page("ko/feeds.opml"));
  });

  it("keep their feeds in an empty bucket when the registry counts their papers to another organisation by now", async () => {
    const [first] = await press.store.readOrganizations();
    const moved = new Map([...first!.names, ["formerly", "Formerly"]]);
    const readOrganizations = async () =>
      (await press.store.readOrganizations()).map((one) => (one.part === first!.part ? { ...one, names: moved } : one));
    const readSubject: typeof press.store.readSubject = async (subject, count) =>
      press.store.readSubject(subject.slug === "formerly" ? { ...subject, slug: "labs-0" } : subject, count);
    const objects = createMemoryObjects();
    await rebuildSite({ ...press, store: { ...press.store, readOrganizations, readSubject }, objects });
    expect(organizationsOf(objects.bodies)).toContain("ko/organizations/formerly/feed.atom");
    expect(feedsIn(objects.bodies)).toEqual(expect.arrayContaining(organizationsOf(objects.bodies)));
  });
});
