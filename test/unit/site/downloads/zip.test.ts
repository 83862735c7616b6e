import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { zip } from "#site/downloads/zip.ts";
import { readZip } from "../../../site/read-zip.ts";

describe("zip", () => {
  it("is read by a reader that is not ours, every file as it was and in its order", async () => {
    const name = fc.stringMatching(/^[\p{L}\p{N}-]{1,40}\.md$/u);
    const files = fc.uniqueArray(fc.tuple(name, fc.string({ unit: "binary", maxLength: 2_000 })), {
      selector: ([key]) => key,
    });
    const property = fc.asyncProperty(files, async (all) => {
      const bytes = zip(all.map(([key, text]) => [key, Buffer.from(text)] as const));
      expect([...(await readZip(bytes))]).toEqual(all);
    });
    await fc.assert(property);
  });

  it("lets go of a file's bytes before it asks for the next", async () => {
    const place = Buffer.alloc(3);
    function* files(): Iterable<[string, Uint8Array]> {
      for (const text of ["one", "two", "six"]) {
        place.write(text);
        yield [`${text}.md`, place];
      }
    }
    expect(Object.fromEntries(await readZip(zip(files())))).toEqual({
      "one.md": "one",
      "two.md": "two",
      "six.md": "six",
    });
  });

  it("is the same bytes for the same files", () => {
    const make = () => zip([["a.md", Buffer.from("a")]]).toString("hex");
    expect(make()).toBe(make());
  });
});
