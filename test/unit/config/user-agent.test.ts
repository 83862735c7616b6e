import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSettings } from "#config/settings.ts";
import { userAgentOf } from "#config/user-agent.ts";

const settings = parseSettings({});

describe("userAgentOf", () => {
  it.each([
    ["Papers", null, "(Papers)"],
    ["Papers", "mailto:ada@papers.example", "(Papers; mailto:ada@papers.example)"],
    ["논문 Papers (일간)", "https://papers.example/about", "(Papers; https://papers.example/about)"],
    ["오늘의 논문", "ada@papers.example", "(ada@papers.example)"],
    ["Papers", "에이다 <ada@papers.example>", "(Papers; <ada@papers.example>)"],
    ["Papers\\", "Ada (at) home\r\nX-Evil: 1", "(Papers; Ada at homeX-Evil: 1)"],
    ["Papers", "오늘의 논문", "(Papers)"],
  ])("of the title %j and the contact %j ends in %s", (title, arxivContact, remark) => {
    expect(userAgentOf({ ...settings, title, arxivContact })).toMatch(/^daily-papers-press\/\d+\.\d+\.\d+ \(/);
    expect(userAgentOf({ ...settings, title, arxivContact }).endsWith(` ${remark}`)).toBe(true);
  });

  it("has no empty remark when nothing of the title can be sent", () => {
    expect(userAgentOf({ ...settings, title: "오늘의 논문" })).toMatch(/^daily-papers-press\/[\d.]+$/);
  });

  it("is a header that can be sent, whatever the operator calls the site", () => {
    const anyText = fc.string({ unit: "binary", minLength: 1 });
    const property = fc.property(anyText, fc.option(anyText), (title, arxivContact) => {
      const agent = userAgentOf({ ...settings, title, arxivContact });
      expect(new Headers({ "user-agent": agent }).get("user-agent")).toBe(agent);
      expect(agent).toMatch(/^daily-papers-press\/[\d.]+( \([\x20-\x27\x2a-\x5b\x5d-\x7e]+\))?$/);
    });
    fc.assert(property, { numRuns: 1_000 });
  });
});
