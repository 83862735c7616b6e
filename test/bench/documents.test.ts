import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { documentsOf, readGuard } from "../../bench/documents.ts";
import { fillDocument, markdownTable } from "../../bench/fill-document.ts";
import { readResults } from "../../bench/results-file.ts";

describe("docs/performance.md and docs/scale.md", () => {
  it.each(["performance", "scale"] as const)(
    "docs/%s.md says what bench/results/latest.json and the guard say",
    (name) => {
      const results = readResults();
      expect(results).toBeDefined();
      expect(readFileSync(`docs/${name}.md`, "utf8")).toBe(results && documentsOf(results, readGuard())[name]);
    },
  );
});

describe("fillDocument", () => {
  const document = "Before.\n\n<!-- figures -->\n\nold\n\n<!-- end of figures -->\n\nAfter.\n";

  it("replaces what stands between the markers, and nothing else, however often", () => {
    const filled = fillDocument(document, { figures: "costs $1 & more" });
    expect(filled).toBe(document.replace("old", () => "costs $1 & more"));
    expect(fillDocument(filled, { figures: "old" })).toBe(document);
  });

  it("says which place is missing", () => {
    expect(() => fillDocument(document, { targets: "" })).toThrow("no place for its targets");
  });
});

describe("markdownTable", () => {
  it("is as wide as its widest cells", () => {
    expect(markdownTable(["a", ""], [["long one", "2"]])).toBe(
      "| a        |     |\n| -------- | --- |\n| long one | 2   |",
    );
  });
});
