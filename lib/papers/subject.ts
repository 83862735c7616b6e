import type { ListDay } from "./list-day.ts";
import { organizationOf } from "./organizations/organization-of.ts";
import type { Paper } from "./paper.ts";
import { cardOf, type PaperCard } from "./paper-card.ts";
import type { TopicSlug } from "./topics/topic.ts";
import { topicsOf } from "./topics/topics-of.ts";

/** What a listing is about. Its slug is part of an address. */
export interface Subject {
  readonly kind: "topic" | "organization";
  readonly slug: string;
}

/** A paper as the listings of its subjects show it, once for every day it was listed on. */
export interface SubjectRow extends PaperCard {
  readonly day: ListDay;
  /** Once the day has settled; before that votes move, and a moving vote must not rewrite every listing. */
  readonly settledVotes?: number;
  /** Absent on rows of an earlier release. */
  readonly topics?: readonly TopicSlug[];
}

/** The topics of a paper, and its organisation. */
export function subjectsOf(paper: Paper): Subject[] {
  const organization = organizationOf(paper);
  return [
    ...topicsOf(paper).map((slug) => ({ kind: "topic", slug }) as const),
    ...(organization ? [{ kind: "organization", slug: organization.slug } as const] : []),
  ];
}

export function subjectRowOf(day: ListDay, paper: Paper, settledVotes: number | undefined): SubjectRow {
  return { ...cardOf(paper), day, topics: topicsOf(paper), ...(settledVotes === undefined ? {} : { settledVotes }) };
}
