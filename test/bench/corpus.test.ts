import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { createPaperStore } from "#adapters/dynamodb/paper-store.ts";
import { readDayList } from "#adapters/hugging-face/read-day-list.ts";
import { hasMath } from "#papers/paper-text.ts";
import { holds } from "../../bench/corpus/condition.ts";
import { openCorpusTable } from "../../bench/corpus/corpus-table.ts";
import { inventAnswer } from "../../bench/corpus/invent-answer.ts";
import { inventDay, LAST_RUN } from "../../bench/corpus/invent-day.ts";
import { inventRawAnswer } from "../../bench/corpus/invent-entries.ts";
import { daysOf, LAST_DAY } from "../../bench/corpus/sizes.ts";
import { writeCorpus } from "../../bench/corpus/write-corpus.ts";

const SIZE = { name: "", days: 12, papers: 6 };
const PAPERS = daysOf({ ...SIZE, days: 20 }).flatMap((day) => inventDay(day, 10).papers);

function openStore() {
  const folder = mkdtempSync(join(tmpdir(), "corpus-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return createPaperStore(openCorpusTable(writeCorpus(folder, SIZE)));
}

describe("the invented archive", () => {
  it("is the same every time, and another one every day", () => {
    expect(inventDay(LAST_DAY, 5)).toEqual(inventDay(LAST_DAY, 5));
    const abstracts = PAPERS.map(({ abstract }) => abstract);
    expect(new Set(abstracts).size).toBe(abstracts.length);
  });

  it("has abstracts as long as real ones, one in seven with mathematics, and no id twice", () => {
    const lengths = PAPERS.map(({ abstract }) => abstract.length);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(mean).toBeGreaterThan(1_050);
    expect(mean).toBeLessThan(1_400);
    const mathematical = PAPERS.filter((paper) => hasMath(paper, true)).length / PAPERS.length;
    expect(mathematical).toBeGreaterThan(0.07);
    expect(mathematical).toBeLessThan(0.2);
    expect(new Set(PAPERS.map(({ id }) => id)).size).toBe(PAPERS.length);
  });

  it("is given back by the store as it was invented", async () => {
    const store = openStore();
    const { papers, snapshots, issue, row } = inventDay(LAST_DAY, SIZE.papers);
    const stored = await store.readDay(LAST_DAY);
    expect([...stored.papers.values()]).toEqual(papers);
    expect(stored.snapshots.snapshots).toEqual(snapshots);
    expect(stored.issue).toEqual(issue);
    expect(await store.readYear(LAST_DAY.slice(0, 4))).toContainEqual(row);
    expect(stored.renderedRevision).toBe(issue.revision);
  });

  it("takes what is put on top, under the table's own conditions", async () => {
    const store = openStore();
    const { issue } = inventDay(LAST_DAY, SIZE.papers);
    await expect(store.putIssue(issue)).rejects.toThrow("another run");
    await store.putIssue({ ...issue, revision: 2 });
    expect((await store.readDay(LAST_DAY)).issue?.revision).toBe(2);
  });

  it("is answered by an invented Hugging Face with the same list that ingest makes of it", () => {
    const raw = inventRawAnswer(LAST_DAY, 5, LAST_RUN);
    const { listed, rejects } = readDayList(LAST_DAY, JSON.parse(raw) as unknown[], LAST_RUN, raw);
    expect(rejects).toEqual([]);
    const invented = inventAnswer(LAST_DAY, 5, LAST_RUN, 0).list.listed;
    expect(listed.map(({ paper }) => paper)).toEqual(invented.map(({ paper }) => paper));
  });
});

describe("holds", () => {
  const held = { collection: "c", entry: "e", schema: 1, revision: 3 };
  it.each([
    ["attribute_not_exists(entry)", undefined, true],
    ["attribute_not_exists(entry)", held, false],
    ["attribute_not_exists(entry) OR revision < :one", held, false],
    ["attribute_not_exists(entry) OR revision <= :one", held, true],
    ["revision = :one", held, true],
    ["revision = :one", undefined, false],
  ])("answers %s as DynamoDB would", (expression, item, answer) => {
    expect(holds({ expression, values: { ":one": 3 } }, item)).toBe(answer);
  });

  it("knows no other form", () => {
    expect(() => holds({ expression: "size(entry) > :one" }, held)).toThrow("unknown here");
  });
});
