import type { Random } from "./random.ts";
import { ADJECTIVES, DATA, GOALS, METHODS, NAMES, PARTS, VERBS } from "./vocabulary.ts";

/*
 * Titles and abstracts that nobody wrote, as long as real ones (1,100 to 1,400 characters) and about as rich in
 * mathematics: one abstract in seven holds formulas. Numbers and letters in them are drawn anew, so that no memory of
 * earlier texts makes the work look easier than it is.
 */

const SHORTEST = 1_050;
const WITH_FORMULAS = 0.15;

type Sentence = (random: Random) => string;

const number = ({ below }: Random): string => `${below(98) + 1}.${below(10)}`;
const count = (random: Random): string => String(random.pick([2, 3, 5, 8, 12, 16, 24, 40, 64, 120]));
const verb = (random: Random): string => random.pick(VERBS);
const part = (random: Random): string => random.pick(PARTS);
const data = (random: Random): string => random.pick(DATA);
const goal = (random: Random): string => random.pick(GOALS);
const method = (random: Random): string => `${random.pick(ADJECTIVES)} ${random.pick(METHODS)}`;
const letter = (random: Random): string => random.pick([..."abcdfghjkmnpqrstuvwxyz"]);

const FORMULAS: readonly Sentence[] = [
  (r) => `$${letter(r)}_{${r.below(40)}}$`,
  (r) => `$\\mathcal{O}(${letter(r)}^{${r.below(4) + 2}} \\log ${letter(r)})$`,
  (r) => `$\\pi_\\theta(${letter(r)} \\mid ${letter(r)})$`,
  (r) => `$${r.below(900) + 100} \\times 10^{-${r.below(9) + 1}}$`,
  (r) =>
    `$\\mathbb{E}_{${letter(r)} \\sim p_{\\mathrm{data}}}\\left[\\|${letter(r)} - \\hat{${letter(r)}}\\|_2^{${r.below(3) + 1}}\\right]$`,
  (r) => `$\\alpha_{${r.below(90)}} \\in [0, ${number(r)}]$`,
  (r) => `$\\frac{\\partial ${letter(r)}}{\\partial t} = -\\lambda_{${r.below(50)}} ${letter(r)}$`,
  (r) => `$\\sum_{i=1}^{${r.below(500) + 8}} w_i ${letter(r)}_i$`,
];
const formula: Sentence = (random) => random.pick(FORMULAS)(random);

const PLAIN: readonly Sentence[] = [
  (r) => `Progress in ${goal(r)} has been held back by ${part(r)} that do not transfer to ${data(r)}.`,
  (r) => `We present ${r.pick(NAMES)}, a ${method(r)} that ${verb(r)} ${part(r)} without any change to the ${part(r)}.`,
  (r) =>
    `Existing work on ${goal(r)} relies on ${part(r)} and therefore fails once ${data(r)} are long, noisy or rare.`,
  (r) =>
    `Our key observation is that ${part(r)} already carry what is needed for ${goal(r)}, and only have to be read.`,
  (r) => `Across ${count(r)} benchmarks it improves over the strongest baseline by ${number(r)} points on average.`,
  (r) =>
    `Trained on ${count(r)}K examples from ${data(r)}, it needs ${number(r)}% fewer parameters & half of the memory.`,
  (r) => `Ablations show that the gain comes from ${part(r)} rather than from scale, and persists with ${data(r)}.`,
  (r) => `We further release a benchmark of ${count(r)} tasks over ${data(r)}, each checked by two annotators.`,
  (r) => `To our knowledge this is the first ${method(r)} whose cost does not grow with the number of ${part(r)}.`,
  (r) => `Human raters prefer its results in ${number(r)}% of all cases, notably where ${part(r)} are ambiguous.`,
  (r) => `Code, models and data are at https://example.org/${r.pick(NAMES).toLowerCase()}-${r.below(9_000)}.`,
];

const MATHEMATICAL: readonly Sentence[] = [
  (r) => `Formally, we minimise ${formula(r)} under the constraint that ${formula(r)} stays bounded for ${part(r)}.`,
  (r) =>
    `The procedure ${verb(r)} ${part(r)} in ${formula(r)} steps, down from ${formula(r)} for a plain ${method(r)}.`,
  (r) => `We prove that the estimate converges at a rate of ${formula(r)} whenever ${formula(r)} holds for ${data(r)}.`,
];

export function inventAbstract(random: Random): string {
  const mathematical = random.chance(WITH_FORMULAS);
  const sentences: string[] = [];
  for (let length = 0; length < SHORTEST; length += (sentences.at(-1) ?? "").length + 1) {
    const choices = mathematical && random.chance(0.3) ? MATHEMATICAL : PLAIN;
    sentences.push(random.pick(choices)(random));
  }
  return sentences.join(" ");
}

export function inventTitle(random: Random): string {
  const name = `${random.pick(NAMES)}${random.chance(0.3) ? `-${random.below(9) + 1}` : ""}`;
  return `${name}: ${capitalise(method(random))} for ${capitalise(goal(random))}`;
}

export function inventSummary(random: Random): string {
  return `A ${method(random)} that ${verb(random)} ${part(random)} for ${goal(random)}, ahead by ${number(random)} points.`;
}

function capitalise(text: string): string {
  return text.replaceAll(/\b[a-z]/g, (first) => first.toUpperCase());
}
