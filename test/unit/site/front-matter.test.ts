import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frontMatter } from "#site/markdown/front-matter.ts";

const lineOf = (text: string) => frontMatter({ key: text }).split("\n")[1] ?? "";

describe("frontMatter", () => {
  it("is what Jekyll reads, as the blog this descends from wrote it", () => {
    const values = {
      title: "Hugging Face Daily Papers - 2026-02-05",
      date: "2026-02-05 09:15:00 +0900",
      categories: ["Daily Papers", "일간"],
      tags: ["huggingface", "papers", "daily", "ai"],
      author: "ada-invented",
    };
    expect(frontMatter(values)).toBe(`---
title: Hugging Face Daily Papers - 2026-02-05
date: 2026-02-05 09:15:00 +0900
categories: [Daily Papers, 일간]
tags: [huggingface, papers, daily, ai]
author: ada-invented
---`);
  });

  it("has an empty list where there is nothing", () => {
    expect(frontMatter({ tags: [] })).toBe("---\ntags: []\n---");
  });

  const trouble = [
    ["true", "False", "NULL", "null", "yes", "No", "on", "OFF", "~", "y", "N"],
    ["1", "1.0", "-1", "+1", "1e3", "1_000", ".5", "0x1F", "0o17", "0b101", "017", ".inf", ".nan", "1:30", "12:30:45"],
    ["2026-02-05", "2026-2-5", "2026-02-05T09:15:00Z", "2026-02-05 09:15", "2026-02-05 09:15:00"],
    ["", " ", " x", "x ", "-", "- x", "---", "...", "? x", ": x", "a: b", "a:", "a #b", "#b", "a, b", "<<", "="],
    ["[a]", "{a: b}", "a]", "&a", "*a", "!a", "!!str a", "%a", "@a", "`a`", "|", ">", "'a'", '"a"', "a\\b", "a\nb: c"],
    ["{{ site.x }}", "<b>", 'a "b" c', "\u2028", "\t"],
  ].flat();

  it.each(trouble)("quotes %j, which would not read as itself or is better not trusted to", (text) => {
    expect(lineOf(text)).toMatch(/^key: "(?:[^"\\]|\\.)*"$/);
    expect(JSON.parse(lineOf(text).slice("key: ".length))).toBe(text);
    expect(frontMatter({ key: [text, "x"] }).split("\n")[1]).toBe(`key: [${JSON.stringify(text)}, x]`);
  });

  it.each(["Daily Papers", "일간", "ai", "huggingface", "Papers v2.0", "C++ and C", "a/b_c", "3D vision", "24 hours"])(
    "writes %s plainly",
    (text) => {
      expect(lineOf(text)).toBe(`key: ${text}`);
    },
  );

  it("is one line per key, whatever the values are", () => {
    const property = fc.property(
      fc.string({ unit: "binary" }),
      fc.array(fc.string({ unit: "binary" })),
      (text, list) => {
        const lines = frontMatter({ text, list }).split("\n");
        expect(lines).toHaveLength(4);
        expect(lines[1]?.startsWith("text: ")).toBe(true);
        expect(lines[2]).toMatch(/^list: \[.*\]$/su);
      },
    );
    fc.assert(property, { numRuns: 1_000 });
  });
});
