import { compilePhrases } from "./compile-phrases.ts";
import type { Topic } from "./topic.ts";

/** A topic with its phrases as patterns. */
export interface CompiledTopic {
  readonly topic: Topic;
  readonly strong: readonly RegExp[];
  readonly weak: readonly RegExp[];
  readonly title: readonly RegExp[];
  readonly not: readonly RegExp[];
}

export function compileTopic(topic: Topic): CompiledTopic {
  const { strong, weak = [], title = [], not = [] } = topic.evidence;
  return {
    topic,
    strong: compilePhrases(strong),
    weak: compilePhrases([...weak, ...title]),
    title: compilePhrases(title),
    not: compilePhrases(not),
  };
}
