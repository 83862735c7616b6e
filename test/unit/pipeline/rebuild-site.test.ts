import { describe, expect, it } from "vitest";
import { addDays, eachDay, isWeekend, type ListDay } from "#papers/list-day.ts";
import { rebuildSite } from "#pipeline/rebuild-site.ts";
import { inventListed } from "../papers/invented-paper.ts";
import { inventList } from "./invented-list.ts";
import { createPress } from "./invented-press.ts";
import { createMemoryObjects } from "./memory-ports.ts";

const LABS = { account: "invented-labs", name: "Invented Labs" };

/** Seven weeks over a change of year and of month, with one paper that is listed again. */
const DAYS = eachDay("2025-12-22" as ListDay, "2026-02-06" as ListDay);

function listOf(day: ListDay, index: number) {
  const papers = isWeekend(day)
    ? []
    : [
        inventListed(`2512.${20_000 + index}`, 10 + index, { title: "A Robot Arm That Grasps", organization: LABS }),
        inventListed(`2512.${40_000 + index}`, 7, { title: "Robot Manipulation From Video" }),
        inventListed(`2512.${30_000 + Math.floor(index / 9)}`, 5, { title: "Video Generation by Diffusion" }),
      ];
  return inventList(day, `${day}T20:45:00Z`, papers);
}

/** Every day taken and published on its own, as the schedule does it. */
async function createPublishedPress() {
  const press = createPress();
  for (const [index, day] of DAYS.entries()) {
    await press.take(listOf(day, index));
    await press.publish([day]);
  }
  // Lists are seen again once they have closed, and a paper that others of its list lead to is renamed after that.
  const [day, index] = [DAYS[2] as ListDay, 2];
  for (const [capturedOn, title] of [
    [addDays(day, 2), "A Robot Arm That Grasps"],
    [addDays(day, 3), "A Robot Arm That Lets Go"],
  ] as const) {
    const [first, ...rest] = listOf(day, index).listed;
    const renamed = [{ ...first!, paper: { ...first!.paper, title } }, ...rest];
    await press.take(inventList(day, `${capturedOn}T20:45:00Z`, renamed));
    await press.publish([day]);
  }
  return press;
}

describe("rebuildSite", async () => {
  const press = await createPublishedPress();

  it("makes the very bytes that publishing day by day has made", async () => {
    const objects = createMemoryObjects();
    await rebuildSite({ ...press, objects });
    expect([...objects.bodies.keys()].toSorted()).toEqual([...press.objects.bodies.keys()].toSorted());
    for (const [key, body] of press.objects.bodies) expect([key, objects.bodies.get(key)]).toEqual([key, body]);
  });

  it("names a renamed paper by its new name on the pages that lead to it", () => {
    const page = press.page("en/papers/2512.40002/index.html");
    expect(page).toContain("Related papers");
    expect(page).toContain("A Robot Arm That Lets Go");
  });

  it("puts and invalidates nothing where everything is as it should be", async () => {
    const [puts, calls] = [press.objects.puts.length, press.cdn.calls.length];
    await rebuildSite(press);
    expect([press.objects.puts.length, press.cdn.calls.length]).toEqual([puts, calls]);
  });

  it("heals a page that was lost, and says how far it is", async () => {
    const key = "ko/2026/01/05/index.html";
    const before = press.objects.bodies.get(key);
    press.objects.bodies.delete(key);
    const months: string[] = [];
    await rebuildSite(press, (_done, _all, month) => months.push(month));
    expect(press.objects.bodies.get(key)).toBe(before);
    expect(months).toEqual(["2025-12", "2026-01", "2026-02"]);
  });

  it("and publishing note every topic that had a paper, each once", async () => {
    const notes = press.store.writes.filter((write) => write.startsWith("topic "));
    expect(notes.toSorted()).toEqual(["topic robotics", "topic video-generation"]);
    expect(await press.store.readTopics()).toEqual(notes.map((note) => note.slice("topic ".length)).toSorted());
  });
});
