import type { Locale } from "#config/settings.ts";
import { findOrganization } from "#papers/organizations/organizations.ts";
import type { Subject } from "#papers/subject.ts";
import { findTopic } from "#papers/topics/topics.ts";
import { messagesOf, nameIn } from "../i18n/messages.ts";
import type { Front, SiteModel } from "../site-model.ts";
import type { SubjectCount } from "../tally-subjects.ts";
import * as urls from "../urls.ts";
import { feedFormats, feedTitle, type OfferedFeed } from "./feed-table.ts";
import type { FeedGroup } from "./opml.ts";

type NamedSubject = Pick<SubjectCount, "slug" | "names">;
type NamedSubjects = Readonly<Record<Subject["kind"], readonly NamedSubject[]>>;

/** All topics that ever had a paper, and all organisations that have one, by slug. */
export function namedSubjects({ topics, organizations }: Pick<Front, "topics" | "organizations">): NamedSubjects {
  const bySlug = (a: NamedSubject, b: NamedSubject) => (a.slug < b.slug ? -1 : 1);
  return {
    topic: topics.flatMap((slug) => findTopic(slug) ?? []).toSorted(bySlug),
    organization: Array.from(organizations, nameOrganization).toSorted(bySlug),
  };
}

/** The registry's names; one that is not in it has a single name, which its papers carry. */
function nameOrganization([slug, name]: readonly [slug: string, name: string]): NamedSubject {
  return findOrganization(slug) ?? { slug, names: { en: name, ko: name } };
}

/** The feeds of these topics and of these organisations. */
export function subjectFeedGroups(
  model: Pick<SiteModel, "settings" | "sample">,
  locale: Locale,
  { topic, organization }: NamedSubjects,
): FeedGroup[] {
  const messages = messagesOf(locale);
  const offer = (kind: Subject["kind"]) => (subject: NamedSubject) => offerFeed(model, locale, kind, subject);
  return [
    { title: messages.topics, feeds: topic.map(offer("topic")) },
    { title: messages.organizations, feeds: organization.map(offer("organization")) },
  ];
}

function offerFeed(
  model: Pick<SiteModel, "settings" | "sample">,
  locale: Locale,
  kind: Subject["kind"],
  { slug, names }: NamedSubject,
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
