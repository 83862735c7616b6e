import { describe, expect, it } from "vitest";
import { createDocumentReader } from "#adapters/dynamodb/documents.ts";

const item = (entry: string, paper: object) => ({
  collection: "day#2026-02-05",
  entry: `paper#${entry}`,
  schema: 1,
  paper: JSON.stringify(paper),
});

const readTitles = () => createDocumentReader("paper", (text) => JSON.parse(text) as { title: string });

describe("a reader of documents", () => {
  it("gives the same object while the item's text is the same, so that what was made of it holds", () => {
    const read = readTitles();
    const first = read(item("2602.00001", { title: "Morning" }));
    expect(read(item("2602.00001", { title: "Morning" }))).toBe(first);
  });

  it("reads an item again when its text has changed", () => {
    const read = readTitles();
    read(item("2602.00001", { title: "Morning" }));
    expect(read(item("2602.00001", { title: "Evening" }))).toEqual({ title: "Evening" });
    expect(read(item("2602.00001", { title: "Evening" }))).toEqual({ title: "Evening" });
  });

  it("takes no item for another", () => {
    const read = readTitles();
    const one = read(item("2602.00001", { title: "One" }));
    expect(read(item("2602.00002", { title: "Two" }))).toEqual({ title: "Two" });
    expect(read(item("2602.00001", { title: "One" })), "and forgets none for another").toBe(one);
  });
});
