import type { Locale } from "#config/settings.ts";
import { topicsOf } from "#papers/topics/topics-of.ts";
import { doiOf } from "../../citation/doi-of.ts";
import { formatDate, messagesOf } from "../../i18n/messages.ts";
import type { PaperDigest } from "../../site-model.ts";
import * as urls from "../../urls.ts";
import { html, type SafeHtml } from "../html.ts";
import { topicLinks } from "./topic-links.ts";

/** What is known of a paper besides its text; what is not known is left out. */
export function paperDetails(locale: Locale, { paper, id, appearances }: PaperDigest): SafeHtml {
  const messages = messagesOf(locale);
  const { arxiv, code } = paper;
  const topics = topicLinks(locale, topicsOf(paper));
  const stars = appearances.at(-1)?.stars;
  const doi = doiOf(paper);
  const facts: readonly (readonly [string, SafeHtml | string | undefined])[] = [
    ["arXiv", html`<a href="${urls.arxivUrl(id)}">${id}</a>`],
    ["DOI", html`<a href="${urls.doiUrl(doi)}">${doi}</a>`],
    [messages.paper.published, paper.publishedOn && formatDate(locale, paper.publishedOn)],
    [
      messages.paper.versionLabel,
      arxiv && arxiv.version > 1
        ? messages.paper.version(arxiv.version, formatDate(locale, arxiv.updatedOn))
        : undefined,
    ],
    [
      messages.topics,
      topics.length > 0 ? html`${topics.map((link, index) => [index > 0 ? ", " : "", link])}` : undefined,
    ],
    [messages.paper.categories, arxiv?.categories.join(", ")],
    [
      messages.code,
      code &&
        html`<a href="${urls.repositoryUrl(code)}">${code.owner}/${code.name}</a>${
            stars && html` <small>${messages.paper.stars(stars.count, formatDate(locale, stars.seenOn))}</small>`
          }`,
    ],
    [messages.paper.journal, arxiv?.journalReference],
    [messages.paper.comment, arxiv?.comment && html`<span lang="en">${arxiv.comment}</span>`],
    [messages.data, html`<a href="${urls.paperJsonUrl(id)}">${id}.json</a>`],
  ];
  return html`<section>
    <h2>${messages.paper.details}</h2>
    <dl>
      ${facts.flatMap(([term, value]) =>
        value === undefined || value === ""
          ? []
          : [
              html`<dt>${term}</dt>
                <dd>${value}</dd> `,
            ],
      )}
    </dl>
  </section>`;
}
