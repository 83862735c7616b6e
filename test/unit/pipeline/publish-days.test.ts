import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import { parseSettings } from "#config/settings.ts";
import type { ListDay } from "#papers/list-day.ts";
import { ConflictError, type ObjectStore } from "#pipeline/ports.ts";
import { inventListed } from "../papers/invented-paper.ts";
import { inventList, inventPapers } from "./invented-list.ts";
import { createPress } from "./invented-press.ts";

type Press = ReturnType<typeof createPress>;

const WEDNESDAY = inventList("2026-02-04", "2026-02-04T14:45:00Z", inventPapers(3));
const THURSDAY = inventList("2026-02-05", "2026-02-05T14:45:00Z", [
  inventListed("2602.20000", 61, { title: "A paper of Thursday" }),
]);
const SATURDAY = inventList("2026-02-07", "2026-02-07T14:45:00Z", []);
const JANUARY = inventList("2026-01-30", "2026-01-30T14:45:00Z", inventPapers(2));

describe("publishDays", () => {
  it("publishes the day's pages, what depends on them, and notes the revision", async () => {
    const press = createPress();
    await press.take(WEDNESDAY, THURSDAY);
    await press.publish(["2026-02-05"]);
    expect([...press.objects.bodies.keys()].filter((key) => key.startsWith("ko/")).toSorted()).toEqual([
      "ko/2026/02/04/2026-02-04-daily-papers.md",
      "ko/2026/02/04/index.html",
      "ko/2026/02/05/2026-02-05-daily-papers.md",
      "ko/2026/02/05/index.html",
      "ko/2026/02/2026-02-monthly-papers.md",
      "ko/2026/02/index.html",
      "ko/2026/index.html",
      "ko/2026/w06/2026-w06-weekly-papers.md",
      "ko/2026/w06/index.html",
      "ko/about/index.html",
      "ko/archive/index.html",
      "ko/daily.atom",
      "ko/daily.json",
      "ko/daily.rss",
      "ko/data/index.html",
      "ko/downloads/2026/index.html",
      "ko/downloads/index.html",
      "ko/feeds.opml",
      "ko/feeds/index.html",
      "ko/index.html",
      "ko/monthly.atom",
      "ko/monthly.json",
      "ko/monthly.rss",
      "ko/monthly/index.html",
      "ko/organizations/index.html",
      "ko/papers/2602.20000/index.html",
      "ko/search/index.html",
      "ko/settled.atom",
      "ko/settled.json",
      "ko/settled.rss",
      "ko/site.webmanifest",
      "ko/status/index.html",
      "ko/topics/index.html",
      "ko/topics/research-automation/2026-02/index.html",
      "ko/topics/research-automation/feed.atom",
      "ko/topics/research-automation/index.html",
      "ko/weekly.atom",
      "ko/weekly.json",
      "ko/weekly.rss",
      "ko/weekly/index.html",
    ]);
    expect(press.page("en/index.html")).toContain("A paper of Thursday");
    expect(press.store.writes.filter((write) => write.includes("rendered"))).toEqual(["2026-02-05 rendered 1"]);
    expect(press.telemetry.counts).toMatchObject({ objectsPut: press.objects.puts.length });
  });

  it("puts what pages link to before the pages, and home last", async () => {
    const press = createPress();
    await press.take(WEDNESDAY, THURSDAY);
    await press.publish(["2026-02-04", "2026-02-05"]);
    const position = (key: string) => press.objects.puts.indexOf(key);
    const shared = ["ko/archive/index.html", "sitemap.xml", "ko/daily.atom", "ko/index.html"];
    expect(shared.map(position)).toEqual(shared.map(position).toSorted((a, b) => a - b));
    const leaves = press.objects.puts.filter((key) => /^assets\/|^ko\/2026\/02\/0/.test(key));
    expect(leaves).toHaveLength(9);
    for (const leaf of leaves) expect(position(leaf)).toBeLessThan(position("ko/archive/index.html"));
    expect(press.objects.puts.slice(-3).toSorted()).toEqual(["en/index.html", "index.html", "ko/index.html"]);
  });

  it("puts nothing and invalidates nothing the second time", async () => {
    const press = createPress();
    await press.take(WEDNESDAY, THURSDAY);
    await press.publish(["2026-02-05"]);
    const [puts, calls] = [press.objects.puts.length, press.cdn.calls.length];
    const asked = (["putPeriod", "putDownloads", "putRendered"] as const).map((put) => vi.spyOn(press.store, put));
    await press.publish(["2026-02-05"]);
    // A put that the table refuses is billed as one that it takes.
    expect(asked.flatMap(({ mock }) => mock.calls)).toEqual([]);
    expect([puts > 0, calls]).toEqual([true, 1]);
    expect([press.objects.puts.length, press.cdn.calls.length]).toEqual([puts, calls]);
  });

  it("puts only what a new answer changes, and invalidates that once", async () => {
    const press = createPress(parseSettings({ locales: ["ko"] }));
    await press.take(WEDNESDAY, THURSDAY);
    await press.publish(["2026-02-04", "2026-02-05"]);
    press.objects.puts.length = 0;
    press.cdn.calls.length = 0;
    await press.take({ ...WEDNESDAY, capturedAt: "2026-02-04T15:45:00Z" as never, listed: inventPapers(3, 101) });
    await press.publish(["2026-02-04"]);
    expect(press.objects.puts.toSorted()).toEqual([
      "data/2026/02/2026-02-04.json",
      "data/2026/02/2026-02.csv",
      "data/2026/02/2026-02.json",
      "data/2026/02/2026-02.jsonl.gz",
      "data/2026/02/2026-02.ko.zip",
      "data/2026/02/2026-02.parquet",
      "data/2026/02/SHA256SUMS",
      "data/2026/2026-w06.json",
      "data/datapackage.json",
      "data/search/2026-02/catalog.json",
      "data/status.json",
      "index.html",
      "ko/2026/02/04/2026-02-04-daily-papers.md",
      "ko/2026/02/04/index.html",
      "ko/2026/02/2026-02-monthly-papers.md",
      "ko/2026/02/index.html",
      "ko/2026/w06/2026-w06-weekly-papers.md",
      "ko/2026/w06/index.html",
      "ko/daily.atom",
      "ko/daily.json",
      "ko/daily.rss",
      "ko/downloads/2026/index.html",
      "ko/index.html",
      "ko/monthly/index.html",
      "ko/status/index.html",
      "ko/weekly/index.html",
      "sitemap-2026.xml",
    ]);
    expect(press.cdn.calls).toHaveLength(1);
    expect(press.cdn.calls.flat().length).toBeLessThanOrEqual(10);
  });

  it("says honestly why a day has no issue, and keeps it off home", async () => {
    const press = createPress();
    await press.take(THURSDAY, SATURDAY);
    await press.publish(["2026-02-05", "2026-02-07"]);
    expect(press.page("en/2026/02/07/index.html")).toContain(
      "Hugging Face publishes none at weekends and on some holidays.",
    );
    expect(press.page("en/index.html")).not.toContain("/en/2026/02/07/");
    expect(press.objects.bodies.has("data/2026/02/2026-02-07.json")).toBe(false);
  });
});

describe("publishDays, into a bucket that takes its time,", () => {
  const publish = async (slow: (press: Press) => Partial<ObjectStore> = () => ({})) => {
    const press = createPress();
    await press.take(WEDNESDAY, THURSDAY);
    await press.publish(["2026-02-04", "2026-02-05"], slow(press));
    return press.objects;
  };

  it("gives every put the bytes of its own file, however many are on their way", async () => {
    const slow = await publish(({ objects }) => ({
      put: async (object) => {
        await nextTurn();
        await objects.put(object);
      },
    }));
    expect(slow.bodies).toEqual((await publish()).bodies);
  });

  it("puts what only a day or month has side by side, eight at most, and what all share one by one, home last", async () => {
    const onTheirWay = new Set<string>();
    const together = new Map<string, number>();
    const { puts } = await publish(({ objects }) => ({
      put: async (object) => {
        onTheirWay.add(object.key);
        for (const key of onTheirWay) together.set(key, Math.max(together.get(key) ?? 0, onTheirWay.size));
        await nextTurn();
        await objects.put(object);
        onTheirWay.delete(object.key);
      },
    }));
    expect(together.get("ko/2026/02/05/index.html")).toBe(8);
    expect(Math.max(...together.values())).toBe(8);
    for (const key of ["ko/daily.atom", "ko/papers/2602.20000/index.html", "ko/2026/w06/index.html", "ko/index.html"])
      expect([key, together.get(key)]).toEqual([key, 1]);
    expect(puts.slice(-3)).toEqual(["ko/index.html", "en/index.html", "index.html"]);
  });
});

describe("publishDays, when another run publishes at the same time,", () => {
  it("meets a changed page, starts over, and both runs' days are on home", async () => {
    const press = createPress();
    await press.take(WEDNESDAY);
    let raced = false;
    await press.publish(["2026-02-04"], {
      put: async (object) => {
        if (object.key === "ko/index.html" && !raced) {
          raced = true;
          await press.take(THURSDAY);
          await press.publish(["2026-02-05"]);
        }
        await press.objects.put(object);
      },
    });
    expect(raced).toBe(true);
    for (const key of ["ko/index.html", "en/index.html", "index.html", "ko/daily.atom"]) {
      expect(press.page(key)).toContain("A paper of Thursday");
      expect(press.page(key)).toContain("/2026/02/04/");
    }
    expect(press.telemetry.counts.publishConflicts).toBe(1);
    expect((await press.store.readDay("2026-02-04" as ListDay)).renderedRevision).toBe(1);
  });

  it("leaves the bucket that one run after the other would leave", async () => {
    const raced = createPress();
    await raced.take(WEDNESDAY, THURSDAY);
    await Promise.all([raced.publish(["2026-02-04"]), raced.publish(["2026-02-05"])]);
    const calm = createPress();
    await calm.take(WEDNESDAY, THURSDAY);
    await calm.publish(["2026-02-04"]);
    await calm.publish(["2026-02-05"]);
    expect(raced.objects.bodies).toEqual(calm.objects.bodies);
  });

  it("starts over when an issue appears in a folder it has not looked into", async () => {
    const press = createPress();
    await press.take(THURSDAY);
    let raced = false;
    await press.publish(["2026-02-05"], {
      list: async (folder) => {
        const held = await press.objects.list(folder);
        if (!raced) {
          raced = true;
          await press.take(JANUARY);
        }
        return held;
      },
    });
    expect(press.telemetry.counts.publishConflicts).toBe(1);
    expect(press.page("ko/2026/02/05/index.html")).toContain("/ko/2026/01/30/");
    expect(press.page("ko/2026/01/30/index.html")).toContain("/ko/2026/02/05/");
  });

  it("gives the job back when it never gets through, and notes nothing", async () => {
    const press = createPress();
    await press.take(THURSDAY);
    const put = async () => Promise.reject(new ConflictError("Another run was first."));
    await expect(press.publish(["2026-02-05"], { put })).rejects.toThrow(ConflictError);
    expect((await press.store.readDay("2026-02-05" as ListDay)).renderedRevision).toBe(0);
    expect(press.cdn.calls).toEqual([]);
  });
});
