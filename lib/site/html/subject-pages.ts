import type { Locale } from "#config/settings.ts";
import { organizationNamed } from "#papers/organizations/organizations.ts";
import type { Subject, SubjectRow } from "#papers/subject.ts";
import { findTopic } from "#papers/topics/topics.ts";
import { formatDayOfYear, formatMonth, messagesOf, nameIn } from "../i18n/messages.ts";
import type { SiteFile } from "../site-file.ts";
import type { SiteModel, SubjectDigest, SubjectMonth } from "../site-model.ts";
import * as urls from "../urls.ts";
import { compactEntry } from "./components/compact-list.ts";
import { counts } from "./components/counts.ts";
import { dateline } from "./components/dateline.ts";
import { notice } from "./components/notice.ts";
import { sectionHead } from "./components/section-head.ts";
import { subjectAside } from "./components/subject-aside.ts";
import { itemList } from "./document/structured-data.ts";
import { html, type SafeHtml } from "./html.ts";
import type { Page } from "./document/page.ts";
import { renderPage } from "./page.ts";

/** Titles that a search engine's line on a month names. */
const TITLES_NAMED = 3;

/** The newest papers of a topic or an organisation, and its papers month by month. */
export function* renderSubjectPages(model: SiteModel): Iterable<SiteFile> {
  for (const locale of model.settings.locales) {
    for (const digest of model.subjects) yield subjectPage(model, digest, locale);
    for (const month of model.subjectMonths) yield subjectMonthPage(model, month, locale);
  }
}

function subjectPage(model: SiteModel, digest: SubjectDigest, locale: Locale): SiteFile {
  const { subject, newest, months } = digest;
  const messages = messagesOf(locale);
  const name = subjectName(locale, subject, newest);
  const byMonth = [...Map.groupBy(newest, ({ day }) => day.slice(0, 7))];
  return listingPage(model, locale, {
    subject,
    rows: newest,
    title: name,
    description: described(locale, subject, name),
    addressIn: (other) => urls.subjectUrl(other, subject),
    content: html`${dateline(name, countsOf(locale, months))}
      <div class="cols">
        <div>
          <div class="prose"><p>${described(locale, subject, name)}</p></div>
          ${newest.length === 0 && notice(messages.subject.empty)}
          ${byMonth.map(
            ([month, rows]) =>
              html`${sectionHead(
                html`<a href="${urls.subjectMonthUrl(locale, subject, month)}">${formatMonth(locale, month)}</a>`,
              )}
              ${rowList(model, locale, rows, subject)}`,
          )}
          ${older(locale, digest)}
        </div>
        ${subjectAside(locale, digest)}
      </div>`,
  });
}

function countsOf(locale: Locale, months: SubjectDigest["months"]): SafeHtml {
  const messages = messagesOf(locale);
  const first = months.at(-1)?.month;
  const papers = months.reduce((sum, month) => sum + month.papers, 0);
  return counts([messages.papers(papers)], first && messages.since(formatMonth(locale, first)));
}

/** Where the rest of the oldest month begins that the page shows a part of. */
function older(locale: Locale, { subject, newest, months }: SubjectDigest): SafeHtml | undefined {
  const papers = months.reduce((sum, month) => sum + month.papers, 0);
  const month = newest.at(-1)?.day.slice(0, 7);
  if (month === undefined || papers <= newest.length) return undefined;
  const messages = messagesOf(locale);
  return html`<p class="pager">
    <span>${messages.subject.newest(newest.length)}</span>
    <a href="${urls.subjectMonthUrl(locale, subject, month)}">${messages.allOf(formatMonth(locale, month))} →</a>
  </p>`;
}

function subjectMonthPage(model: SiteModel, { subject, month, rows }: SubjectMonth, locale: Locale): SiteFile {
  const messages = messagesOf(locale);
  const name = subjectName(locale, subject, rows);
  const title = messages.subject.inMonth(name, formatMonth(locale, month));
  const links: [string, string][] = [
    [urls.subjectUrl(locale, subject), messages.subject.newestOf(name)],
    [urls.monthUrl(locale, month), formatMonth(locale, month)],
  ];
  return listingPage(model, locale, {
    subject,
    rows,
    title,
    description: [title, messages.papers(rows.length), ...rows.slice(0, TITLES_NAMED).map((row) => row.title)].join(
      " · ",
    ),
    addressIn: (other) => urls.subjectMonthUrl(other, subject, month),
    content: html`${dateline(title, counts([messages.papers(rows.length)]))}
      ${rows.length === 0 ? notice(messages.subject.empty) : html`<h2 class="vh">${formatMonth(locale, month)}</h2>`}
      ${rowList(model, locale, rows, subject)}
      <p class="more tags">${links.map(([url, label]) => html`<a href="${url}">${label}</a> `)}</p>`,
  });
}

function listingPage(
  model: SiteModel,
  locale: Locale,
  {
    subject,
    rows,
    ...page
  }: Pick<Page, "title" | "description" | "addressIn" | "content"> & {
    readonly subject: Subject;
    readonly rows: readonly SubjectRow[];
  },
): SiteFile {
  const name = subjectName(locale, subject, rows);
  return renderPage(model, {
    locale,
    section: subject.kind,
    // Nothing to find on a page whose last paper left.
    hidden: rows.length === 0,
    twins: [{ type: "application/atom+xml", url: urls.subjectAtomUrl(locale, subject), title: name }],
    structured: {
      "@type": "CollectionPage",
      name: page.title,
      url: model.siteUrl + page.addressIn(locale),
      inLanguage: locale,
      mainEntity: itemList(rows.map(({ id }) => model.siteUrl + urls.paperUrl(locale, id))),
    },
    ...page,
  });
}

function rowList({ settings }: SiteModel, locale: Locale, rows: readonly SubjectRow[], { kind }: Subject): SafeHtml {
  const votesLabel = messagesOf(locale).subject.settledVotes;
  return html`<ul class="mini">
    ${rows.map(({ organization, ...row }) =>
      compactEntry(locale, {
        // On an organisation's own page its name in every line would say nothing.
        card: kind === "topic" && organization ? { ...row, organization } : row,
        votes: row.settledVotes,
        votesLabel,
        day: html`<a href="${urls.paperOnDayUrl(locale, row.day, row.id, settings)}"
          >${formatDayOfYear(locale, row.day)}</a
        >`,
      }),
    )}
  </ul>`;
}

/** The registry's name; of an organisation that is not in it, the one its papers carry. */
function subjectName(locale: Locale, { kind, slug }: Subject, rows: readonly SubjectRow[]): string {
  const carried = rows.find(({ organization }) => organization?.slug === slug)?.organization;
  const known = kind === "topic" ? findTopic(slug) : (carried ?? organizationNamed(slug));
  return known ? nameIn(locale, known.names) : slug;
}

function described(locale: Locale, { kind, slug }: Subject, name: string): string {
  const { about, from } = messagesOf(locale).subject;
  if (kind === "organization") return from(name);
  const topic = findTopic(slug);
  return [...(topic ? [`${nameIn(locale, topic.descriptions)}.`] : []), about(name)].join(" ");
}
