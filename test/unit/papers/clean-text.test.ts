import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanLine, cleanParagraphs } from "#papers/clean-text.ts";

/** Text as hostile as it comes: any code point, lone surrogates, and plenty of what cleaning is about. */
const trouble = fc.constantFrom(
  ..."\n\r\t \u00a0\u2028\u2029\u0085\u200b\u200c\u200d\ufeff\u00ad\u202e\u2066\u0301\ufe0f\ud83d\udc69\u0928\u094d\u0645",
  ..."aé…",
  "\n\n",
  "\n  ",
  "👩",
);
const anyText = fc
  .array(fc.oneof(trouble, fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 60 })
  .map((parts) => parts.join(""));

const FORBIDDEN =
  /[\p{Cs}\p{Noncharacter_Code_Point}\u00ad\u034f\u061c\u115f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb]/u;

describe("a cleaned line", () => {
  it.each([
    ["a hard-wrapped title", "One\n  Two", "One Two"],
    ["spaces of every kind", " \t One\u00a0\u2003\u3000Two\r\nThree ", "One Two Three"],
    ["control characters", "On\u0000e\u0007\u001b[31m", "One[31m"],
    ["line ends of other systems", "One\u0085Two\u2028Three\u2029Four\u000bFive", "One Two Three Four Five"],
    ["bidirectional overrides and isolates", "a\u202egnp.exe\u2066b\u2069\u200f", "agnp.exeb"],
    ["zero-width characters", "pass\u200bword\u2060s\u200dure\ufeff", "passwordsure"],
    ["soft hyphens", "hy\u00adphen", "hyphen"],
    ["lone surrogates and non-characters", "a\ud800b\udc00c\ufffed\u{1ffff}e", "abcde"],
    ["tags that hide text", "a\u{e0061}\u{e0062}b", "ab"],
    ["fillers and annotations", "a\u3164b\u115fc\ufff9d\ufffa", "abcd"],
    ["letters in two pieces", "Go\u0308del 한", "Gödel 한"],
    ["nothing visible", " \u200b\u00a0 ", ""],
  ])("has been rid of %s", (_, given, expected) => {
    expect(cleanLine(given)).toBe(expected);
  });

  it.each([
    ["Persian words", "می\u200cخواهم"],
    ["Hindi words", "क्\u200dष"],
    ["Bengali words", "র\u200d্য"],
    ["joined emoji", "👩\u200d🚀 and 👩🏽\u200d🚀"],
    ["emoji with a presentation mark", "❤\ufe0f\u200d🔥"],
    ["Greek, LaTeX and markup", "µ τ $\\Psi$ <EOS> \\etc 30\\% `x` &amp;"],
    ["characters beyond the basic plane", "𝔸 𠮷"],
  ])("keeps %s as they are", (_, text) => {
    expect(cleanLine(text)).toBe(text);
  });

  it("loses joiners that join nothing", () => {
    expect(cleanLine("a\u200db \u200cम \u200d👩 म\u200d\u200cम x\ufe0f ،\u200cم")).toBe("ab म 👩 मम x ،م");
  });

  it("ends in an ellipsis when it is longer than 2,000 characters, and never inside a character", () => {
    expect(cleanLine("x".repeat(2_000))).toBe("x".repeat(2_000));
    expect(cleanLine("x".repeat(2_001))).toBe(`${"x".repeat(1_999)}…`);
    expect(cleanLine(`x${"👩".repeat(1_200)}`)).toBe(`x${"👩".repeat(999)}…`);
    expect(cleanLine(`xx${"👩".repeat(1_200)}`)).toBe(`xx${"👩".repeat(998)}…`);
  });

  it("leaves no joiner behind where it was cut", () => {
    expect(cleanLine(`${"x".repeat(1_996)}क्\u200dषxx`)).toBe(`${"x".repeat(1_996)}क्…`);
  });

  it("is one line without anything invisible, whatever came", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = cleanLine(text);
        expect(line).not.toMatch(FORBIDDEN);
        expect(line).not.toMatch(/[\p{Cc}]|^\s|\s$|\s\s/u);
        expect(line).toBe(line.normalize("NFC"));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("cleaned paragraphs", () => {
  it.each([
    ["a single new line is a hard wrap", "One\ntwo", "One two"],
    ["a blank line parts paragraphs", "One\n\nTwo", "One\n\nTwo"],
    ["a line of spaces is blank", "One\n \t \nTwo", "One\n\nTwo"],
    ["a line of invisible characters is blank", "One\n\u200b\ufeff\nTwo", "One\n\nTwo"],
    ["a new line with an indent of two parts paragraphs", "One\n  Two\nthree", "One\n\nTwo three"],
    ["an indent of one does not", "One\n two", "One two"],
    ["line ends of Windows and of old Macs count", "One\r\n\r\nTwo\rthree", "One\n\nTwo three"],
    ["many blank lines are one", "\n\nOne\n\n\n\n  Two\n\n", "One\n\nTwo"],
    ["a paragraph separator parts paragraphs", "One\u2029Two", "One\n\nTwo"],
    ["nothing visible is nothing", "\n \u200b\n\n", ""],
  ])("%s", (_, given, expected) => {
    expect(cleanParagraphs(given)).toBe(expected);
  });

  it("end in an ellipsis after 20,000 characters, and never in a gap", () => {
    expect(cleanParagraphs("x".repeat(20_001))).toBe(`${"x".repeat(19_999)}…`);
    expect(cleanParagraphs(`${"x".repeat(19_997)}\n\nyyyy`)).toBe(`${"x".repeat(19_997)}…`);
  });

  it("hold no break but blank lines, and nothing invisible, whatever came", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const paragraphs = cleanParagraphs(text);
        expect(paragraphs).not.toMatch(FORBIDDEN);
        for (const paragraph of paragraphs.split("\n\n")) expect(paragraph).toBe(cleanLine(paragraph));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe.each([
  ["a line", cleanLine],
  ["paragraphs", cleanParagraphs],
])("cleaning %s", (_, clean) => {
  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(clean(clean(text))).toBe(clean(text));
      }),
      { numRuns: 3_000 },
    );
  });

  // NFC reorders and joins marks, so what stood beside a joiner may not stand there afterwards.
  it.each(["\u094d\u0301\u200c\u094d", "\u0301\u00ad\u094d\u200dष", "👩\u200d↔\u200d\u0338", "👩\u200d↔\ufe0f\u0338"])(
    "changes nothing the second time about %j",
    (text) => {
      expect(clean(clean(`क${text}`))).toBe(clean(`क${text}`));
    },
  );

  it("changes nothing the second time where it had to cut", () => {
    const filling = fc.constantFrom("x".repeat(1_990), "x".repeat(19_990), "x".repeat(1_985), "x".repeat(19_985));
    fc.assert(
      fc.property(filling, anyText, anyText, (start, middle, end) => {
        const once = clean(start + middle + end + "x".repeat(60));
        expect(clean(once)).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });

  // A quadratic expression would need 10 to the 11 steps for it, and the test would never end.
  it.each(["\n ", "\u200b\u200d", " ", "\n", "👩\u200d\ufe0f", "e\u0301", "\u0301", "\u094d", "म\u200c"])(
    "takes 300,000 times %j in stride",
    (unit) => {
      expect(clean(`x${unit.repeat(300_000)}x`).length).toBeGreaterThan(0);
    },
  );
});
