import { splitSentences } from "./split-sentences.ts";

/*
 * The one line shown when nobody has written one: the sentence of the abstract that says what the paper does. The rule,
 * in order; within a rule the first sentence wins:
 *  1. a sentence in which the authors act: "we propose", "this paper presents", "we introduce X";
 *  2. a sentence in which they show: "we show that", "our results demonstrate", "our method achieves";
 *  3. a sentence that speaks of what is theirs: "our", "this work";
 *  4. the first sentence.
 * Where the code is tells nothing of the paper, whoever releases it.
 */

const WORK = String.raw`(?:paper|work|report|study|article|survey|technical report|position paper)`;
const MAKING =
  "propose|introduce|present|develop|design|build|release|describe|formulate|construct|create|curate|contribute|open-source|explore|investigate|study|revisit|survey|review|train|address|argue|formalize|collect|establish|analyze|examine|conduct|provide|unveil|offer";
const SHOWING = "identify|show|demonstrate|find|prove|reveal|achieve|observe|report|outperform|evaluate|improve";

const RULES = [
  new RegExp(
    String.raw`\b(?:we|I)\s+(?:\w+ly\s+|also\s+|first\s+|then\s+|therefore\s+|thus\s+|here\s+)?(?:${MAKING})\b`,
    "i",
  ),
  new RegExp(
    String.raw`\bthis\s+${WORK}\s+(?:\w+ly\s+)?(?:${MAKING})s?\b|\bthis\s+${WORK}\s+(?:addresses|studies|analyzes|establishes)\b`,
    "i",
  ),
  new RegExp(String.raw`\bis\s+(?:proposed|introduced|presented)\b`, "i"),
  new RegExp(String.raw`\b(?:we|our\s+\w+(?:\s+\w+)?)\s+(?:\w+ly\s+)?(?:${SHOWING})(?:s|es)?\b`, "i"),
  new RegExp(String.raw`\bour\b|\bthis\s+${WORK}\b`, "i"),
];

const RELEASE = /\bwe\s+(?:\w+ly\s+|also\s+)?(?:release|share|provide|open-source)\b[^,;:]*\bcode\b/i;

/** Characters; the longest summary upstream wrote in a year's days but a few. */
const LIMIT = 320;

/** @param text plain text; @returns one sentence, cut at a word when it is very long; empty for an empty text */
export function chooseDecisiveSentence(text: string): string {
  const all = splitSentences(text);
  const telling = all.filter((sentence) => !RELEASE.test(sentence));
  const sentences = telling.length > 0 ? telling : all;
  // The first two rules are one in rank: whoever acts first in the abstract is what it is about.
  const made = sentences.find((sentence) => RULES.slice(0, 3).some((rule) => rule.test(sentence)));
  const later = RULES.slice(3)
    .map((rule) => sentences.find((sentence) => rule.test(sentence)))
    .find(Boolean);
  return cutAtWord(made ?? later ?? sentences[0] ?? "");
}

function cutAtWord(sentence: string): string {
  if (sentence.length <= LIMIT) return sentence;
  const cut = sentence.slice(0, LIMIT);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LIMIT / 2)).replace(/[\s,;:–—-]+$/, "")}…`;
}
