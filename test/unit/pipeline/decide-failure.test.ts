import { describe, expect, it } from "vitest";
import type { Instant } from "#papers/instant.ts";
import { inventPapers } from "./invented-list.ts";
import { CLOSE, decide, fail, listAt, NIGHT, NOTHING, PRESS, take, write } from "./stored-day.ts";

describe("a list that shrank", () => {
  const stored = take(NOTHING, listAt(PRESS, inventPapers(10)));
  const shrunk = listAt(NIGHT, inventPapers(4));
  const decision = decide(stored, shrunk);

  it.each([5, 6, 9])("is news when %i of ten papers are left", (count) => {
    expect(decide(stored, listAt(NIGHT, inventPapers(count)))?.issue).toMatchObject({
      papers: { length: count },
      flags: [],
    });
  });

  it.each([0, 1, 4])("by more than half, to %i of ten, leaves the issue as it was and flags it", (count) => {
    const { issue, row, ...rest } = decide(stored, listAt(NIGHT, inventPapers(count)))!;
    const detail = `The list had 10 papers and came back with ${count}; the fuller list is kept.`;
    expect(rest).toEqual({ papers: [], subjects: [] });
    expect(issue).toEqual({ ...stored.issue, flags: [{ kind: "shrunk", at: NIGHT, detail }], revision: 2 });
    const before = decide(NOTHING, listAt(PRESS, inventPapers(10)))?.row;
    expect(row).toEqual({ ...before, revision: 2, reasons: [detail] });
  });

  it("flags the issue once, however often it comes back", () => {
    const flagged = write(stored, decision);
    expect(decide(flagged, shrunk)).toBeUndefined();
    expect(decide(flagged, listAt(CLOSE, inventPapers(3)))).toBeUndefined();
  });

  it("is forgotten with the next good answer, although that says what we hold", () => {
    const recovered = decide(write(stored, decision), listAt(NIGHT, inventPapers(10)));
    expect(recovered?.issue).toMatchObject({ flags: [], papers: { length: 10 }, state: "open", revision: 3 });
    expect(recovered?.papers).toEqual([]);
  });

  it("never was an issue when the day had none", () => {
    expect(decide(take(NOTHING, listAt(PRESS, [])), listAt(NIGHT, []))).toBeUndefined();
  });
});

describe("a call that failed", () => {
  it("names a day failed that had nothing, once", () => {
    const decision = fail(NOTHING, PRESS);
    expect(decision?.issue).toMatchObject({ kind: "failed", flags: [{ kind: "unreadable", at: PRESS }], revision: 1 });
    expect(decision?.row).toMatchObject({ kind: "failed", papers: 0, revision: 1 });
    expect(decision?.papers).toEqual([]);
    expect(fail(write(NOTHING, decision), NIGHT)).toBeUndefined();
  });

  it("names a late day failed", () => {
    const late = take(NOTHING, listAt(PRESS, []));
    expect(fail(late, NIGHT)?.issue).toMatchObject({ kind: "failed", revision: 2 });
  });

  it("says nothing of a day that was answered after it, as when recorded answers are played again", () => {
    expect(fail(take(NOTHING, listAt(NIGHT, inventPapers(3))), PRESS)).toBeUndefined();
    expect(fail(take(NOTHING, listAt(NIGHT, [])), PRESS)).toBeUndefined();
  });

  it("leaves a day alone that had no list", () => {
    expect(fail(take(NOTHING, listAt(CLOSE, [])), "2026-02-06T14:45:00Z" as Instant)).toBeUndefined();
  });

  it("leaves an issue as it was and flags it, once", () => {
    const stored = take(NOTHING, listAt(PRESS, inventPapers(3)));
    const decision = fail(stored, NIGHT);
    expect(decision?.issue).toEqual({
      ...stored.issue,
      flags: [{ kind: "unreadable", at: NIGHT, detail: "HTML instead of JSON" }],
      revision: 2,
    });
    expect(decision?.row).toMatchObject({ kind: "issue", papers: 3, votes: 297, revision: 2 });
    expect(decision).not.toHaveProperty("snapshots");
    expect(fail(write(stored, decision), CLOSE)).toBeUndefined();
  });

  it("and a list that shrank are two flags", () => {
    const stored = take(NOTHING, listAt(PRESS, inventPapers(10)), listAt(NIGHT, inventPapers(1)));
    expect(fail(stored, CLOSE)?.issue.flags.map(({ kind }) => kind)).toEqual(["shrunk", "unreadable"]);
  });

  it("is forgotten with the next answer", () => {
    const failed = write(NOTHING, fail(NOTHING, PRESS));
    expect(decide(failed, listAt(NIGHT, inventPapers(2)))?.issue).toMatchObject({
      kind: "issue",
      flags: [],
      revision: 2,
    });
    const stored = take(NOTHING, listAt(PRESS, inventPapers(2)));
    const flagged = write(stored, fail(stored, PRESS));
    expect(decide(flagged, listAt(NIGHT, inventPapers(2)))?.issue).toMatchObject({ flags: [], revision: 3 });
    expect(decide(failed, listAt(NIGHT, []))?.issue).toMatchObject({ kind: "late", flags: [], revision: 2 });
  });
});
