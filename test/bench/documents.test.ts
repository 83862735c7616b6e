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

describe("commands in the documentation", () => {
  const documents = [
    "README.md",
    "CONTRIBUTING.md",
    ...["cost", "performance", "quality", "scale"].map((n) => `docs/${n}.md`),
  ];
  const spoken = documents.flatMap((name) => {
    const text = readFileSync(name, "utf8");
    const blocks = [...text.matchAll(/^```sh\n([^]*?)^```$/gm)].flatMap(([, block = ""]) => block.split("\n"));
    return [...blocks, ...[...text.matchAll(/`((?:npm|npx|node) [^`]+)`/g)].map(([, command = ""]) => command)];
  });

  it("run on the Node that npm brings, as an older one reads no TypeScript", () => {
    expect(spoken.filter((command) => /^(?:npx )?node .*\.ts/.test(command))).not.toEqual([]);
    expect(spoken.filter((command) => /^node .*\.ts/.test(command))).toEqual([]);
  });

  it("name scripts that there are", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
      scripts: Readonly<Record<string, string>>;
    };
    const named = spoken.flatMap((command) => /^npm run ([\w:]+)/.exec(command)?.[1] ?? []);
    expect(named.length).toBeGreaterThan(10);
    for (const name of named) expect(scripts).toHaveProperty([name]);
  });
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
