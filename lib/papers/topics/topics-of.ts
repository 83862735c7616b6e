import type { Paper } from "../paper.ts";
import { assignTopics } from "./assign-topics.ts";
import type { Bilingual, TopicSlug } from "./topic.ts";
import { findTopic, TOPICS_EDITION } from "./topics.ts";

const known = new WeakMap<Paper, readonly TopicSlug[]>();

/**
 * The paper's topics, best first, at most five. Finding them in its words takes milliseconds, so papers are stored with
 * them; a paper whose topics are of another edition of the list is read again.
 */
export function topicsOf(paper: Paper): readonly TopicSlug[] {
  if (paper.topics?.edition === TOPICS_EDITION) return paper.topics.slugs;
  const topics = known.get(paper) ?? assignTopics(evidenceOf(paper));
  known.set(paper, topics);
  return topics;
}

/**
 * The paper with its topics noted on it.
 * @param held the same paper as it was noted before, whose topics hold while nothing they were found in has changed
 */
export function withTopics(paper: Paper, held: Paper | undefined): Paper {
  const unchanged = held && JSON.stringify(evidenceOf(held)) === JSON.stringify(evidenceOf(paper));
  return { ...paper, topics: { edition: TOPICS_EDITION, slugs: topicsOf(unchanged ? held : paper) } };
}

/** What readers call the paper's topics. */
export function topicNames(paper: Paper, language: keyof Bilingual): string[] {
  return topicsOf(paper).flatMap((slug) => findTopic(slug)?.names[language] ?? []);
}

function evidenceOf({ title, abstract, keywords, arxiv }: Paper) {
  return { title, abstract: arxiv?.abstract ?? abstract, keywords, categories: arxiv?.categories ?? [] };
}
