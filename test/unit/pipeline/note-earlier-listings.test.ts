import { describe, expect, it } from "vitest";
import { inventPapers } from "./invented-list.ts";
import { createPress } from "./invented-press.ts";
import { inventList } from "./invented-list.ts";

describe("a paper that is listed again", () => {
  it("says on its later days when it was first listed, and nothing on its first", async () => {
    const press = createPress();
    const papers = inventPapers(3);
    await press.take(
      inventList("2026-02-04", "2026-02-04T14:45:00Z", papers.slice(0, 2)),
      inventList("2026-02-05", "2026-02-05T14:45:00Z", papers.slice(1)),
      inventList("2026-02-05", "2026-02-05T15:45:00Z", papers.slice(1)),
    );
    const firsts = async (day: string) =>
      [...(await press.store.readDay(day as never)).papers.values()].map(({ id, firstListedOn }) => [
        id,
        firstListedOn,
      ]);
    expect(await firsts("2026-02-04")).toEqual([
      ["2602.10000", undefined],
      ["2602.10001", undefined],
    ]);
    expect(await firsts("2026-02-05")).toEqual([
      ["2602.10001", "2026-02-04"],
      ["2602.10002", undefined],
    ]);
  });

  it("says so too when its first day is fetched after a later one, as a new press does", async () => {
    const [wednesday, thursday] = [
      inventList("2026-02-04", "2026-02-04T14:45:00Z", inventPapers(3).slice(0, 2)),
      inventList("2026-02-05", "2026-02-05T14:45:00Z", inventPapers(3).slice(1)),
    ];
    const publish = async (...lists: readonly (typeof wednesday)[]) => {
      const press = createPress();
      for (const list of lists) {
        await press.take(list);
        await press.publish([list.day]);
      }
      return press;
    };
    const [inOrder, backwards] = [await publish(wednesday, thursday), await publish(thursday, wednesday)];
    await backwards.publish([thursday.day]);
    expect(await backwards.store.readRelistings()).toEqual(new Map([["2602.10001", ["2026-02-04", "2026-02-05"]]]));
    expect(backwards.objects.bodies).toEqual(inOrder.objects.bodies);
  });

  it("has a later day's pages made again when its first day is weeks before, and only once", async () => {
    const early = inventList("2026-01-14", "2026-01-14T14:45:00Z", inventPapers(3).slice(0, 2));
    const late = inventList("2026-02-05", "2026-02-05T14:45:00Z", inventPapers(3).slice(1));
    const press = createPress();
    const lags = async () => {
      const { issue, renderedRevision } = await press.store.readDay(late.day);
      return issue?.revision !== renderedRevision;
    };
    await press.take(late);
    await press.publish([late.day]);
    await press.take(early);
    expect(await lags()).toBe(true);
    await press.publish([early.day, late.day]);
    expect(press.page("en/2026/02/05/index.html")).toMatch(/First listed on [^<]*14/);
    await press.take({ ...early, capturedAt: "2026-01-14T18:45:00Z" as never });
    expect(await lags()).toBe(false);
  });
});
