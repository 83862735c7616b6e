import type { Locale } from "#config/settings.ts";
import type { TopicSlug } from "#papers/topics/topic.ts";
import { topicName } from "../../i18n/topic-name.ts";
import * as urls from "../../urls.ts";
import { html, type SafeHtml } from "../html.ts";

/** One link per topic, to its page. */
export function topicLinks(locale: Locale, slugs: readonly TopicSlug[]): SafeHtml[] {
  return slugs.map(
    (slug) => html`<a href="${urls.subjectUrl(locale, { kind: "topic", slug })}">${topicName(locale, slug)}</a>`,
  );
}
