import { splitSentences } from "./split-sentences.ts";

/*
 * The one line shown when nobody has written one: the sentence of the abstract that says what the paper does. The rule,
 * in order; within a rule the first sentence wins:
 *  1. a sentence in which the authors act: "we propose", "this paper presents", "we introduce X";
 *  2. a sentence that begins with the name the title gives before its colon: "FastKettle heats";
 *  3. a sentence in which they show: "we show that", "our results demonstrate", "our method achieves";
 *  4. a sentence that speaks of what is theirs: "our", "this work";
 *  5. the first sentence.
 * Where the code is tells nothing of the paper, whoever releases it; nor does "we address this gap" without a how.
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

/** Says that a problem is met, and neither which nor how. */
const HOLLOW =
  /^we\s+(?:\w+ly\s+)?address\s+(?:this|these|those)\s+(?!.*\b(?:by|with|via|through|using)\b)[^:]{1,60}$/i;
/** A coined name before the title's colon: a word with a capital, a figure or a hyphen inside. */
const COINED = /^(?=\S*.[A-Z0-9-])([\w.+-]{3,30}):\s/;

/** What a named work is or does, not how well. */
const DESCRIBES =
  /^(?!\S+\s(?:also\s|further\s|consistently\s|significantly\s)?(?:achieve|attain|beat|deliver|exceed|improve|outperform|raise|reach|reduce|score|set|surpasse?)s?\b).{60,}/;

/** Characters; the longest summary upstream wrote in a year's days but a few. */
const LIMIT = 320;

/**
 * @param text plain text
 * @param title plain text, for the name it may give the work
 * @returns one sentence, cut at a word when it is very long; empty for an empty text
 */
export function chooseDecisiveSentence(text: string, title = ""): string {
  const all = splitSentences(text);
  const name = COINED.exec(title)?.[1];
  const telling = all.filter((sentence) => !RELEASE.test(sentence));
  const sentences = telling.length > 0 ? telling : all;
  // The first two rules are one in rank: whoever acts first in the abstract is what it is about.
  const making = sentences.filter((sentence) => RULES.slice(0, 3).some((rule) => rule.test(sentence)));
  const made = making.find((sentence) => !HOLLOW.test(sentence)) ?? making[0];
  const named = name && sentences.find((sentence) => sentence.startsWith(`${name} `) && DESCRIBES.test(sentence));
  const later = RULES.slice(3)
    .map((rule) => sentences.find((sentence) => rule.test(sentence)))
    .find(Boolean);
  return cutAtWord(made ?? (named || later) ?? sentences[0] ?? "");
}

function cutAtWord(sentence: string): string {
  if (sentence.length <= LIMIT) return sentence;
  const cut = sentence.slice(0, LIMIT);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LIMIT / 2)).replace(/[\s,;:–—-]+$/, "")}…`;
}
