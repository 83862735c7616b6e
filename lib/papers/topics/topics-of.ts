import type { Paper } from "../paper.ts";
import { assignTopics } from "./assign-topics.ts";
import type { TopicSlug } from "./topic.ts";

const known = new WeakMap<Paper, readonly TopicSlug[]>();

/** The paper's topics, best first, at most five. Assigned once per paper and run: every format and language asks. */
export function topicsOf(paper: Paper): readonly TopicSlug[] {
  const topics = known.get(paper) ?? assignTopics(evidenceOf(paper));
  known.set(paper, topics);
  return topics;
}

function evidenceOf({ title, abstract, keywords, arxiv }: Paper) {
  return { title, abstract: arxiv?.abstract ?? abstract, keywords, categories: arxiv?.categories ?? [] };
}
