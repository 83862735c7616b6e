import { describe, expect, it } from "vitest";
import { chooseDecisiveSentence } from "#papers/decisive-sentence.ts";

const BACKGROUND = "Kettles are everywhere.";

describe("chooseDecisiveSentence", () => {
  it.each([
    [
      "what the authors make",
      "However, they are slow. We propose FastKettle, which is not. We show that it is faster.",
    ],
    ["what the paper presents", "Yet little is known. This paper presents a study of kettles. Our results are good."],
    ["what is introduced", "Yet little is known. A new kettle is introduced here. Our results are good."],
  ])("prefers %s to background and results", (_, rest) => {
    expect(chooseDecisiveSentence(`${BACKGROUND} ${rest}`)).toBe(`${rest.split(". ")[1]}.`);
  });

  it.each(["We address this gap from both sides.", "We directly address these issues."])(
    "passes over %j, which names nothing",
    (hollow) => {
      expect(chooseDecisiveSentence(`${BACKGROUND} ${hollow} We introduce FastKettle.`)).toBe(
        "We introduce FastKettle.",
      );
      expect(chooseDecisiveSentence(`${BACKGROUND} ${hollow}`)).toBe(hollow);
    },
  );

  it("keeps a problem that comes with its answer", () => {
    const whole = "We address this gap with FastKettle, a kettle.";
    expect(chooseDecisiveSentence(`${BACKGROUND} ${whole} We present results.`)).toBe(whole);
  });

  it("takes what is said of the paper's own name where its authors do not act", () => {
    const abstract = `${BACKGROUND} FastKettle wins. FastKettle instead heats the very cup in which the tea is to be drunk. Our kettle is quick.`;
    expect(chooseDecisiveSentence(abstract, "FastKettle: Tea in a Second")).toBe(
      "FastKettle instead heats the very cup in which the tea is to be drunk.",
    );
    expect(chooseDecisiveSentence(abstract, "Kettle: Tea in a Second")).toBe("Our kettle is quick.");
    expect(chooseDecisiveSentence(`${BACKGROUND} It boils.`, "FastKettle: Tea in a Second")).toBe(BACKGROUND);
  });

  it("takes what the authors show where they make nothing", () => {
    expect(chooseDecisiveSentence(`${BACKGROUND} We show that they are slow. Our data are public.`)).toBe(
      "We show that they are slow.",
    );
  });

  it("takes what is theirs where they show nothing", () => {
    expect(chooseDecisiveSentence(`${BACKGROUND} Our kettle is quick.`)).toBe("Our kettle is quick.");
  });

  it("passes over where the code is", () => {
    expect(chooseDecisiveSentence(`${BACKGROUND} We show that they are slow. We release the code at x.org.`)).toBe(
      "We show that they are slow.",
    );
    expect(chooseDecisiveSentence("We release our code.")).toBe("We release our code.");
  });

  it("takes the first sentence where nothing is decisive", () => {
    expect(chooseDecisiveSentence(`${BACKGROUND} They boil.`)).toBe(BACKGROUND);
  });

  it("cuts a very long sentence at a word", () => {
    const cut = chooseDecisiveSentence(`We propose ${"very ".repeat(100)}much.`);
    expect(cut.length).toBeLessThanOrEqual(321);
    expect(cut).toMatch(/ very…$/);
  });

  it("has nothing to say about nothing", () => {
    expect(chooseDecisiveSentence("")).toBe("");
  });
});
