import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type HashedFile, planPublication } from "#publishing/plan-publication.ts";
import { pageFile } from "#site/site-file.ts";

const fileOf = (path: string, etag: string): HashedFile => ({ file: pageFile(path, "text/html", etag), etag });
const never = () => false;
const always = () => true;

describe("planPublication", () => {
  const files = [fileOf("new", "1"), fileOf("changed", "2"), fileOf("same", "3")];
  const held = new Map([
    ["changed", "old"],
    ["same", "3"],
    ["gone", "4"],
    ["foreign", "5"],
  ]);

  it("puts what is new or differs, on the condition of what is there, and keeps the rest", () => {
    const { put, keep } = planPublication(files, held, never);
    expect(put).toEqual([
      { file: files[0]?.file, replaces: undefined },
      { file: files[1]?.file, replaces: "old" },
    ]);
    expect(keep).toEqual(["same"]);
  });

  it("puts files in the order they come, whatever the bucket's order", () => {
    const order = ["z", "a", "m"];
    const { put } = planPublication(
      order.map((path) => fileOf(path, "1")),
      new Map(order.toSorted().map((path) => [path, "0"])),
      never,
    );
    expect(put.map(({ file }) => file.path)).toEqual(order);
  });

  it("removes what is not made any more and may be removed, and nothing else", () => {
    expect(planPublication(files, held, (key) => key === "gone" || key === "same").remove).toEqual(["gone"]);
    expect(planPublication(files, held, always).remove).toEqual(["foreign", "gone"]);
    expect(planPublication(files, held, never).remove).toEqual([]);
  });

  const path = fc.constantFrom<string[]>("a", "b", "c", "d", "e", "f");
  const etag = fc.constantFrom<string[]>("1", "2");
  const anyFiles = fc
    .uniqueArray(fc.tuple(path, etag), { selector: ([name]) => name })
    .map((pairs) => pairs.map((pair) => fileOf(...pair)));
  const anyHeld = fc.array(fc.tuple(path, etag)).map((pairs) => new Map(pairs));

  it("leaves the bucket as it should be, so that the next plan has nothing to do", () => {
    const property = fc.property(anyFiles, anyHeld, (wanted, before) => {
      const { put, keep, remove } = planPublication(wanted, before, always);
      const after = new Map(before);
      for (const { file, replaces } of put) {
        expect(after.get(file.path)).toBe(replaces);
        after.set(file.path, String(file.body));
      }
      for (const key of remove) after.delete(key);
      expect(after).toEqual(new Map(wanted.map(({ file }) => [file.path, String(file.body)])));
      expect(planPublication(wanted, after, always)).toMatchObject({ put: [], remove: [] });
      expect([...keep, ...put.map(({ file }) => file.path)].toSorted()).toEqual(
        wanted.map(({ file }) => file.path).toSorted(),
      );
    });
    fc.assert(property);
  });
});
