import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type HashedFile, planPuts, planRemovals } from "#publishing/plan-publication.ts";

const fileOf = (path: string, etag: string): HashedFile => ({
  file: { path, contentType: "text/html", cacheClass: "page" },
  bytes: Buffer.from(etag),
  etag,
});
const keysOf = (files: readonly HashedFile[]) => new Set(files.map(({ file }) => file.path));
const never = () => false;
const always = () => true;

const files = [fileOf("new", "1"), fileOf("changed", "2"), fileOf("same", "3")];
const held = new Map([
  ["changed", "old"],
  ["same", "3"],
  ["gone", "4"],
  ["foreign", "5"],
]);

describe("planPuts", () => {
  it("puts what is new or differs, on the condition of what is there, and leaves the rest", () => {
    expect([...planPuts(files, held)]).toEqual([
      { ...files[0], replaces: undefined },
      { ...files[1], replaces: "old" },
    ]);
  });

  it("puts files in the order they come, whatever the bucket's order", () => {
    const order = ["z", "a", "m"];
    const puts = planPuts(
      order.map((path) => fileOf(path, "1")),
      new Map(order.toSorted().map((path) => [path, "0"])),
    );
    expect(Array.from(puts, ({ file }) => file.path)).toEqual(order);
  });

  it("asks for a file when the one before has been taken, and not earlier", () => {
    const asked: string[] = [];
    function* make() {
      for (const file of files) {
        asked.push(file.file.path);
        yield file;
      }
    }
    const puts = planPuts(make(), held)[Symbol.iterator]();
    puts.next();
    expect(asked).toEqual(["new"]);
    puts.next();
    expect(asked).toEqual(["new", "changed"]);
  });
});

describe("planRemovals", () => {
  it("removes what is not made any more and may be removed, and nothing else", () => {
    expect(planRemovals(keysOf(files), held, (key) => key === "gone" || key === "same")).toEqual(["gone"]);
    expect(planRemovals(keysOf(files), held, always)).toEqual(["foreign", "gone"]);
    expect(planRemovals(keysOf(files), held, never)).toEqual([]);
  });
});

describe("both together", () => {
  const path = fc.constantFrom<string[]>("a", "b", "c", "d", "e", "f");
  const etag = fc.constantFrom<string[]>("1", "2");
  const anyFiles = fc
    .uniqueArray(fc.tuple(path, etag), { selector: ([name]) => name })
    .map((pairs) => pairs.map((pair) => fileOf(...pair)));
  const anyHeld = fc.array(fc.tuple(path, etag)).map((pairs) => new Map(pairs));

  it("leave the bucket as it should be, so that the next plan has nothing to do", () => {
    const property = fc.property(anyFiles, anyHeld, (wanted, before) => {
      const after = new Map(before);
      for (const { file, bytes, replaces } of planPuts(wanted, before)) {
        expect(after.get(file.path)).toBe(replaces);
        after.set(file.path, String(bytes));
      }
      for (const key of planRemovals(keysOf(wanted), before, always)) after.delete(key);
      expect(after).toEqual(new Map(wanted.map(({ file, bytes }) => [file.path, String(bytes)])));
      expect([...planPuts(wanted, after), ...planRemovals(keysOf(wanted), after, always)]).toEqual([]);
    });
    fc.assert(property);
  });
});
