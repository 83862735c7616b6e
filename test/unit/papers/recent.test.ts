import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRecent } from "#papers/recent.ts";

describe("what was used lately", () => {
  it("is remembered while fewer others than allowed came between, however long ago it was made", () => {
    const recent = createRecent<number>(3);
    recent.set("first", 1);
    for (const [index, other] of ["a", "b", "c", "d", "e", "f", "g"].entries()) {
      recent.set(other, index);
      expect(recent.get("first")).toBe(1);
    }
    expect(recent.get("a")).toBeUndefined();
  });

  it("never answers with another's value, and never holds more than twice what is allowed", () => {
    const keys = fc.array(fc.nat({ max: 30 }).map(String), { maxLength: 200 });
    const property = fc.property(keys, fc.integer({ min: 1, max: 8 }), (asked, most) => {
      const recent = createRecent<string>(most);
      for (const key of asked) {
        expect(recent.get(key) ?? key).toBe(key);
        recent.set(key, key);
        expect(recent.get(key)).toBe(key);
      }
      const held = [...new Set(asked)].filter((key) => recent.get(key) !== undefined);
      expect(held.length).toBeLessThanOrEqual(3 * most);
    });
    fc.assert(property);
  });
});
