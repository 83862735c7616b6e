import { describe, expect, it } from "vitest";
import type { Instant } from "#papers/instant.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { Paper } from "#papers/paper.ts";
import type { Snapshots } from "#papers/standings.ts";
import { type PapersOfDay, subjectChanges } from "#pipeline/subject-changes.ts";
import { inventListed } from "../papers/invented-paper.ts";

const DAY = "2026-02-05" as ListDay;
const LABS = { account: "invented-labs", name: "Invented Labs" };
const ROBOTS = { title: "A Robot Arm That Grasps", keywords: ["robotics", "robot manipulation"], organization: LABS };

const paperOf = (id: string, parts: Partial<Paper> = ROBOTS): Paper => inventListed(id, 1, parts).paper;
const dayOf = (papers: readonly Paper[], snapshots: Snapshots = []): PapersOfDay => ({ papers, snapshots });
const NOTHING = dayOf([]);
const named = (changes: ReturnType<typeof subjectChanges>) =>
  changes.map(({ subject, id, row }) => `${row ? "+" : "-"}${subject.kind} ${subject.slug} ${id}`);

describe("subjectChanges", () => {
  it("tells a paper's topics and its organisation of it", () => {
    const changes = named(subjectChanges(DAY, NOTHING, dayOf([paperOf("2602.10000")])));
    expect(changes).toContain("+organization invented-labs 2602.10000");
    expect(changes).toContain("+topic robotics 2602.10000");
  });

  it("tells nobody when nothing that listings show has changed", () => {
    const before = dayOf([paperOf("2602.10000")]);
    const moved = dayOf(before.papers, [
      { at: "2026-02-05T03:00:00Z" as Instant, standings: { "2602.10000": { votes: 99, comments: 3 } } as never },
    ]);
    expect(subjectChanges(DAY, before, moved)).toEqual([]);
  });

  it("tells the votes once they have settled", () => {
    const before = dayOf([paperOf("2602.10000")]);
    const settled = dayOf(before.papers, [
      { at: "2026-02-20T03:00:00Z" as Instant, standings: { "2602.10000": { votes: 99, comments: 3 } } as never },
    ]);
    expect(subjectChanges(DAY, before, settled).map(({ row }) => row?.settledVotes)).toEqual(
      subjectChanges(DAY, NOTHING, before).map(() => 99),
    );
  });

  it("takes back what left the list, was withdrawn, or is about something else now", () => {
    const before = dayOf([paperOf("2602.10000"), paperOf("2602.10001"), paperOf("2602.10002")]);
    const after = dayOf([
      paperOf("2602.10001", { ...ROBOTS, withdrawnAt: "2026-02-05T04:00:00.000Z" }),
      paperOf("2602.10002", { ...ROBOTS, organization: { account: "other", name: "Other" } }),
    ]);
    const changes = named(subjectChanges(DAY, before, after));
    expect(changes).toContain("-organization invented-labs 2602.10000");
    expect(changes).toContain("-organization invented-labs 2602.10001");
    expect(changes).toContain("-organization invented-labs 2602.10002");
    expect(changes).toContain("+organization other 2602.10002");
    expect(changes).not.toContain("-topic robotics 2602.10002");
  });
});
