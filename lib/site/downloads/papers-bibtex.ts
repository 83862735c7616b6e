import { titleOf } from "#papers/paper-text.ts";
import type { Paper } from "#papers/paper.ts";
import { doiField } from "../citation/doi-of.ts";
import { publicationDate } from "../citation/publication-date.ts";
import * as urls from "../urls.ts";
import type { MonthRow } from "./month-rows.ts";
import { escapeTex, titleTex } from "./rich-text-tex.ts";

/** The month as a bibliography in UTF-8, for BibTeX and biblatex. */
export function papersBibtex(rows: readonly MonthRow[], sample: boolean): string[] {
  return rows.map(({ entry }, index) => (index > 0 ? "\n" : "") + bibtexEntry(entry.paper, sample));
}

/** The key is made of the id alone: it never changes, and no two papers share it. */
function bibtexEntry(paper: Paper, sample: boolean): string {
  const { id, arxiv } = paper;
  const published = publicationDate(paper);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["title", titleTex(titleOf(paper))],
    ["author", paper.authors.map(authorTex).join(" and ")],
    ["year", published.slice(0, 4)],
    ["month", String(Number(published.slice(5, 7)))],
    ["eprint", id],
    ["archiveprefix", "arXiv"],
    ["primaryclass", arxiv?.categories[0]],
    ["journal", arxiv?.journalReference && escapeTex(arxiv.journalReference)],
    ["doi", arxiv?.doi && doiField(arxiv.doi)],
    ["url", urls.arxivUrl(id)],
    ["note", sample ? "Sample data: this paper is invented" : undefined],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@misc{arxiv-${id},\n${lines.join(",\n")}\n}\n`;
}

/** A name that could be taken for two, or for "and others", stands in braces as one. */
function authorTex(name: string): string {
  const safe = escapeTex(name);
  return /,|(^|\s)(and|others)(\s|$)/i.test(name) ? `{${safe}}` : safe;
}
