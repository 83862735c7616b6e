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
});
