import { foldWeekends } from "#local/blog/find-clones.ts";
import { describe, expect, it } from "vitest";
import { inventBlogDay } from "./invented-blog-day.ts";

const FRIDAY = inventBlogDay("2026-02-06", { "2602.00001": 9, "2602.00002": 5 });

describe("weekends of the old blog", () => {
  it("are dropped when they show Friday's list again, whatever order the files come in", () => {
    const saturday = inventBlogDay("2026-02-07", { "2602.00002": 8, "2602.00001": 12 });
    const { issues, folded } = foldWeekends([saturday, FRIDAY]);
    expect(issues).toEqual([FRIDAY]);
    expect(folded).toEqual([
      { day: "2026-02-07", of: "2026-02-06", clones: ["2602.00002", "2602.00001"], moved: [], dropped: [] },
    ]);
  });

  it("give Friday the paper that its own file lacked, behind its own and with the votes it had", () => {
    const saturday = inventBlogDay("2026-02-07", { "2602.00001": 12, "2602.00003": 6 });
    const sunday = inventBlogDay("2026-02-08", { "2602.00001": 13, "2602.00003": 7 });
    const { issues, folded } = foldWeekends([FRIDAY, saturday, sunday]);
    expect(issues[0]?.list.listed.map(({ paper, standing }) => [paper.id, standing.votes])).toEqual([
      ["2602.00001", 9],
      ["2602.00002", 5],
      ["2602.00003", 6],
    ]);
    expect(issues[0]?.notes).toMatchObject({ movedFromWeekend: 1 });
    expect(folded.map(({ moved }) => moved)).toEqual([["2602.00003"], []]);
  });

  it("are dropped whole when they show another list, or when Friday's is missing", () => {
    const other = inventBlogDay("2026-02-07", { "2602.00008": 1, "2602.00009": 1 });
    expect(foldWeekends([FRIDAY, other])).toMatchObject({
      issues: [FRIDAY],
      folded: [{ dropped: ["2602.00008", "2602.00009"] }],
    });
    expect(foldWeekends([other]).issues).toEqual([]);
  });
});
