import type { Locale } from "#config/settings.ts";
import type { Subject } from "#papers/subject.ts";
import { formatDate, messagesOf, nameIn } from "../i18n/messages.ts";
import type { SiteFile } from "../site-file.ts";
import type { Front, SiteModel } from "../site-model.ts";
import { tallySubjects } from "../tally-subjects.ts";
import * as urls from "../urls.ts";
import { dateline } from "./components/dateline.ts";
import { notice } from "./components/notice.ts";
import { sharesTable } from "./components/shares-table.ts";
import { itemList } from "./document/structured-data.ts";
import { html } from "./html.ts";
import { renderPage } from "./page.ts";

/** All topics, and all organisations, that the newest issues have papers of; those with most papers first. */
export function* renderSubjectIndexPages(model: SiteModel): Iterable<SiteFile> {
  if (!model.front) return;
  for (const locale of model.settings.locales)
    for (const kind of ["topic", "organization"] as const) yield indexPage(model, model.front, locale, kind);
}

function indexPage(model: SiteModel, { newest }: Front, locale: Locale, kind: Subject["kind"]): SiteFile {
  const messages = messagesOf(locale);
  const title = kind === "topic" ? messages.topics : messages.organizations;
  const [last, first] = [newest[0]?.day, newest.at(-1)?.day];
  const lede =
    first && last
      ? messages.subject.lede(newest.length, formatDate(locale, first), formatDate(locale, last))
      : messages.noIssues;
  const shares = tallySubjects(newest, kind).map(({ slug, names, papers }) => ({
    name: nameIn(locale, names),
    url: urls.subjectUrl(locale, { kind, slug }),
    papers,
  }));
  const half = Math.ceil(shares.length / 2);
  const most = shares[0]?.papers ?? 0;
  return renderPage(model, {
    locale,
    title,
    description: `${title} · ${lede}`,
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
    }`,
  });
}
