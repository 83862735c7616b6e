import { describe, expect, it } from "vitest";
import type { Instant } from "#papers/instant.ts";
import type { ListDay } from "#papers/list-day.ts";
import { announceIssue } from "#pipeline/announce-issue.ts";
import { dayRecordOf, restoreDay } from "#pipeline/day-record.ts";
import { rebuildSite } from "#pipeline/rebuild-site.ts";
import { inventListed } from "../papers/invented-paper.ts";
import { inventList } from "./invented-list.ts";
import { createPress } from "./invented-press.ts";
import { createMemoryObjects } from "./memory-ports.ts";

const DAY = "2026-02-04" as ListDay;
const LEFT = "2602.20003";
const PAGE = `en/papers/${LEFT}/index.html`;
const JSON_FILE = `data/papers/${LEFT}.json`;

const PAPERS = [
  inventListed("2602.20001", 30, { title: "A Robot Arm That Grasps" }),
  inventListed("2602.20002", 20, { title: "Video Generation for Robot Manipulation" }),
  inventListed(LEFT, 10, {
    title: "Video Generation by Diffusion",
    organization: { account: "invented-labs", name: "Invented Labs" },
  }),
];

const listOf = (hour: number, papers = PAPERS, day: string = DAY) => inventList(day, `${day}T${hour}:45:00Z`, papers);

const withdrawn = ({ paper, standing }: (typeof PAPERS)[number]) => ({
  paper: { ...paper, withdrawnAt: `${DAY}T13:00:00.000Z` as Instant },
  standing,
});

/** A day that was published with three papers, and again with the first two of them. */
async function createPressThatLostOne() {
  const press = createPress();
  await press.take(listOf(14));
  await press.publish([DAY]);
  const whole = new Map(press.objects.bodies);
  await press.take(listOf(15, PAPERS.slice(0, 2)));
  await press.publish([DAY]);
  return { press, whole };
}

const rebuilt = async (press: ReturnType<typeof createPress>) => {
  const objects = createMemoryObjects();
  await rebuildSite({ ...press, objects });
  return objects.bodies;
};

async function restored(press: ReturnType<typeof createPress>) {
  const other = createPress();
  const [row] = await press.store.readYear("2026");
  await restoreDay(dayRecordOf(await press.store.readDay(DAY), row!)!, other.store);
  await rebuildSite(other);
  return other.objects.bodies;
}

const sorted = (bodies: ReadonlyMap<string, string>) => [...bodies].toSorted(([a], [b]) => (a < b ? -1 : 1));

describe("a paper that left its only list", async () => {
  const { press, whole } = await createPressThatLostOne();

  it("keeps its page and its data, which say so, and asks not to be found", () => {
    expect(press.objects.removed).toEqual([]);
    for (const text of [
      "<h1",
      "Video Generation by Diffusion",
      "No longer listed.",
      `href="/en/2026/02/04/"`,
      'content="noindex"',
    ])
      expect(press.page(PAGE)).toContain(text);
    expect(press.page(PAGE)).not.toContain(`#${LEFT}`);
    expect(press.page(`ko/papers/${LEFT}/index.html`)).toContain("목록에서 빠진 논문입니다.");
    expect(JSON.parse(press.page(JSON_FILE))).toMatchObject({ id: LEFT, appearances: [], delistedFrom: DAY });
  });

  it("is in no ranking, feed, download, listing, sitemap or search any more", () => {
    const naming = (bodies: ReadonlyMap<string, string>) =>
      [...bodies].filter(([, body]) => body.includes(LEFT)).map(([key]) => key);
    expect(naming(whole).length).toBeGreaterThan(20);
    expect(naming(press.objects.bodies).toSorted()).toEqual([JSON_FILE, PAGE, `ko/papers/${LEFT}/index.html`]);
  });

  it("leads to pages that are there", () => {
    const links = Array.from(press.page(PAGE).matchAll(/href="\/(en\/[^"#]*)"/g), ([, path]) => path);
    const pages = links.filter((path) => path?.endsWith("/")).map((path) => `${path}index.html`);
    expect(pages).toContain("en/organizations/invented-labs/index.html");
    expect([...press.objects.bodies.keys()]).toEqual(expect.arrayContaining(pages));
  });

  it("is the same when all is made at once, from the table or from an archive of it", async () => {
    expect(sorted(await rebuilt(press))).toEqual(sorted(press.objects.bodies));
    expect(sorted(await restored(press))).toEqual(sorted(press.objects.bodies));
  });

  it("is made again when its day is announced", async () => {
    const { press: other } = await createPressThatLostOne();
    const lost = [PAGE, JSON_FILE, "en/organizations/invented-labs/index.html"].map(
      (key) => [key, other.page(key)] as const,
    );
    for (const [key] of lost) other.objects.bodies.delete(key);
    await announceIssue(DAY, other);
    await other.publish([DAY]);
    for (const [key, body] of lost) expect([key, other.page(key)]).toEqual([key, body]);
  });

  it("says nothing of it any more when it comes back", async () => {
    const { press: other, whole: before } = await createPressThatLostOne();
    await other.take(listOf(16));
    await other.publish([DAY]);
    expect(other.page(PAGE)).toBe(before.get(PAGE));
    expect(other.page(JSON_FILE)).toBe(before.get(JSON_FILE));
  });

  it("is a listed paper as before where another list has it", async () => {
    const { press: other } = await createPressThatLostOne();
    await other.take(listOf(14, PAPERS.slice(2), "2026-02-05"));
    await other.publish(["2026-02-05"]);
    await announceIssue(DAY, other);
    await other.publish([DAY]);
    expect(other.page(PAGE)).not.toContain("No longer listed");
    expect(other.page(PAGE)).toContain(`href="/en/2026/02/05/#${LEFT}"`);
    expect(sorted(await rebuilt(other))).toEqual(sorted(other.objects.bodies));
  });
});

it.each([
  ["left its list", PAPERS.slice(0, 1)],
  ["was withdrawn", [PAPERS[0]!, withdrawn(PAPERS[2]!)]],
])(
  "the topic and the organisation whose only paper %s are named alike, however the site was made",
  async (_how, left) => {
    const press = createPress();
    await press.take(listOf(14, [PAPERS[0]!, PAPERS[2]!]));
    await press.publish([DAY]);
    await press.take(listOf(15, left));
    await press.publish([DAY]);
    expect(press.page("en/feeds.opml")).toContain("topics/video-generation/");
    expect(press.page("en/feeds.opml")).not.toContain("organizations/invented-labs/");
    expect(sorted(await restored(press))).toEqual(sorted(press.objects.bodies));
  },
);

it("a topic whose only paper came withdrawn has a page, and is named alike", async () => {
  const press = createPress();
  await press.take(listOf(14, [PAPERS[0]!, withdrawn(PAPERS[2]!)]));
  await press.publish([DAY]);
  expect(sorted(await restored(press))).toEqual(sorted(press.objects.bodies));
});
