import { compilePhrases } from "./compile-phrases.ts";
import { splitPhrases } from "./split-phrases.ts";
import type { Topic } from "./topic.ts";

/** A topic with its phrases as patterns. */
export interface CompiledTopic {
  readonly topic: Topic;
  readonly strong: readonly RegExp[];
  readonly weak: readonly RegExp[];
  readonly title: readonly RegExp[];
  readonly not: readonly RegExp[];
  readonly categories: readonly string[];
}

export function compileTopic(topic: Topic): CompiledTopic {
  const { strong, weak, title, not, categories } = topic.evidence;
  return {
    topic,
    strong: compilePhrases(splitPhrases(strong)),
    weak: compilePhrases([...splitPhrases(weak), ...splitPhrases(title)]),
    title: compilePhrases(splitPhrases(title)),
    not: compilePhrases(splitPhrases(not)),
    categories: splitPhrases(categories),
  };
}
