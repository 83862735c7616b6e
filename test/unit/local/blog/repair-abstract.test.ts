import { repairAbstract } from "#local/blog/repair-abstract.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

describe("an abstract of the old blog", () => {
  it.each([
    ["Our code is available at this https URL.", "Our code is available."],
    ["The project page is this https URL .", "The project page is online."],
    ["We tie knots. Project page: this https URL", "We tie knots."],
    [String.raw`See \href{this https URL}{our page} for more.`, "See our page for more."],
    ["Code at https://a.org/x{this https URL}.", "Code at https://a.org/x."],
    [String.raw`94\% with $x^2$ and \textbf{bold}`, String.raw`94\% with $x^2$ and \textbf{bold}`],
  ])("%s", (text, expected) => {
    expect(repairAbstract(text)).toMatchObject({ text: expected, complete: true });
  });

  it("says where words were lost for good", () => {
    const { text, complete } = repairAbstract("It knots this http URL findings hold.");
    expect([text, complete]).toEqual(["It knots … findings hold.", false]);
  });

  it("is blank where the blog took the page's own words", () => {
    expect(repairAbstract("Join the discussion on this paper page")).toMatchObject({ text: "", artefacts: 0 });
  });

  it("never keeps the phrase, and is repaired once, whatever it was", () => {
    const pieces = [
      "this https URL",
      "this http URL",
      "\\href{",
      "}{",
      "}",
      "(",
      ")",
      ". ",
      "code",
      " is at ",
      "\n",
      "[a](",
    ];
    const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((some) => some.join(""));
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: once } = repairAbstract(text);
        expect(once).not.toMatch(/this\s*https?\s*URL/i);
        expect(repairAbstract(once).text).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });
});
