import type { Locale } from "#config/settings.ts";
import { type Course, climbOf } from "#papers/course.ts";
import { organizationOf } from "#papers/organizations/organization-of.ts";
import type { Paper } from "#papers/paper.ts";
import { abstractOf, summaryOf, titleOf } from "#papers/paper-text.ts";
import type { RankedPaper } from "#papers/ranking.ts";
import { topicNames } from "#papers/topics/topics-of.ts";
import { withdrawalOf } from "#papers/withdrawal.ts";
import { messagesOf } from "../i18n/messages.ts";
import * as urls from "../urls.ts";
import { html, type SafeHtml } from "./html.ts";
import { paragraphHtml } from "./rich-text-html.ts";

export interface EntryStyle {
  /** The first votes of the list: the rule above each paper is the part of them that it has, drawn in ink. */
  readonly leaderVotes: number;
  /** After the authors; on a digest of several days, which of them. */
  readonly byline?: SafeHtml;
  /** Whether the abstract is there, folded away. */
  readonly abstract: boolean;
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
  const summary = summaryOf(paper);
  const share = Math.max(0.4, style.leaderVotes === 0 ? 0 : (standing.votes / style.leaderVotes) * 100).toFixed(1);
  return html`<li id="${paper.id}">
    <svg class="bar" aria-hidden="true"><rect width="${share}%" height="3" /></svg>
    <a class="n" href="#${paper.id}"><span class="vh">${messages.rank} </span>${rank ?? "–"}</a>
    <p class="v">
      <b>${standing.votes.toLocaleString(locale)}</b> <span>${messages.upvotes}</span>${votesSincePress(locale, course)}
    </p>
    <div class="m">
      <h3 lang="en"><a href="${urls.huggingFacePaperUrl(paper.id)}">${paragraphHtml(titleOf(paper))}</a></h3>
      <p class="by">${authorLine(locale, paper.authors)}${style.byline && html` · ${style.byline}`}</p>
      ${withdrawal && html`<p class="red">${messages.withdrawn[withdrawal.by]}</p>`}
      <p class="tl">
        <span lang="en">${paragraphHtml(summary.text)}</span> <small>${messages.summaryBy[summary.origin]}</small>
      </p>
      ${style.abstract && foldedAbstract(locale, paper)}
    </div>
    <div class="f">${facts(locale, entry)}${style.abstract && courseLine(locale, course)}</div>
  </li> `;
}

function foldedAbstract(locale: Locale, paper: Paper): SafeHtml {
  return html`<details>
    <summary>${messagesOf(locale).abstract}</summary>
    ${abstractOf(paper).map((paragraph) => html`<p class="ab" lang="en">${paragraphHtml(paragraph)}</p>`)}
  </details>`;
}

function facts(locale: Locale, { paper, standing }: RankedPaper): SafeHtml {
  const messages = messagesOf(locale);
  const stars = standing.stars;
  const organization = organizationOf(paper);
  const topics = topicNames(paper, locale);
  return html`${organization && html`<p class="org">${organization.names[locale]}</p>`}
    ${topics.length > 0 && html`<p class="k">${topics.join(" · ")}</p>`}
    <p>
      <a href="${urls.arxivUrl(paper.id)}">arXiv:${paper.id}</a>
      <a href="${urls.pdfUrl(paper.id)}">PDF</a
      >${paper.projectPage && html` <a href="${paper.projectPage}" rel="nofollow">${messages.project}</a>`}
    </p>
    ${paper.code && html`<p><a href="${urls.repositoryUrl(paper.code)}" rel="nofollow">${messages.code}</a>${stars !== undefined && html` ★ ${compactCount(stars)}<span class="vh"> ${messages.stars}</span>`}</p>`}
    ${paper.firstListedOn && html`<p>${messages.firstListedOn(paper.firstListedOn)}</p>`}`;
}

function votesSincePress(locale: Locale, { press, latest }: Course): SafeHtml | undefined {
  const gained = press && latest ? latest.votes - press.votes : 0;
  return gained === 0 ? undefined : html` <i>${messagesOf(locale).votesSincePress(gained)}</i>`;
}

/** Rank and votes at press, at close and settled, once there is more than one of them to compare. */
function courseLine(locale: Locale, course: Course): SafeHtml | undefined {
  const messages = messagesOf(locale);
  const moments = (["press", "close", "settled"] as const).flatMap((moment) => {
    const mark = course[moment];
    return mark
      ? [`${messages.course[moment]} ${messages.place(mark.rank)} (${mark.votes.toLocaleString(locale)})`]
      : [];
  });
  const climb = climbOf(course) ?? 0;
  if (moments.length < 2) return undefined;
  return html`<p>${[...moments, climb === 0 ? "" : messages.climb(climb)].filter(Boolean).join(" · ")}</p>`;
}

const AUTHORS_SHOWN = 3;

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
