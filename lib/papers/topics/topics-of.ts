import type { Paper } from "../paper.ts";
import { assignTopics } from "./assign-topics.ts";
import type { Bilingual, TopicSlug } from "./topic.ts";
import { findTopic } from "./topics.ts";

const known = new WeakMap<Paper, readonly TopicSlug[]>();

/** The paper's topics, best first, at most five. Assigned once per paper and run: every format and language asks. */
export function topicsOf(paper: Paper): readonly TopicSlug[] {
  const topics = known.get(paper) ?? assignTopics(evidenceOf(paper));
  known.set(paper, topics);
  return topics;
}

/** What readers call the paper's topics. */
export function topicNames(paper: Paper, language: keyof Bilingual): string[] {
  return topicsOf(paper).flatMap((slug) => findTopic(slug)?.names[language] ?? []);
}

function evidenceOf({ title, abstract, keywords, arxiv }: Paper) {
  return { title, abstract: arxiv?.abstract ?? abstract, keywords, categories: arxiv?.categories ?? [] };
}
