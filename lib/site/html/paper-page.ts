import type { Locale } from "#config/settings.ts";
import { organizationOf } from "#papers/organizations/organization-of.ts";
import type { Paper } from "#papers/paper.ts";
import { abstractOf, plainSummaryOf, plainTitleOf, summaryOf, titleOf } from "#papers/paper-text.ts";
import { withdrawalOf } from "#papers/withdrawal.ts";
import { formatDate, formatDay, formatNumber, messagesOf, nameIn } from "../i18n/messages.ts";
import type { SiteFile } from "../site-file.ts";
import type { PaperDigest, SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";
import { citationTags } from "../citation/citation-tags.ts";
import { scholarlyArticle } from "../citation/scholarly-article.ts";
import { courseChart, courseTable, stopsOf } from "./components/course-chart.ts";
import { citeSection } from "./components/cite-section.ts";
import { compactEntry } from "./components/compact-list.ts";
import { firstSentenceApart, notice } from "./components/notice.ts";
import { paperDetails } from "./components/paper-details.ts";
import { html, type SafeHtml } from "./html.ts";
import { renderPage } from "./page.ts";
import { paragraphHtml } from "./rich-text-html.ts";

const AUTHORS_SHOWN = 8;

/** A page per paper. Nothing on it moves between press, close and settlement. */
export function* renderPaperPages(model: SiteModel): Iterable<SiteFile> {
  for (const digest of model.papers)
    for (const locale of model.settings.locales) yield paperPage(model, digest, locale);
}

function paperPage(model: SiteModel, digest: PaperDigest, locale: Locale): SiteFile {
  const { paper, id } = digest;
  const messages = messagesOf(locale);
  return renderPage(model, {
    locale,
    title: plainTitleOf(paper),
    description: plainSummaryOf(paper) || messages.tagline,
    addressIn: (other) => urls.paperUrl(other, id),
    twins: [{ type: "application/json", url: urls.paperJsonUrl(id) }],
    structured: scholarlyArticle(model.siteUrl + urls.paperUrl(locale, id), paper),
    citation: citationTags(paper),
    // Its address still answers those who kept it; nothing else leads there.
    hidden: digest.delistedFrom !== undefined,
    content: html`<article>
      ${paperHead(model, locale, digest)}
      <div class="cols">
        <div>
          ${deck(locale, paper)} ${abstract(locale, paper)} ${citeSection(locale, paper)}
          ${relatedSection(locale, digest)}
        </div>
        <aside>${rankings(locale, digest)} ${paperDetails(locale, digest)}</aside>
      </div>
    </article>`,
  });
}

function paperHead(
  { settings }: SiteModel,
  locale: Locale,
  { paper, appearances, delistedFrom }: PaperDigest,
): SafeHtml {
  const messages = messagesOf(locale);
  const organization = organizationOf(paper);
  const withdrawal = withdrawalOf(paper);
  const crumbs = appearances.map(
    ({ day }, index) =>
      html`${index > 0 && " · "}<a href="${urls.paperOnDayUrl(locale, day, paper.id, settings)}"
          >${formatDay(locale, day)}</a
        >`,
  );
  return html`<header class="paper">
      <p class="counts">
        ${messages.listedOn}
        ${delistedFrom ? html`<a href="${urls.dayUrl(locale, delistedFrom)}">${formatDay(locale, delistedFrom)}</a>` : crumbs}
      </p>
      <h1 lang="en">${paragraphHtml(titleOf(paper))}</h1>
      ${authors(locale, paper)}
      ${
        organization &&
        html`<p class="org">
          <a href="${urls.subjectUrl(locale, { kind: "organization", slug: organization.slug })}"
            >${nameIn(locale, organization.names)}</a
          >
        </p>`
      }
      <p class="out">${outLinks(locale, paper).map(([url, label]) => html`<a href="${url}">${label}</a> `)}</p>
    </header>
    ${delistedFrom && notice(...firstSentenceApart(messages.delisted))}
    ${withdrawal && notice(`${messages.withdrawn[withdrawal.by]}.`, formatDate(locale, withdrawal.on))}`;
}

/** The first eight; the others, up to thousands of them, are folded away. */
function authors(locale: Locale, { authors: all }: Paper): SafeHtml {
  const rest = all.slice(AUTHORS_SHOWN);
  if (rest.length <= 1) return html`<p class="authors">${all.join(", ")}</p>`;
  return html`<p class="authors">${all.slice(0, AUTHORS_SHOWN).join(", ")}</p>
    <details>
      <summary>${messagesOf(locale).moreAuthors(rest.length)}</summary>
      <p class="by">${rest.join(", ")}</p>
    </details>`;
}

function outLinks(locale: Locale, { id, code, projectPage }: Paper): [string, string][] {
  const messages = messagesOf(locale);
  return [
    [urls.pdfUrl(id), messages.paper.pdf],
    [urls.arxivUrl(id), "arXiv"],
    [urls.huggingFacePaperUrl(id), messages.paper.huggingFace],
    ...(code ? [[urls.repositoryUrl(code), messages.code] as [string, string]] : []),
    ...(projectPage === undefined ? [] : [[projectPage, messages.paper.projectPage] as [string, string]]),
  ];
}

function deck(locale: Locale, paper: Paper): SafeHtml | undefined {
  const { text, origin } = summaryOf(paper);
  if (text.length === 0) return undefined;
  return html`<section>
    <p class="deck" lang="en">${paragraphHtml(text)}</p>
    <p><small>${messagesOf(locale).summaryBy[origin]}</small></p>
  </section>`;
}

function abstract(locale: Locale, paper: Paper): SafeHtml | undefined {
  const paragraphs = abstractOf(paper);
  if (paragraphs.length === 0) return undefined;
  return html`<section>
    <h2>${messagesOf(locale).abstract}</h2>
    ${paragraphs.map((paragraph) => html`<p class="abs" lang="en">${paragraphHtml(paragraph)}</p>`)}
  </section>`;
}

function relatedSection(locale: Locale, { related }: PaperDigest): SafeHtml | undefined {
  if (!related) return undefined;
  const messages = messagesOf(locale).paper;
  return html`<section>
    <h2>${messages.related}</h2>
    <p class="lede">${messages.relatedExplained(formatDate(locale, related.day))}</p>
    <ul class="mini">
      ${related.papers.map((card) => compactEntry(locale, { card }))}
    </ul>
  </section>`;
}

/** The votes of the last moment that has come, how they grew, and the ranks that went with them. */
function rankings(locale: Locale, { paper, appearances, delistedFrom }: PaperDigest): SafeHtml | undefined {
  const messages = messagesOf(locale);
  const stops = stopsOf(appearances);
  const last = stops.at(-1);
  if (!last && (delistedFrom || withdrawalOf(paper))) return undefined;
  if (!last) return html`<p class="lede">${messages.paper.notYet}</p>`;
  return html`<section>
    <h2>${messages.paper.upvotes}</h2>
    <p>
      <span class="now">${formatNumber(locale, last.votes)}</span>
      <small>${messages.course[last.moment]}, ${messages.placeOf(last.rank, last.ranked)}</small>
    </p>
    ${courseChart(locale, stops)} ${courseTable(locale, stops)}
  </section>`;
}
