import { organizationOf } from "#papers/organizations/organization-of.ts";
import { plainAbstractOf, plainKeywordsOf, plainSummaryOf, plainTitleOf, summaryOf } from "#papers/paper-text.ts";
import type { Paper } from "#papers/paper.ts";
import type { RankedPaper } from "#papers/ranking.ts";
import { topicsOf } from "#papers/topics/topics-of.ts";
import { withdrawalOf } from "#papers/withdrawal.ts";
import * as urls from "../urls.ts";

/** Grows by one whenever a field changes its meaning; added fields do not count. */
export const SCHEMA_VERSION = 1;

/** A paper for machines: what is known of it, and how it stands. */
export function paperRecord({ paper, standing, rank }: RankedPaper) {
  const { votes, comments, stars } = standing;
  const facts = paperFacts(paper);
  return {
    ...(rank === undefined ? {} : { rank }),
    votes,
    comments,
    ...facts,
    ...(facts.code && stars !== undefined ? { code: { ...facts.code, stars } } : {}),
  };
}

/** What is known of a paper that does not move from hour to hour. Texts are plain, with mathematics in Unicode. */
export function paperFacts(paper: Paper) {
  const { id, authors, publishedOn, code, projectPage, firstListedOn, arxiv } = paper;
  const organization = organizationOf(paper);
  const withdrawal = withdrawalOf(paper);
  return {
    id,
    title: plainTitleOf(paper),
    authors,
    ...(publishedOn ? { publishedOn } : {}),
    ...(firstListedOn ? { firstListedOn } : {}),
    ...(withdrawal ? { withdrawal } : {}),
    ...(organization ? { organization: { slug: organization.slug, names: organization.names } } : {}),
    summary: { text: plainSummaryOf(paper), origin: summaryOf(paper).origin },
    topics: topicsOf(paper),
    keywords: plainKeywordsOf(paper),
    ...(code ? { code: { repository: urls.repositoryUrl(code) } } : {}),
    ...(projectPage ? { projectPage } : {}),
    ...(arxiv ? { arxiv: arxivRecord(arxiv) } : {}),
    links: { arxiv: urls.arxivUrl(id), pdf: urls.pdfUrl(id), huggingFace: urls.huggingFacePaperUrl(id) },
  };
}

/** The abstract, and where it was taken from. */
export function abstractRecord({ paper }: Pick<RankedPaper, "paper">) {
  return { text: plainAbstractOf(paper), origin: paper.arxiv ? "arxiv" : (paper.abstractOrigin ?? "hugging-face") };
}

/** The abstract with its TeX stands beside the plain one. */
function arxivRecord({ abstract, ...rest }: NonNullable<Paper["arxiv"]>) {
  return { ...rest, texAbstract: abstract };
}
