import type { Locale } from "#config/settings.ts";
import type { Subject } from "#papers/subject.ts";
import { messagesOf, nameIn } from "../i18n/messages.ts";
import type { Digest, SiteModel } from "../site-model.ts";
import { type SubjectCount, tallySubjects } from "../tally-subjects.ts";
import * as urls from "../urls.ts";
import { feedFormats, feedTitle, type OfferedFeed } from "./feed-table.ts";
import type { FeedGroup } from "./opml.ts";

type SubjectCounts = Readonly<Record<Subject["kind"], readonly SubjectCount[]>>;

/**
 * The topics and organisations that the newest issues have papers of, by slug. Not all there ever were: what one
 * publication reads may not grow with the archive.
 */
export function countSubjects(newest: readonly Digest[]): SubjectCounts {
  const count = (kind: Subject["kind"]) => tallySubjects(newest, kind).toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  return { topic: count("topic"), organization: count("organization") };
}

/** The feeds of these topics and of these organisations. */
export function subjectFeedGroups(
  model: Pick<SiteModel, "settings" | "sample">,
  locale: Locale,
  { topic, organization }: SubjectCounts,
): FeedGroup[] {
  const messages = messagesOf(locale);
  const offer = (kind: Subject["kind"]) => (subject: SubjectCount) => offerFeed(model, locale, kind, subject);
  return [
    { title: messages.topics, feeds: topic.map(offer("topic")) },
    { title: messages.organizations, feeds: organization.map(offer("organization")) },
  ];
}

function offerFeed(
  model: Pick<SiteModel, "settings" | "sample">,
  locale: Locale,
  kind: Subject["kind"],
  { slug, names }: SubjectCount,
): OfferedFeed {
  const label = nameIn(locale, names);
  const [{ name, type }] = feedFormats;
  return {
    title: feedTitle(model, locale, label),
    label,
    description: messagesOf(locale).subjectFeed(label),
    page: urls.subjectUrl(locale, { kind, slug }),
    formats: [{ name, type, url: urls.subjectAtomUrl(locale, { kind, slug }) }],
  };
}
