import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareNewerFirst, parseArxivId } from "#papers/arxiv-id.ts";
import { arxivId } from "./invented-paper.ts";

describe("parseArxivId", () => {
  it.each([
    ["2602.04705", "2602.04705"],
    ["2602.04705v3", "2602.04705"],
    [" 2503.02130v12\n", "2503.02130"],
    ["0704.0001", "0704.0001"],
    ["1412.9999v1", "1412.9999"],
  ])("reads %j as %s, without a version and with every zero", (text, id) => {
    expect(parseArxivId(text)).toBe(id);
  });

  it.each([
    "",
    "2602",
    "2602.047",
    "2602.047055",
    "602.04705",
    "2602-04705",
    "2602.04705v",
    "2602.04705 v2",
    "arXiv:2602.04705",
    "hep-th/9901001",
    "2602.0470५",
    "2602.04705/../x",
    "2602.04705\n2602.04706",
  ])("knows that %j is none", (text) => {
    expect(parseArxivId(text)).toBeUndefined();
  });
});

describe("compareNewerFirst", () => {
  it("puts newer ids first, whether numbers have four digits or five", () => {
    const ids = ["0704.0001", "2602.04705", "1412.9999", "2512.99999", "2602.04706", "1501.00001"].map(arxivId);
    expect(ids.toSorted(compareNewerFirst)).toEqual([
      "2602.04706",
      "2602.04705",
      "2512.99999",
      "1501.00001",
      "1412.9999",
      "0704.0001",
    ]);
  });

  it("calls an id equal to itself alone, and turns round with its arguments", () => {
    const anyId = fc
      .tuple(fc.integer({ min: 1501, max: 2612 }), fc.nat({ max: 99_999 }))
      .map(([month, number]) => arxivId(`${month}.${String(number).padStart(5, "0")}`));
    const property = fc.property(anyId, anyId, (a, b) => {
      expect(Math.sign(compareNewerFirst(a, b)) + Math.sign(compareNewerFirst(b, a))).toBe(0);
      expect(compareNewerFirst(a, b) === 0).toBe(a === b);
      expect(compareNewerFirst(a, a)).toBe(0);
    });
    fc.assert(property);
  });
});
