import type { Locale } from "#config/settings.ts";
import type { Paper } from "#papers/paper.ts";
import { plainTitleOf } from "#papers/paper-text.ts";
import { bibtexEntry } from "../../citation/bibtex-entry.ts";
import { publicationDate } from "../../citation/publication-date.ts";
import { messagesOf } from "../../i18n/messages.ts";
import * as urls from "../../urls.ts";
import { html, type SafeHtml } from "../html.ts";

const AUTHORS_NAMED = 3;

/** A line to quote, and the BibTeX entry. */
export function citeSection(locale: Locale, paper: Paper): SafeHtml {
  const { cite, citation, copy, copied } = messagesOf(locale).paper;
  const { id, authors } = paper;
  const title = plainTitleOf(paper);
  const named = authors.slice(0, AUTHORS_NAMED).join(", ") + (authors.length > AUTHORS_NAMED ? ", et al." : "");
  return html`<section>
    <h2>${cite}</h2>
    <p class="abs" lang="en">
      ${named} (${publicationDate(paper).slice(0, 4)}). <cite>${title}</cite>${/[.?!]$/.test(title) ? "" : "."}
      <a href="${urls.arxivUrl(id)}">arXiv:${id}</a>.
    </p>
    <details>
      <summary>${citation}</summary>
      <pre id="bibtex" lang="en">${bibtexEntry(paper)}</pre>
    </details>
    <p>
      <button type="button" class="do" data-script="" hidden="" data-copy="bibtex" data-done="${copied}">
        ${copy}
      </button>
    </p>
  </section>`;
}
