import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileTopic } from "#papers/topics/compile-topic.ts";
import { firstWordsOf } from "#papers/topics/first-words.ts";
import { indexPhrases } from "#papers/topics/index-phrases.ts";
import { splitPhrases } from "#papers/topics/split-phrases.ts";
import { topics } from "#papers/topics/topics.ts";

describe("firstWordsOf", () => {
  it.each([
    ["robot", ["robot", "robots", "robotes"]],
    ["robot arm", ["robot"]],
    ["manipulat*", ["manipulat*", "manipulat*s", "manipulat*es"]],
    ["*bench v2", ["*bench"]],
    ["(graphical user|user) interface", ["graphical", "user"]],
    ["(neural |)scene", ["neural", "scene", "scenes", "scenees"]],
    ["pre(train|tun)ing data", ["pretraining", "pretuning"]],
    ["RAG pipeline", ["rag"]],
    ["gpt 4.5", ["gpt"]],
    ["c++ code", ["c"]],
    ["π model", [""]],
  ])("%s begins with %j", (phrase, words) => {
    expect(firstWordsOf(phrase)).toEqual(words);
  });
});

describe("indexPhrases", () => {
  const compiled = topics.map(compileTopic);
  const topicsIn = indexPhrases(compiled);
  const phrases = topics.flatMap(({ evidence }) =>
    [evidence.strong, evidence.weak, evidence.title].flatMap(splitPhrases),
  );
  /** Words out of phrases, in any order, with what the notation adds dropped or turned into letters. */
  const words = phrases.flatMap((phrase) => phrase.replaceAll("*", "ing").split(/[ ()|…?]+/)).filter(Boolean);
  const separators = [" ", " ", " ", ". ", ", ", "-", "s "];

  it("loses no topic that a search for all its phrases finds", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...separators)), { maxLength: 30 }),
        (drawn) => {
          const text = drawn.flat().join("");
          const found = compiled.filter(({ strong, weak }) =>
            [...strong, ...weak].some((one) => text.search(one) >= 0),
          );
          expect([...topicsIn(text)]).toEqual(expect.arrayContaining(found));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("finds few topics in prose, so that scoring has little to do", () => {
    const text = "A robot arm learns to grasp cups from demonstrations, and then it pours tea without spilling any.";
    const found = [...topicsIn(text)].map(({ topic }) => topic.slug);
    expect(found).toContain("robotics");
    expect(found.length).toBeLessThan(topics.length / 4);
  });
});
