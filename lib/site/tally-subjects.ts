import type { ArxivId } from "#papers/arxiv-id.ts";
import { organizationOf } from "#papers/organizations/organization-of.ts";
import type { Paper } from "#papers/paper.ts";
import type { Subject } from "#papers/subject.ts";
import { findTopic } from "#papers/topics/topics.ts";
import { topicsOf } from "#papers/topics/topics-of.ts";
import { withdrawalOf } from "#papers/withdrawal.ts";
import type { Digest } from "./site-model.ts";

export interface SubjectCount {
  readonly slug: string;
  readonly names: { readonly en: string; readonly ko: string };
  readonly papers: number;
}

/**
 * How many papers of the digests each topic, or each organisation, has; most first, then by slug. Each paper counts once,
 * and a withdrawn one not at all, as no listing shows it.
 */
export function tallySubjects(digests: readonly Digest[], kind: Subject["kind"]): SubjectCount[] {
  const papers = new Map<ArxivId, Paper>(
    digests.flatMap(({ ranking }) =>
      ranking.filter(({ paper }) => !withdrawalOf(paper)).map(({ paper }) => [paper.id, paper] as const),
    ),
  );
  const named = [...papers.values()].flatMap((paper) => namesOf(paper, kind));
  return [...Map.groupBy(named, ({ slug }) => slug).values()]
    .flatMap((same) => (same[0] ? [{ ...same[0], papers: same.length }] : []))
    .toSorted((a, b) => b.papers - a.papers || (a.slug < b.slug ? -1 : 1));
}

function namesOf(paper: Paper, kind: Subject["kind"]): Omit<SubjectCount, "papers">[] {
  if (kind === "topic") return topicsOf(paper).flatMap((slug) => findTopic(slug) ?? []);
  const organization = organizationOf(paper);
  return organization ? [organization] : [];
}
