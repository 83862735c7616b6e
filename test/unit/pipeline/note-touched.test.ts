import { describe, expect, it } from "vitest";
import type { ListDay } from "#papers/list-day.ts";
import type { Snapshots } from "#papers/standings.ts";
import { subjectsOf } from "#papers/subject.ts";
import { noteTouched } from "#pipeline/note-touched.ts";
import { inventListed } from "../papers/invented-paper.ts";

const DAY = "2026-02-05" as ListDay;
const [first, second, third] = ["2602.00001", "2602.00002", "2602.00003"].map((id) => inventListed(id, 3).paper);

const snapshots = [
  { at: "2026-02-05T03:00:00Z", standings: { "2602.00001": { votes: 2 }, "2602.00002": { votes: 1 } } },
] as unknown as Snapshots;

const touchedBy = (before: unknown[], after: unknown[]) => {
  const change = { before: { papers: before, snapshots }, after: { papers: after, snapshots }, changes: [] };
  return Object.keys(noteTouched(DAY, undefined, change as never, 2).papers).toSorted();
};

describe("a new revision of a day", () => {
  it("touches every paper's page when one left the list, as all ranks at press move", () => {
    expect(touchedBy([first, second], [second])).toEqual(["2602.00001", "2602.00002"]);
  });

  it("touches every paper's page when one came back that had been ranked at press", () => {
    expect(touchedBy([first], [first, second])).toEqual(["2602.00001", "2602.00002"]);
  });

  it("touches what a withdrawn paper names, as its page leads there although no listing shows it", () => {
    const withdrawn = inventListed("2602.00003", 3, { withdrawnAt: "2026-02-05T04:00:00.000Z" }).paper;
    const change = { before: { papers: [], snapshots }, after: { papers: [withdrawn], snapshots }, changes: [] };
    const named = subjectsOf(withdrawn).map(({ kind, slug }) => [`${kind}#${slug}`, 2]);
    expect(named).not.toEqual([]);
    expect(noteTouched(DAY, undefined, change as never, 2).subjects).toEqual(Object.fromEntries(named));
    const same = { ...change, before: change.after };
    expect(noteTouched(DAY, undefined, same as never, 3).subjects).toEqual({});
  });

  it("touches only the new paper's page when one joined after press", () => {
    expect(touchedBy([first, second], [first, second, third])).toEqual(["2602.00003"]);
  });

  const about = (id: string, title: string) => inventListed(id, 3, { title, abstract: title, keywords: [] }).paper;
  const robots = ["2602.00011", "2602.00012"].map((id) => about(id, "Robot Manipulation"));
  const speech = about("2602.00013", "Speech Recognition");
  const renamed = { ...robots[0], title: "Robot Manipulation, Renamed" };

  it("touches the pages that name a paper of a closed list, when that paper changes", () => {
    const closed = [...snapshots, { at: "2026-02-07T03:00:00Z", standings: {} }] as unknown as Snapshots;
    const change = (papers: unknown[]) => ({ papers, snapshots: closed });
    const before = change([...robots, speech]);
    const after = change([renamed, robots[1], speech]);
    const touched = noteTouched(DAY, undefined, { before, after, changes: [] } as never, 2);
    expect(Object.keys(touched.papers).toSorted()).toEqual(["2602.00011", "2602.00012"]);
  });

  it("touches no other paper's page while the list is open, as none is named there yet", () => {
    expect(touchedBy([...robots, speech], [renamed, robots[1], speech])).toEqual(["2602.00011"]);
  });
});
