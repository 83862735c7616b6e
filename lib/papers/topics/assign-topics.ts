import { once } from "../once.ts";
import { chooseTopics } from "./choose-topics.ts";
import { compileTopic } from "./compile-topic.ts";
import { type PaperEvidence, readEvidence } from "./read-evidence.ts";
import { type Score, scoreTopic } from "./score-topic.ts";
import { indexPhrases } from "./index-phrases.ts";
import type { TopicSlug } from "./topic.ts";
import { topics } from "./topics.ts";

const order: ReadonlyMap<TopicSlug, number> = new Map(topics.map(({ slug }, index) => [slug, index]));

/** Thousands of phrases, and most runs meet no paper whose topics are not known. */
const compiledTopics = once(() => {
  const compiled = topics.map(compileTopic);
  return { compiled, topicsIn: indexPhrases(compiled) };
});

export function assignTopics(evidence: PaperEvidence): TopicSlug[] {
  const { compiled, topicsIn } = compiledTopics();
  const read = readEvidence(evidence);
  const spoken = topicsIn([read.title, read.abstract, ...read.keywords].join(" | "));
  const scores = compiled.filter((topic) => spoken.has(topic)).map((topic) => scoreTopic(topic, read));
  return chooseTopics(scores.toSorted(compareScores));
}

/** Best first; among equals the order of the list decides, so that the same paper always gets the same topics. */
function compareScores(a: Score, b: Score): number {
  return b.total - a.total || (order.get(a.topic.slug) ?? 0) - (order.get(b.topic.slug) ?? 0);
}
