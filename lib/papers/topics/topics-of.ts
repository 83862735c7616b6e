import type { Paper } from "../paper.ts";
import { assignTopics } from "./assign-topics.ts";
import type { Bilingual, TopicSlug } from "./topic.ts";
import { findTopic } from "./topics.ts";

/** Papers whose topics are remembered: two months of them, at most some 10 MB. */
const REMEMBERED = 2_000;
const known = new Map<string, readonly TopicSlug[]>();

/**
 * The paper's topics, best first, at most five. They are found in its words, which takes milliseconds; a run that reads
 * a month again for every day of it would spend its time on nothing else, so they are remembered by those words.
 */
export function topicsOf(paper: Paper): readonly TopicSlug[] {
  const evidence = evidenceOf(paper);
  const words = JSON.stringify(evidence);
  const topics = known.get(words) ?? assignTopics(evidence);
  if (known.size >= REMEMBERED) known.clear();
  known.set(words, topics);
  return topics;
}

/** What readers call the paper's topics. */
export function topicNames(paper: Paper, language: keyof Bilingual): string[] {
  return topicsOf(paper).flatMap((slug) => findTopic(slug)?.names[language] ?? []);
}

function evidenceOf({ title, abstract, keywords, arxiv }: Paper) {
  return { title, abstract: arxiv?.abstract ?? abstract, keywords, categories: arxiv?.categories ?? [] };
}
