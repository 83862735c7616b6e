import { describe, expect, it } from "vitest";
import type { Paper } from "#papers/paper.ts";
import { relatedPapers } from "#papers/related-papers.ts";
import { topicsOf } from "#papers/topics/topics-of.ts";
import { inventListed } from "./invented-paper.ts";

const about = (id: string, title: string, more: Partial<Paper> = {}): Paper =>
  inventListed(id, 1, { title, abstract: title, keywords: [], ...more }).paper;

const TALK = about("2602.00001", "Video Generation and Speech Recognition");
const BOTH = about("2602.00002", "Speech Recognition and Video Generation");
const ONE = about("2602.00003", "Speech Recognition with Reinforcement Learning");
const ROBOT = about("2602.00005", "Robot Manipulation");
const PROOF = about("2602.00004", "Theorem Proving");
const ids = (papers: readonly Paper[] | undefined) => papers?.map(({ id }) => id);

describe("the papers related to one", () => {
  it("are those of its list that share most topics with it, and none that shares none", () => {
    const shared = (paper: Paper) => topicsOf(paper).filter((topic) => topicsOf(TALK).includes(topic)).length;
    expect([ONE, BOTH, PROOF].map(shared)).toEqual([1, 2, 0]);
    const related = relatedPapers([ONE, PROOF, TALK, BOTH]);
    expect(ids(related.get(TALK.id))).toEqual([BOTH.id, ONE.id]);
    expect(ids(related.get(PROOF.id))).toEqual([]);
  });

  it("are the same in whatever order votes put the list, and the newest of equals", () => {
    const equals = Array.from({ length: 6 }, (_, index) => about(`2602.0001${index}`, "Robot Manipulation"));
    for (const list of [equals, equals.toReversed()])
      expect(ids(relatedPapers([...list, ROBOT]).get(ROBOT.id))).toEqual([
        "2602.00015",
        "2602.00014",
        "2602.00013",
        "2602.00012",
      ]);
  });

  it("are never withdrawn, but a withdrawn one's page leads to those that are not", () => {
    const withdrawn = about("2602.00009", "Robot Manipulation", { withdrawnAt: "2026-02-05T04:00:00.000Z" });
    const related = relatedPapers([withdrawn, ROBOT]);
    expect(ids(related.get(ROBOT.id))).toEqual([]);
    expect(ids(related.get(withdrawn.id))).toEqual([ROBOT.id]);
  });
});
