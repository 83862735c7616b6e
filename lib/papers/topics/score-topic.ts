import type { CompiledTopic } from "./compile-topic.ts";
import type { ReadEvidence } from "./read-evidence.ts";
import type { Topic } from "./topic.ts";

const TITLE = 6;
const TITLE_WORD = 4;
const TITLE_WEAK = 2;
const FIRST_KEYWORD = 2;
const FURTHER_KEYWORD = 1;
const MOST_KEYWORDS = 4;
const MOST_MENTIONS = 4;
const WEAK_MENTION = 0.4;
const MOST_WEAK_MENTIONS = 3;
const CATEGORY = 1;

export interface Score {
  readonly topic: Topic;
  readonly total: number;
  readonly inTitle: boolean;
}

export function scoreTopic(compiled: CompiledTopic, evidence: ReadEvidence): Score {
  const title = cutOut(compiled.not, evidence.title);
  const inTitle = findsAny(compiled.strong, title) || findsAny(compiled.title, title);
  const said =
    scoreTitle(compiled, title) + scoreKeywords(compiled, evidence.keywords) + scoreAbstract(compiled, evidence);
  const supported = said > 0 && compiled.categories.some((category) => evidence.categories.includes(category));
  return { topic: compiled.topic, total: said + (supported ? CATEGORY : 0), inTitle };
}

function scoreTitle({ strong, title, weak }: CompiledTopic, text: string): number {
  if (findsAny(strong, text)) return TITLE;
  if (findsAny(title, text)) return TITLE_WORD;
  return findsAny(weak, text) ? TITLE_WEAK : 0;
}

function scoreKeywords({ strong, not }: CompiledTopic, keywords: readonly string[]): number {
  const found = keywords.filter((keyword) => findsAny(strong, cutOut(not, keyword))).length;
  return found === 0 ? 0 : Math.min(MOST_KEYWORDS, FIRST_KEYWORD + (found - 1) * FURTHER_KEYWORD);
}

function scoreAbstract({ strong, weak, not }: CompiledTopic, { abstract, sentences }: ReadEvidence): number {
  // Most topics have no word in it at all: one look at the whole saves one at every sentence.
  if (!findsAny(strong, abstract) && !findsAny(weak, abstract)) return 0;
  let mentions = 0;
  let weakMentions = 0;
  let bonus = 0;
  for (const sentence of sentences) {
    const text = cutOut(not, sentence.text);
    const found = count(strong, text);
    mentions += found;
    weakMentions += count(weak, text);
    if (found > 0) bonus = Math.max(bonus, sentence.bonus);
  }
  return Math.min(MOST_MENTIONS, mentions) + bonus + Math.min(MOST_WEAK_MENTIONS, weakMentions) * WEAK_MENTION;
}

/** A bar is no letter and in no phrase, so that nothing is found across what was cut out. */
function cutOut(patterns: readonly RegExp[], text: string): string {
  return patterns.reduce((rest, pattern) => rest.replaceAll(pattern, "|"), text);
}

function findsAny(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => text.search(pattern) >= 0);
}

function count(patterns: readonly RegExp[], text: string): number {
  return patterns.reduce((sum, pattern) => sum + (text.match(pattern)?.length ?? 0), 0);
}
