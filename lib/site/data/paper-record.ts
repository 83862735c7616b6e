import { organizationOf } from "#papers/organizations/organization-of.ts";
import { plainAbstractOf, plainSummaryOf, plainTitleOf, summaryOf } from "#papers/paper-text.ts";
import type { RankedPaper } from "#papers/ranking.ts";
import { topicsOf } from "#papers/topics/topics-of.ts";
import { withdrawalOf } from "#papers/withdrawal.ts";
import * as urls from "../urls.ts";

/** Grows by one whenever a field changes its meaning; added fields do not count. */
export const SCHEMA_VERSION = 1;

/** A paper for machines: what is known of it, and how it stands. Texts are plain, with mathematics in Unicode. */
export function paperRecord({ paper, standing, rank }: RankedPaper) {
  const { id, authors, publishedOn, keywords, code, projectPage, firstListedOn, arxiv } = paper;
  const organization = organizationOf(paper);
  const withdrawal = withdrawalOf(paper);
  return {
    ...(rank === undefined ? {} : { rank }),
    id,
    title: plainTitleOf(paper),
    votes: standing.votes,
    comments: standing.comments,
    authors,
    publishedOn,
    ...(firstListedOn ? { firstListedOn } : {}),
    ...(withdrawal ? { withdrawal } : {}),
    ...(organization ? { organization: { slug: organization.slug, names: organization.names } } : {}),
    summary: { text: plainSummaryOf(paper), origin: summaryOf(paper).origin },
    topics: topicsOf(paper),
    keywords,
    ...(code ? { code: codeRecord(code, standing.stars) } : {}),
    ...(projectPage ? { projectPage } : {}),
    ...(arxiv ? { arxiv: arxivRecord(arxiv) } : {}),
    links: { arxiv: urls.arxivUrl(id), pdf: urls.pdfUrl(id), huggingFace: urls.huggingFacePaperUrl(id) },
  };
}

/** The abstract, and where it was taken from. */
export function abstractRecord({ paper }: RankedPaper) {
  return { text: plainAbstractOf(paper), origin: paper.arxiv ? "arxiv" : "hugging-face" };
}

function codeRecord(code: Parameters<typeof urls.repositoryUrl>[0], stars: number | undefined) {
  return { repository: urls.repositoryUrl(code), ...(stars === undefined ? {} : { stars }) };
}

/** The abstract with its TeX stands beside the plain one. */
function arxivRecord({ abstract, ...rest }: NonNullable<RankedPaper["paper"]["arxiv"]>) {
  return { ...rest, texAbstract: abstract };
}
