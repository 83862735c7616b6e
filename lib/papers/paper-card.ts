import type { ArxivId } from "./arxiv-id.ts";
import { oncePerPaper } from "./once-per-paper.ts";
import { organizationOf } from "./organizations/organization-of.ts";
import type { Paper, Repository } from "./paper.ts";
import { plainSummaryOf, plainTitleOf, summaryOf } from "./paper-text.ts";

/**
 * A paper in the few words that listings and feeds show, without what moves from hour to hour. Texts are plain, with
 * mathematics in Unicode.
 */
export interface PaperCard {
  readonly id: ArxivId;
  readonly title: string;
  readonly summary: { readonly text: string; readonly origin: "upstream" | "abstract" };
  /** The first three at most; `authorCount` says how many there are. */
  readonly authors: readonly string[];
  readonly authorCount: number;
  readonly organization?: { readonly slug: string; readonly names: { readonly en: string; readonly ko: string } };
  readonly code?: Repository;
}

const AUTHORS_KEPT = 3;

export const cardOf = oncePerPaper((paper: Paper): PaperCard => {
  const organization = organizationOf(paper);
  return {
    id: paper.id,
    title: plainTitleOf(paper),
    summary: { text: plainSummaryOf(paper), origin: summaryOf(paper).origin },
    authors: paper.authors.slice(0, AUTHORS_KEPT),
    authorCount: paper.authors.length,
    ...(organization ? { organization: { slug: organization.slug, names: organization.names } } : {}),
    ...(paper.code ? { code: paper.code } : {}),
  };
});
