import type { Paper } from "#papers/paper.ts";
import { plainAbstractOf, plainTitleOf } from "#papers/paper-text.ts";
import { html, type SafeHtml } from "../html/html.ts";
import * as urls from "../urls.ts";
import { doiOf } from "./doi-of.ts";
import { publicationDate } from "./publication-date.ts";

/**
 * The tags that reference managers and Google Scholar read.
 * Source: "Inclusion Guidelines for Webmasters", Google Scholar; arXiv's own pages carry the same.
 */
export function citationTags(paper: Paper): SafeHtml {
  const { id, authors, arxiv } = paper;
  const published = publicationDate(paper).replaceAll("-", "/");
  const tags: readonly (readonly [string, string])[] = [
    ["citation_title", plainTitleOf(paper)],
    ...authors.map((author) => ["citation_author", author] as const),
    ["citation_publication_date", published],
    ["citation_online_date", published],
    ["citation_arxiv_id", id],
    ["citation_doi", doiOf(paper)],
    ["citation_pdf_url", urls.pdfUrl(id)],
    ["citation_abstract_html_url", urls.arxivUrl(id)],
    ["citation_language", "en"],
    ...(arxiv?.journalReference ? [["citation_journal_title", arxiv.journalReference] as const] : []),
    ["citation_abstract", plainAbstractOf(paper)],
  ];
  return html`${tags.map(([name, content]) => html`<meta name="${name}" content="${content}" /> `)}`;
}
