import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "#papers/split-sentences.ts";

describe("splitSentences", () => {
  it.each([
    ["One. Two.", ["One.", "Two."]],
    ["Is it? It is! So be it.", ["Is it?", "It is!", "So be it."]],
    ["Errors fall by 3.5 points. Costs fall.", ["Errors fall by 3.5 points.", "Costs fall."]],
    [
      "Agents, e.g. Alpha, act (cf. Beta et al. 2020). They learn.",
      ["Agents, e.g. Alpha, act (cf. Beta et al. 2020).", "They learn."],
    ],
    ["J. Doe agrees. So do we.", ["J. Doe agrees.", "So do we."]],
    ["We add K.E. Bench for U.S. Courts. It is free.", ["We add K.E. Bench for U.S. Courts.", "It is free."]],
    [
      "Kettles (a.k.a. Boilers) take avg. 3 minutes. They whistle.",
      ["Kettles (a.k.a. Boilers) take avg. 3 minutes.", "They whistle."],
    ],
    ['They say "stop." We go.', ['They say "stop."', "We go."]],
    ["It runs on Node.js only. Fine.", ["It runs on Node.js only.", "Fine."]],
    [
      "We add dVoting. dVoting counts, i.e. eVotes. iOS runs it.",
      ["We add dVoting.", "dVoting counts, i.e. eVotes.", "iOS runs it."],
    ],
    [
      "It fails for large models (LLMs).To fix this, we wait.",
      ["It fails for large models (LLMs).", "To fix this, we wait."],
    ],
    ["no capital. follows here", ["no capital. follows here"]],
    ["No end", ["No end"]],
    ["", []],
  ])("splits %j", (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });

  it("loses and invents no character but spaces", () => {
    const prose = fc.string({ unit: fc.constantFrom(..."abAB .!?\"')(e.g1") });
    fc.assert(
      fc.property(prose, (text) => {
        expect(splitSentences(text).join("").replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
      }),
    );
  });
});
