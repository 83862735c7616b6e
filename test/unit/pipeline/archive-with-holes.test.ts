import { expect, it } from "vitest";
import { rebuildSite } from "#pipeline/rebuild-site.ts";
import { inventListed } from "../papers/invented-paper.ts";
import { inventList } from "./invented-list.ts";
import { createPress } from "./invented-press.ts";
import { createMemoryObjects } from "./memory-ports.ts";

const listOf = (day: string, index: number) =>
  inventList(day, `${day}T14:45:00Z`, [inventListed(`${day.slice(2, 4)}01.2000${index}`, 9)]);

const OLD_DAYS = ["2023-10-31", "2024-10-29", "2025-01-02", "2026-01-26", "2027-03-05", "2028-02-01"];

it("a day that comes late to an archive with months missing leaves its neighbours their own, years away", async () => {
  const press = createPress();
  for (const [index, day] of OLD_DAYS.entries()) {
    await press.take(listOf(day, index));
    await press.publish([day]);
  }
  await press.take(listOf("2025-07-07", 9));
  await press.publish(["2025-07-07"]);
  expect(press.page("en/2025/01/02/index.html")).toContain('href="/en/2024/10/29/"');
  expect(press.page("en/2026/01/26/index.html")).toContain('href="/en/2027/03/05/"');
  expect(press.page("en/2025/01/index.html")).toContain('href="/en/2024/10/"');

  const objects = createMemoryObjects();
  await rebuildSite({ ...press, objects });
  const made = press.objects.bodies;
  expect([...made.keys()].toSorted()).toEqual([...objects.bodies.keys()].toSorted());
  expect([...objects.bodies].filter(([key, body]) => made.get(key) !== body).map(([key]) => key)).toEqual([]);
});

it("a week over the turn of a year leads to the week before it, years away, whichever day was published last", async () => {
  const press = createPress();
  for (const [index, day] of ["2024-12-30", "2025-12-31", "2026-01-01", "2026-03-04", "2027-01-01"].entries()) {
    await press.take(listOf(day, index));
    await press.publish([day]);
  }
  await press.take(inventList("2026-03-04", "2026-03-04T16:00:00Z", [inventListed("2601.20003", 10)]));
  await press.publish(["2026-03-04"]);
  expect(press.page("en/2026/w01/index.html")).toContain('href="/en/2025/w01/"');
});

it("a week that begins in a month before the archive is made again with the month that holds its first day", async () => {
  const press = createPress();
  await press.take(listOf("2026-01-02", 0));
  await press.publish(["2026-01-02"]);
  const objects = createMemoryObjects();
  await rebuildSite({ ...press, objects });
  expect(objects.bodies.get("en/2026/w01/index.html")).toBe(press.page("en/2026/w01/index.html"));
});
