import type { Locale } from "#config/settings.ts";
import type { Paper } from "#papers/paper.ts";
import type { RankedPaper } from "#papers/ranking.ts";
import { withdrawalOf } from "#papers/withdrawal.ts";
import { messagesOf } from "../i18n/messages.ts";
import * as urls from "../urls.ts";
import { html, type SafeHtml } from "./html.ts";

const AUTHORS_SHOWN = 3;

/** One paper of a ranking. The rule above it is its bar: the part of the leader's votes it has, drawn in ink. */
export function paperEntry(locale: Locale, entry: RankedPaper, leaderVotes: number): SafeHtml {
  const { paper, standing, rank } = entry;
  const messages = messagesOf(locale);
  const withdrawal = withdrawalOf(paper);
  const share = Math.max(0.4, leaderVotes === 0 ? 0 : (standing.votes / leaderVotes) * 100).toFixed(1);
  return html`<li id="${paper.id}">
    <svg class="bar" aria-hidden="true"><rect width="${share}%" height="3" /></svg>
    <a class="n" href="#${paper.id}"><span class="vh">${messages.rank} </span>${rank ?? "–"}</a>
    <p class="v"><b>${standing.votes.toLocaleString(locale)}</b> <span>${messages.upvotes}</span></p>
    <div class="m">
      <h3 lang="en"><a href="${urls.huggingFacePaperUrl(paper.id)}">${paper.title}</a></h3>
      <p class="by">${authorLine(locale, paper.authors)}</p>
      ${withdrawal && html`<p class="red">${messages.withdrawn[withdrawal.by]}</p>`}
      ${paper.summary && html`<p class="tl" lang="en" title="${messages.summaryBy.upstream}">${paper.summary.text}</p>`}
      <details>
        <summary>${messages.abstract}</summary>
        ${paper.abstract.split("\n\n").map((paragraph) => html`<p class="ab" lang="en">${paragraph}</p>`)}
      </details>
    </div>
    <div class="f">${facts(locale, entry)}</div>
  </li> `;
}

function facts(locale: Locale, { paper, standing }: RankedPaper): SafeHtml {
  const messages = messagesOf(locale);
  const stars = standing.stars;
  return html`${paper.organization && html`<p class="org" lang="en">${paper.organization.name}</p>`}
    <p>
      <a href="${urls.arxivUrl(paper.id)}">arXiv:${paper.id}</a>
      <a href="${urls.pdfUrl(paper.id)}">PDF</a
      >${paper.projectPage && html` <a href="${paper.projectPage}" rel="nofollow">${messages.project}</a>`}
    </p>
    ${paper.code && html`<p><a href="${urls.repositoryUrl(paper.code)}" rel="nofollow">${messages.code}</a>${stars !== undefined && html` ★ ${compactCount(stars)}<span class="vh"> ${messages.stars}</span>`}</p>`}`;
}

/** All authors when there are four or fewer, otherwise the first three and how many more: 400 cost no more than 5. */
function authorLine(locale: Locale, authors: Paper["authors"]): string {
  if (authors.length <= AUTHORS_SHOWN + 1) return authors.join(", ");
  const more = messagesOf(locale).andMore(authors.length - AUTHORS_SHOWN);
  return `${authors.slice(0, AUTHORS_SHOWN).join(", ")} ${more}`;
}

/** `612`, `1.7k`. */
function compactCount(count: number): string {
  return count < 1000 ? String(count) : `${(count / 1000).toFixed(1).replace(/\.0$/, "")}k`;
}
