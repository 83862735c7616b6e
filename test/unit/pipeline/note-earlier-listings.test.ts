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
    expect(await backwards.store.readRelistings()).toEqual(new Map([["2602.10001", ["2026-02-04", "2026-02-05"]]]));
    expect(backwards.objects.bodies).toEqual(inOrder.objects.bodies);
  });
});
