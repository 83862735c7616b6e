import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Instant } from "#papers/instant.ts";
import type { ListedPaper, Paper, Standing } from "#papers/paper.ts";
import { arxivId, inventListed } from "../papers/invented-paper.ts";
import { inventPapers } from "./invented-list.ts";
import { CLOSE, DAY, decide, listAt, NIGHT, NOTHING, PRESS, take, write } from "./stored-day.ts";

const idsOf = (papers: readonly Paper[] | undefined) => papers?.map(({ id }) => id);

describe("the first answer for a day", () => {
  it("becomes an issue with all its papers, how they stand, and a row", () => {
    const code = { owner: "ada", name: "engine" };
    const listed = [
      inventListed("2602.00001", { votes: 3, comments: 1 }),
      inventListed("2602.00002", 9, { code }),
      inventListed("2602.00003", 20, { withdrawnAt: PRESS }),
    ];
    const rejects = [{ position: 3, reason: "no title" }];
    const decision = decide(NOTHING, listAt(PRESS, listed, { rejects }));
    expect(decision?.issue).toMatchObject({
      day: DAY,
      kind: "issue",
      state: "open",
      origin: "hugging-face",
      capturedAt: PRESS,
      papers: ["2602.00001", "2602.00002", "2602.00003"],
      rejects,
      flags: [],
      revision: 1,
    });
    expect(decision?.papers).toEqual(listed.map(({ paper }) => paper));
    expect(decision?.snapshots).toEqual([
      { at: PRESS, standings: Object.fromEntries(listed.map(({ paper, standing }) => [paper.id, standing])) },
    ]);
    expect(decision?.row).toEqual({
      day: DAY,
      kind: "issue",
      state: "open",
      origin: "hugging-face",
      capturedAt: PRESS,
      revision: 1,
      papers: 3,
      votes: 32,
      withCode: 1,
      rejects: 1,
      unenriched: 3,
      presence: { summary: 0, keywords: 0, organization: 0, code: 1, stars: 0, projectPage: 0 },
      recognised: { mathematics: 0, topics: 3, organizations: 0 },
      top: { id: "2602.00002", title: "Invented paper 2602.00002", votes: 9 },
    });
  });

  it("has no paper on top when all of them are withdrawn", () => {
    const row = decide(NOTHING, listAt(PRESS, [inventListed("2602.00001", 7, { withdrawnAt: PRESS })]))?.row;
    expect(row).toMatchObject({ papers: 1, votes: 7 });
    expect(row).not.toHaveProperty("top");
  });

  it("says that a day is late when it is empty, and then that there was no list", () => {
    const late = decide(NOTHING, listAt(PRESS, []));
    expect(late?.issue).toMatchObject({ kind: "late", state: "open", revision: 1 });
    expect(late?.row).toMatchObject({ kind: "late", papers: 0, votes: 0 });
    expect(late).not.toHaveProperty("snapshots");
    expect(late?.row).not.toHaveProperty("top");
    const stored = write(NOTHING, late);
    expect(decide(stored, listAt(NIGHT, []))).toBeUndefined();
    expect(decide(stored, listAt(CLOSE, []))?.issue).toMatchObject({ kind: "no list", state: "closed", revision: 2 });
  });

  it("makes an issue of a late day", () => {
    const stored = take(NOTHING, listAt(PRESS, []));
    expect(decide(stored, listAt(NIGHT, inventPapers(2)))?.issue).toMatchObject({ kind: "issue", revision: 2 });
  });
});

describe("a further answer", () => {
  const papers = inventPapers(3);
  const stored = take(NOTHING, listAt(PRESS, papers));

  it("changes nothing when it says the same, though its raw text and its hour are other ones", () => {
    expect(decide(stored, listAt(NIGHT, papers, { raw: "the same, with another avatar" }))).toBeUndefined();
  });

  it("changes nothing when it is older than the one we hold", () => {
    const newer = take(NOTHING, listAt(NIGHT, papers));
    expect(decide(newer, listAt(PRESS, inventPapers(4)))).toBeUndefined();
    expect(decide(newer, listAt(PRESS, []))).toBeUndefined();
  });

  it("writes votes that moved, and no paper again", () => {
    const moved = papers.map(({ paper, standing }) => ({
      paper,
      standing: { ...standing, votes: standing.votes + 1 },
    }));
    const decision = decide(stored, listAt(NIGHT, moved));
    expect(decision?.papers).toEqual([]);
    expect(decision?.snapshots?.map(({ at }) => at)).toEqual([PRESS, NIGHT]);
    expect(decision?.row).toMatchObject({ votes: 300, revision: 2 });
    expect(decision?.issue).toMatchObject({ revision: 2, capturedAt: NIGHT });
  });

  it("writes only the papers that are new or differ", () => {
    const [first, second, third] = papers as [ListedPaper, ListedPaper, ListedPaper];
    const changed = { ...second, paper: { ...second.paper, keywords: ["agents"] } };
    const listed = [first, changed, third, inventListed("2602.00009")];
    expect(idsOf(decide(stored, listAt(NIGHT, listed))?.papers)).toEqual([second.paper.id, "2602.00009"]);
  });

  it("takes a paper off the issue that left the list, and keeps the order upstream gives", () => {
    const [first, second, third] = papers as [ListedPaper, ListedPaper, ListedPaper];
    expect(decide(stored, listAt(NIGHT, [third, first]))?.issue.papers).toEqual([third.paper.id, first.paper.id]);
    expect(decide(stored, listAt(NIGHT, [second, first, third]))?.issue.revision).toBe(2);
  });

  it("closes the issue although no paper and no vote has changed", () => {
    expect(decide(stored, listAt(CLOSE, papers))?.issue).toMatchObject({ state: "closed", revision: 2 });
  });

  it("writes an entry that has become unreadable since", () => {
    const rejects = [{ position: 3, reason: "no title" }];
    expect(decide(stored, listAt(NIGHT, papers, { rejects }))?.row.rejects).toBe(1);
  });
});

describe("whatever upstream answers", () => {
  const standing: fc.Arbitrary<Standing> = fc.record({ votes: fc.nat({ max: 3 }), comments: fc.nat({ max: 1 }) });
  const listed = fc
    .uniqueArray(fc.record({ number: fc.nat({ max: 6 }), standing }), { selector: ({ number }) => number })
    .map((papers) => papers.map((paper) => inventListed(`2602.0000${paper.number}`, paper.standing)));
  const anyList = fc
    .tuple(fc.constantFrom(PRESS, NIGHT, CLOSE, "2026-02-13T02:45:00Z" as Instant), listed)
    .map(([at, papers]) => listAt(at, papers));
  const anyLists = fc.array(anyList, { maxLength: 8 });

  it("changes nothing the second time", () => {
    const property = fc.property(anyLists, anyList, (before, list) => {
      const stored = take(NOTHING, ...before, list);
      expect(decide(stored, list)).toBeUndefined();
    });
    fc.assert(property, { numRuns: 300 });
  });

  it("every paper an issue names is stored and stands somewhere, and revisions count up one by one", () => {
    const property = fc.property(anyLists, (lists) => {
      let stored = NOTHING;
      for (const list of lists) {
        const decision = decide(stored, list);
        if (decision) expect(decision.issue.revision).toBe((stored.issue?.revision ?? 0) + 1);
        stored = write(stored, decision);
        for (const id of stored.issue?.papers ?? []) {
          expect(stored.papers.get(arxivId(id))).toBeDefined();
          expect(stored.snapshots.snapshots.at(-1)?.standings[id]).toBeDefined();
        }
      }
    });
    fc.assert(property, { numRuns: 300 });
  });
});
