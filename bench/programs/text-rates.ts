/*
 * Abstracts a second through repair and parser, and how time grows with hostile texts. Run by the text case:
 * node bench/programs/text-rates.ts
 */

import { parseRichText } from "#papers/text/parse-rich-text.ts";
import { toPlainText } from "#papers/text/plain-text.ts";
import { repairUpstreamText } from "#papers/text/repair-text.ts";
import { inventAbstract } from "../corpus/invent-text.ts";
import { createRandom } from "../corpus/random.ts";
import { report } from "../measure/report.ts";

const ABSTRACTS = 2_000;
const ROUNDS = 5;
/** Characters of the shorter of two texts of a kind; the longer one has sixteen times as many. */
const SHORT = 8_000;
const TIMES = 16;

/** Texts that make careless parsers take quadratic time, by what they repeat. */
const HOSTILE: Readonly<Record<string, string>> = {
  dollars: "$",
  "open formulas": "$a ",
  "open braces": "{",
  "closed braces": "}",
  "nested fractions": "\\frac{",
  commands: "\\alpha",
  backslashes: "\\",
  subscripts: "a_",
  "nested scripts": "a^{b_",
  tags: "<b>",
  "open tags": "<a href=",
  brackets: "[",
  links: "[a](",
  addresses: "https://a.",
  emphasis: "*a _b ",
  spaces: " ",
  "damaged words": "times10 alpha",
  words: "word ",
};

const read = (text: string): string => toPlainText(parseRichText(repairUpstreamText(text)));

/** The quickest of some rounds: what slows a round down is other work on the machine. */
function millisecondsOf(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return Math.min(...times);
}

function ratePerSecond(): number {
  const random = createRandom(7);
  const abstracts = Array.from({ length: ABSTRACTS }, () => inventAbstract(random));
  return (1_000 * ABSTRACTS) / millisecondsOf(() => abstracts.forEach(read));
}

/** Time for a text sixteen times as long, to sixteen times the time: 1 is linear, 16 is quadratic. In turn, as ever. */
function growthOf(part: string): number {
  const text = (length: number) => part.repeat(Math.ceil(length / part.length));
  const [short, long] = [text(SHORT), text(SHORT * TIMES)];
  let [one, many] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 2 * ROUNDS; round += 1) {
    const began = performance.now();
    read(short);
    const between = performance.now();
    read(long);
    one = Math.min(one, between - began);
    many = Math.min(many, performance.now() - between);
  }
  return many / (TIMES * one);
}

report({
  perSecond: ratePerSecond(),
  growth: Object.fromEntries(Object.entries(HOSTILE).map(([name, part]) => [name, growthOf(part)])),
});
