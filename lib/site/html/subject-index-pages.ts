import type { Locale } from "#config/settings.ts";
import type { Subject } from "#papers/subject.ts";
import { findTopic } from "#papers/topics/topics.ts";
import { formatDate, formatPeriod, messagesOf, nameIn } from "../i18n/messages.ts";
import type { SiteFile } from "../site-file.ts";
import type { Front, SiteModel } from "../site-model.ts";
import { tallySubjects } from "../tally-subjects.ts";
import * as urls from "../urls.ts";
import { dateline } from "./components/dateline.ts";
import { notice } from "./components/notice.ts";
import { sectionHead } from "./components/section-head.ts";
import { byPapersThenName, sharesTable } from "./components/shares-table.ts";
import { itemList } from "./document/structured-data.ts";
import { html, type SafeHtml } from "./html.ts";
import { renderPage } from "./page.ts";

/** How many of them a search engine's line on the page names. */
const NAMED = 6;

/** All topics, and all organisations, that the newest issues have papers of; those with most papers first. */
export function* renderSubjectIndexPages(model: SiteModel): Iterable<SiteFile> {
  if (!model.front) return;
  for (const locale of model.settings.locales)
    for (const kind of ["topic", "organization"] as const) yield indexPage(model, model.front, locale, kind);
}

function indexPage(model: SiteModel, front: Front, locale: Locale, kind: Subject["kind"]): SiteFile {
  const { newest } = front;
  const messages = messagesOf(locale);
  const title = kind === "topic" ? messages.topics : messages.organizations;
  const [last, first] = [newest[0]?.day, newest.at(-1)?.day];
  const lede =
    first && last
      ? messages.subject.lede(newest.length, formatDate(locale, first), formatDate(locale, last))
      : messages.noIssues;
  const shares = byPapersThenName(
    locale,
    tallySubjects(newest, kind).map(({ slug, names, papers }) => ({
      name: nameIn(locale, names),
      url: urls.subjectUrl(locale, { kind, slug }),
      papers,
    })),
  );
  const half = Math.ceil(shares.length / 2);
  const most = shares[0]?.papers ?? 0;
  return renderPage(model, {
    locale,
    title,
    description: [title, ...shares.slice(0, NAMED).map(({ name }) => name)].join(" · "),
    addressIn: (other) => urls.subjectsUrl(other, kind),
    section: kind,
    structured: {
      "@type": "CollectionPage",
      name: title,
      inLanguage: locale,
      mainEntity: itemList(shares.map(({ url }) => model.siteUrl + url)),
    },
    content: html`${dateline(title, html`<p class="counts">${lede}</p>`)}
    ${newest.length > 0 && shares.length === 0 && notice(messages.nothingYet)}
    ${
      shares.length > 0 &&
      html`<div class="half">
        <section>${sharesTable(title, shares.slice(0, half), most)}</section>
        ${half < shares.length && html`<section>${sharesTable(title, shares.slice(half), most)}</section>`}
      </div>`
    }
    ${kind === "topic" ? earlierTopics(locale, front) : earlierOrganizations(locale, front)}`,
  });
}

/** Topics whose papers are all older than the newest issues. */
function earlierTopics(locale: Locale, { newest, topics }: Front): SafeHtml | undefined {
  const counted = new Set(tallySubjects(newest, "topic").map(({ slug }) => slug));
  const earlier = topics.filter((slug) => !counted.has(slug)).flatMap((slug) => findTopic(slug) ?? []);
  if (earlier.length === 0) return undefined;
  return html`<section>
    ${sectionHead(messagesOf(locale).subject.earlierTopics)}
    <p class="tags">
      ${earlier.map(
        ({ slug, names }) =>
          html`<a href="${urls.subjectUrl(locale, { kind: "topic", slug })}">${nameIn(locale, names)}</a> `,
      )}
    </p>
  </section>`;
}

/** They grow with the archive, so the older ones are named where their papers are. */
function earlierOrganizations(locale: Locale, { newest, months }: Front): SafeHtml | undefined {
  const first = newest.at(-1)?.day;
  const older = months.filter(({ period }) => first !== undefined && period.first < first);
  if (older.length === 0) return undefined;
  const messages = messagesOf(locale);
  return html`<section>
    ${sectionHead(messages.subject.earlierOrganizations)}
    <p class="tags">
      ${older.map(
        ({ period }) => html`<a href="${urls.periodUrl(locale, period)}">${formatPeriod(locale, period)}</a> `,
      )}
      <a href="${urls.archiveUrl(locale)}">${messages.fullArchive}</a>
    </p>
  </section>`;
}
