import { chooseTopics } from "./choose-topics.ts";
import { compileTopic } from "./compile-topic.ts";
import { type PaperEvidence, readEvidence } from "./read-evidence.ts";
import { type Score, scoreTopic } from "./score-topic.ts";
import type { TopicSlug } from "./topic.ts";
import { topics } from "./topics.ts";

const compiled = topics.map(compileTopic);
const order: ReadonlyMap<TopicSlug, number> = new Map(topics.map(({ slug }, index) => [slug, index]));

export function assignTopics(evidence: PaperEvidence): TopicSlug[] {
  const read = readEvidence(evidence);
  return chooseTopics(compiled.map((topic) => scoreTopic(topic, read)).toSorted(compareScores));
}

/** Best first; among equals the order of the list decides, so that the same paper always gets the same topics. */
function compareScores(a: Score, b: Score): number {
  return b.total - a.total || (order.get(a.topic.slug) ?? 0) - (order.get(b.topic.slug) ?? 0);
}
