import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compareGuard, type Guard } from "../../bench/guard/compare-guard.ts";
import { measureGuard } from "../../bench/guard/measure-guard.ts";

describe("the guard", () => {
  it("finds no count or size worse than bench/guard.json; when one is on purpose, run npm run bench:guard", async () => {
    const held = JSON.parse(readFileSync("bench/guard.json", "utf8")) as Guard;
    expect(compareGuard(held, await measureGuard())).toEqual([]);
  });

  it.each([
    ["a count that grew by one", { reads: 10 }, { reads: 11 }, ["reads was 10 and is 11."]],
    ["a count that fell", { reads: 10 }, { reads: 9 }, []],
    ["a size that grew by a word", { "page, bytes": 10_000 }, { "page, bytes": 10_020 }, []],
    ["a size that grew", { "page, bytes": 100 }, { "page, bytes": 102 }, ["page, bytes was 100 and is 102."]],
    ["a figure that nobody measures any more", { reads: 1 }, {}, ["reads was 1 and is not measured any more."]],
    ["a figure that nobody reviewed", {}, { reads: 1 }, ["reads is 1 and not in the guard."]],
  ])("says of %s what it has to say", (_, held, measured, said) => {
    expect(compareGuard(held as Guard, measured as Guard)).toEqual(said);
  });
});
