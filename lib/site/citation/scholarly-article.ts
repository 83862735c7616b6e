import { organizationOf } from "#papers/organizations/organization-of.ts";
import type { Paper } from "#papers/paper.ts";
import { plainAbstractOf, plainTitleOf } from "#papers/paper-text.ts";
import { topicNames } from "#papers/topics/topics-of.ts";
import type { StructuredData } from "../html/document/structured-data.ts";
import * as urls from "../urls.ts";
import { doiOf } from "./doi-of.ts";
import { publicationDate } from "./publication-date.ts";

/** Search engines show a handful; a paper of thousands would be listed for nobody. The tags above name them all. */
const AUTHORS_AT_MOST = 50;

export function scholarlyArticle(url: string, paper: Paper): StructuredData {
  const { id, authors, arxiv } = paper;
  const organization = organizationOf(paper);
  const doi = doiOf(paper);
  return {
    "@type": "ScholarlyArticle",
    headline: plainTitleOf(paper),
    abstract: plainAbstractOf(paper),
    url,
    mainEntityOfPage: url,
    author: authors.slice(0, AUTHORS_AT_MOST).map((name) => ({ "@type": "Person", name })),
    ...(organization ? { sourceOrganization: { "@type": "Organization", name: organization.names.en } } : {}),
    datePublished: publicationDate(paper),
    ...(arxiv ? { dateModified: arxiv.updatedOn, version: arxiv.version } : {}),
    inLanguage: "en",
    keywords: topicNames(paper, "en"),
    identifier: [`arXiv:${id}`, `doi:${doi}`],
    sameAs: [urls.arxivUrl(id), urls.huggingFacePaperUrl(id), urls.doiUrl(doi)],
    encoding: { "@type": "MediaObject", contentUrl: urls.pdfUrl(id), encodingFormat: "application/pdf" },
  };
}
