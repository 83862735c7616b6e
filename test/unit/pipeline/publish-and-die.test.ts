import { describe, expect, it } from "vitest";
import type { ObjectStore } from "#pipeline/ports.ts";
import { inventListed } from "../papers/invented-paper.ts";
import { inventList, inventPapers } from "./invented-list.ts";
import { createPress } from "./invented-press.ts";

const WEDNESDAY = inventList("2026-02-04", "2026-02-04T14:45:00Z", inventPapers(3));
const THURSDAY = inventList("2026-02-05", "2026-02-05T14:45:00Z", [
  inventListed("2602.20000", 61, { title: "A paper of Thursday" }),
]);
const JANUARY = inventList("2026-01-30", "2026-01-30T14:45:00Z", inventPapers(2));

const hrefsOf = (page: string) => Array.from(page.matchAll(/href="(\/[^"#]*)/g), ([, href]) => String(href));
const keyBehind = (url: string) => (url.endsWith("/") ? `${url.slice(1)}index.html` : url.slice(1));

describe("publishDays, when it dies half way,", async () => {
  const days = ["2026-02-04", "2026-02-05"];

  /** A bucket that takes `count` more objects and then none. */
  const fillingUp = (objects: ObjectStore, count: number): Partial<ObjectStore> => ({
    put: async (object) => {
      if (count-- <= 0) throw new Error("The power is gone.");
      await objects.put(object);
    },
  });

  /** January is published; two days of February are due. */
  async function createWaitingPress() {
    const press = createPress();
    await press.take(JANUARY);
    await press.publish(["2026-01-30"]);
    await press.take(WEDNESDAY, THURSDAY);
    return press;
  }

  const calm = await createWaitingPress();
  const putsBefore = calm.objects.puts.length;
  await calm.publish(days);
  const counts = Array.from({ length: calm.objects.puts.length - putsBefore }, (_, count) => count);

  /** A bucket that notes which keys it is asked for. */
  const asking = (objects: ObjectStore, asked: string[]): Partial<ObjectStore> => ({
    find: (keys) => {
      asked.push(...keys);
      return objects.find(keys);
    },
  });

  it("looks for pages of papers that were never listed before, and not otherwise", async () => {
    const NEW = "data/papers/2602.20000.json";
    const [press, asked] = [await createWaitingPress(), [] as string[]];
    await press.publish(days, asking(press.objects, asked));
    expect(asked).not.toContain(NEW);
    // Two of Wednesday's had been listed in January.
    expect(asked).toContain("data/papers/2602.10000.json");
    expect(press.telemetry.counts.publishConflicts).toBeUndefined();

    const other = await createWaitingPress();
    await expect(other.publish(days, fillingUp(other.objects, 60))).rejects.toThrow("The power is gone.");
    await other.publish(days, asking(other.objects, asked));
    expect(asked).toContain(NEW);
    expect(other.telemetry.counts.publishConflicts).toBe(1);
    expect(other.objects.bodies).toEqual(press.objects.bodies);
  });

  it.each(counts)(
    "after %i files, leaves a home without dead links and no stale page in the cache, and the next run heals all",
    async (count) => {
      const press = await createWaitingPress();
      await expect(press.publish(days, fillingUp(press.objects, count))).rejects.toThrow("The power is gone.");
      expect(press.objects.puts).toHaveLength(putsBefore + count);
      const forgotten = press.cdn.calls.slice(1).flat();
      const isForgotten = (key: string) =>
        forgotten.includes(`/${key}`) ||
        forgotten.some((path) => path.endsWith("*") && `/${key}`.startsWith(path.slice(0, -1)));
      expect(press.objects.puts.slice(putsBefore).filter((key) => !isForgotten(key))).toEqual([]);
      for (const home of ["index.html", "ko/index.html", "en/index.html", "ko/archive/index.html"])
        expect(
          hrefsOf(press.page(home))
            .map(keyBehind)
            .filter((key) => !press.objects.bodies.has(key)),
        ).toEqual([]);
      expect(press.store.writes.filter((write) => /^2026-02-0\d rendered/.test(write))).toEqual([]);
      await press.publish(days);
      expect(press.objects.bodies).toEqual(calm.objects.bodies);
      expect(press.store.writes.filter((write) => /^2026-02-0\d rendered/.test(write))).toHaveLength(2);
    },
  );
});
