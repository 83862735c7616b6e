import { agents } from "./agents.ts";
import { codeAndEvaluation } from "./code-and-evaluation.ts";
import { generation } from "./generation.ts";
import { insideModels } from "./inside-models.ts";
import { knowledgeAndText } from "./knowledge-and-text.ts";
import { languageModels } from "./language-models.ts";
import { learning } from "./learning.ts";
import { robotics } from "./robotics.ts";
import { safetyAndSociety } from "./safety-and-society.ts";
import { science } from "./science.ts";
import { soundAndSpace } from "./sound-and-space.ts";
import { systems } from "./systems.ts";
import type { Topic, TopicSlug } from "./topic.ts";
import { vision } from "./vision.ts";

/** Grows by one with every change of the topics or of how they are found: papers noted with an earlier one are read again. */
export const TOPICS_EDITION = 3;

/** Every topic, field by field, in the order people see them. */
export const topics: readonly Topic[] = [
  ...languageModels,
  ...knowledgeAndText,
  ...agents,
  ...learning,
  ...insideModels,
  ...codeAndEvaluation,
  ...systems,
  ...vision,
  ...generation,
  ...soundAndSpace,
  ...robotics,
  ...science,
  ...safetyAndSociety,
];

const bySlug: ReadonlyMap<TopicSlug, Topic> = new Map(topics.map((topic) => [topic.slug, topic]));

/** The topic of this slug, if there is one. */
export function findTopic(slug: string): Topic | undefined {
  return bySlug.get(slug);
}
