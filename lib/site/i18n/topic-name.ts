import type { Locale } from "#config/settings.ts";
import type { TopicSlug } from "#papers/topics/topic.ts";
import { findTopic } from "#papers/topics/topics.ts";
import { nameIn } from "./messages.ts";

/** What readers of the language call the topic. */
export function topicName(locale: Locale, slug: TopicSlug): string {
  const topic = findTopic(slug);
  return topic ? nameIn(locale, topic.names) : slug;
}
