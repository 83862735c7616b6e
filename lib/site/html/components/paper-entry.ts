import type { Locale } from "#config/settings.ts";
import type { Course } from "#papers/course.ts";
import { organizationOf } from "#papers/organizations/organization-of.ts";
import type { Paper } from "#papers/paper.ts";
import { abstractOf, summaryOf, titleOf } from "#papers/paper-text.ts";
import type { RankedPaper } from "#papers/ranking.ts";
import { topicsOf } from "#papers/topics/topics-of.ts";
import { withdrawalOf } from "#papers/withdrawal.ts";
import { formatDate, formatNumber, messagesOf, nameIn } from "../../i18n/messages.ts";
import { courseParts } from "../../course-line.ts";
import * as urls from "../../urls.ts";
import { html, type SafeHtml } from "../html.ts";
import { paragraphHtml } from "../rich-text-html.ts";
import { authorLine, byline } from "./authors.ts";
import { topicLinks } from "./topic-links.ts";

export interface EntryStyle {
  /**
   * The first votes of the list: the rule above a paper is the part of them that it has, drawn in ink; one without a rank
   * has none of them. Without them it has no rule: in the lead the papers stand side by side.
   */
  readonly leaderVotes?: number;
  /** After the authors; on a digest of several days, which of them. */
  readonly byline?: SafeHtml;
  /** Whether the abstract is there, folded away. */
  readonly abstract: boolean;
  /** The first of a list says in words what the small number beside the votes is; the others say it to those who listen. */
  readonly first?: boolean;
}

/** One paper of a ranking. */
export function paperEntry(
  locale: Locale,
  entry: RankedPaper & { readonly course?: Course },
  style: EntryStyle,
): SafeHtml {
  const { paper, standing, rank, course = {} } = entry;
  const messages = messagesOf(locale);
  const withdrawal = withdrawalOf(paper);
  return html`<li id="${paper.id}">
    ${style.leaderVotes !== undefined && shareBar(rank === undefined ? 0 : standing.votes, style.leaderVotes)}
    ${rankMark(locale, paper.id, rank)}
    <p class="votes">
      <b>${formatNumber(locale, standing.votes)}</b
      ><span> ${messages.upvotes(standing.votes)}</span>${votesSincePress(locale, course, style)}
    </p>
    <div class="body">
      <h3 lang="en"><a href="${urls.paperUrl(locale, paper.id)}">${paragraphHtml(titleOf(paper))}</a></h3>
      ${byline(authorLine(locale, paper.authors), style.byline)}
      ${withdrawal && html`<p class="red">${messages.withdrawn[withdrawal.by]}</p>`}
      ${
        style.abstract &&
        paper.firstListedOn &&
        html`<p class="by">${messages.firstListedOn(formatDate(locale, paper.firstListedOn))}</p>`
      }
      ${gist(locale, paper)} ${style.abstract && foldedAbstract(locale, paper)}
    </div>
    <div class="facts">${facts(locale, entry)}${style.abstract && courseFacts(locale, course)}</div>
  </li> `;
}

/** A bar's width follows from numbers alone and is an attribute: styles in a page are forbidden. */
export function shareBar(value: number, most: number): SafeHtml {
  const share = Math.max(0.4, most === 0 ? 0 : (value / most) * 100).toFixed(1);
  return html`<svg class="bar" aria-hidden="true"><rect width="${share}%" height="3" /></svg>`;
}

/** The number, with the word that makes it a rank for those who hear it. */
function rankMark(locale: Locale, id: Paper["id"], rank: number | undefined): SafeHtml {
  if (rank === undefined) return html`<span class="rank">–</span>`;
  const [before, after] = messagesOf(locale).rank(rank).split(formatNumber(locale, rank));
  return html`<a class="rank" href="#${id}">${hidden(before)}${rank}${hidden(after)}</a>`;
}

function hidden(text: string | undefined): SafeHtml | "" | undefined {
  return text && html`<span class="vh">${text}</span>`;
}

function gist(locale: Locale, paper: Paper): SafeHtml | undefined {
  const { text, origin } = summaryOf(paper);
  if (text.length === 0) return undefined;
  return html`<p class="gist">
    <span lang="en">${paragraphHtml(text)}</span> <small>${messagesOf(locale).summaryBy[origin]}</small>
  </p>`;
}

function foldedAbstract(locale: Locale, paper: Paper): SafeHtml | undefined {
  const paragraphs = abstractOf(paper);
  if (paragraphs.length === 0) return undefined;
  return html`<details>
    <summary>${messagesOf(locale).abstract}</summary>
    ${paragraphs.map((paragraph) => html`<p class="abs" lang="en">${paragraphHtml(paragraph)}</p>`)}
  </details>`;
}

function facts(locale: Locale, { paper, standing }: RankedPaper): SafeHtml {
  const { id, code, projectPage } = paper;
  const messages = messagesOf(locale);
  const organization = organizationOf(paper);
  const topics = topicsOf(paper);
  return html`${
      organization &&
      html`<p class="org">
        <a href="${urls.subjectUrl(locale, { kind: "organization", slug: organization.slug })}"
          >${nameIn(locale, organization.names)}</a
        >
      </p>`
    }
    ${topics.length > 0 && html`<p class="topics">${topicLinks(locale, topics)}</p>`}
    <p>
      <a href="${urls.arxivUrl(id)}">arXiv:${id}</a><a href="${urls.pdfUrl(id)}">PDF</a
      ><a href="${urls.huggingFacePaperUrl(id)}">HF</a>${
        projectPage !== undefined && html`<a href="${projectPage}" rel="nofollow">${messages.project}</a>`
      }
    </p>
    ${
      (code !== undefined || standing.comments > 0) &&
      html`<p>
        ${code && codeLink(locale, code, standing.stars)}${
          standing.comments > 0 && html`<span>${messages.comments(standing.comments)}</span>`
        }
      </p>`
    }`;
}

function codeLink(locale: Locale, code: NonNullable<Paper["code"]>, stars: number | undefined): SafeHtml {
  const messages = messagesOf(locale);
  return html`<span
    ><a href="${urls.repositoryUrl(code)}">${messages.code}</a>${
      stars !== undefined && html` ★ ${compactCount(stars)}<span class="vh"> ${messages.stars(stars)}</span>`
    }</span
  >`;
}

/** Votes won since the list was first seen. */
function votesSincePress(locale: Locale, { press, latest }: Course, { first }: EntryStyle): SafeHtml | undefined {
  const gained = press && latest ? latest.votes - press.votes : 0;
  if (gained === 0) return undefined;
  const signed = `${gained > 0 ? "+" : "−"}${formatNumber(locale, Math.abs(gained))}`;
  const said = messagesOf(locale).sincePress(signed);
  if (first) return html` <i>${said}</i>`;
  const [before, after] = said.split(signed);
  return html` <i>${hidden(before)}${signed}${hidden(after)}</i>`;
}

function courseFacts(locale: Locale, course: Course): SafeHtml | undefined {
  const parts = courseParts(locale, course);
  return parts.length === 0 ? undefined : html`<p>${parts.map((part) => html`<span>${part}</span>`)}</p>`;
}

/** `612`, `1.7k`. */
function compactCount(count: number): string {
  return count < 1000 ? String(count) : `${(count / 1000).toFixed(1).replace(/\.0$/, "")}k`;
}
