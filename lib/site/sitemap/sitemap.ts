import type { Locale } from "#config/settings.ts";
import type { Instant } from "#papers/instant.ts";
import { type IssueRow, issueStateAt, settlesAt } from "#papers/issue.ts";
import { closesAt, type ListDay, opensAt } from "#papers/list-day.ts";
import type { Paper } from "#papers/paper.ts";
import { isInPeriod, periodsOf } from "#papers/period.ts";
import { subjectsOf } from "#papers/subject.ts";
import { withdrawalOf } from "#papers/withdrawal.ts";
import { rowsOfMonth } from "../downloads/month-rows.ts";
import { html, type SafeHtml } from "../html/html.ts";
import { namedSubjects } from "../feeds/subject-feed-groups.ts";
import { pageFile, type SiteFile, XML } from "../site-file.ts";
import type { Front, SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";

const DECLARATION = html`<?xml version="1.0" encoding="utf-8"?> `;
const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** A page in each language, and when its content last changed, where that is known. */
interface Entry {
  readonly addressIn: (locale: Locale) => string;
  readonly changed?: Instant | undefined;
}

/**
 * An index by year; per year a sitemap of its issues, per month one of its papers and listings, and one for the pages that
 * no year owns; so a new day rewrites small files however old the archive is.
 */
export function* renderSitemap(model: SiteModel): Iterable<SiteFile> {
  if (model.front) {
    yield index(model, model.front);
    yield sitemap(model, urls.PAGES_SITEMAP_URL, [
      ...commonPages(),
      ...downloadPages(model.front),
      ...subjectPages(model.front),
    ]);
  }
  for (const year of model.touchedYears) yield sitemap(model, urls.yearSitemapUrl(year), issuePages(model, year));
  for (const month of model.touchedMonths) {
    const entries = paperPages(model, month);
    // The format has no sitemap without an address.
    if (entries.length > 0) yield sitemap(model, urls.monthSitemapUrl(month), entries);
  }
}

/** Months with an issue are those that can be downloaded; the others have nothing to find. */
function index({ siteUrl }: SiteModel, { heldMonths, downloads }: Front): SiteFile {
  const years = [...new Set(heldMonths.map((month) => month.slice(0, 4)))];
  const entries = years.flatMap((year) => {
    const months = downloads.filter(({ month }) => month.startsWith(year));
    return [
      { url: urls.yearSitemapUrl(year), changed: newest(months.map(({ asOf }) => asOf)) },
      ...months.map(({ month, asOf }) => ({ url: urls.monthSitemapUrl(month), changed: asOf })),
    ];
  });
  const all = [{ url: urls.PAGES_SITEMAP_URL, changed: undefined }, ...entries];
  const body = html`${DECLARATION}<sitemapindex xmlns="${NAMESPACE}">
      ${all.map(({ url, changed }) => html`<sitemap>${locationOf(siteUrl + url, changed)}</sitemap> `)}</sitemapindex
    > `;
  return pageFile(urls.keyOf(urls.SITEMAP_URL), XML, body.html);
}

function sitemap({ siteUrl, settings }: SiteModel, url: string, entries: readonly Entry[]): SiteFile {
  const lines = entries.flatMap(({ addressIn, changed }) =>
    settings.locales.map((locale) => html`<url>${locationOf(siteUrl + addressIn(locale), changed)}</url> `),
  );
  const body = html`${DECLARATION}<urlset xmlns="${NAMESPACE}">${lines}</urlset> `;
  return pageFile(urls.keyOf(url), XML, body.html);
}

function locationOf(url: string, changed: Instant | undefined): SafeHtml {
  return html`<loc>${url}</loc>${changed && html`<lastmod>${changed}</lastmod>`}`;
}

function commonPages(): Entry[] {
  const pages = [
    urls.homeUrl,
    urls.weeklyUrl,
    urls.monthlyUrl,
    urls.archiveUrl,
    (locale: Locale) => urls.subjectsUrl(locale, "topic"),
    (locale: Locale) => urls.subjectsUrl(locale, "organization"),
    urls.searchUrl,
    urls.downloadsUrl,
    urls.dataUrl,
    urls.feedsUrl,
    urls.statusUrl,
    urls.aboutUrl,
  ];
  return pages.map((addressIn) => ({ addressIn }));
}

function downloadPages({ downloads }: Front): Entry[] {
  const years = [...new Set(downloads.map(({ month }) => month.slice(0, 4)))];
  return years.map((year) => ({ addressIn: (locale) => urls.downloadYearUrl(locale, year) }));
}

/** Of those whose papers are all older than the newest issues, it is not known when the last one came. */
function subjectPages(front: Front): Entry[] {
  const listed = front.newest.flatMap(({ day, ranking }) => ranking.map(({ paper }) => ({ paper, day })));
  const changes = listingChanges(listed);
  const named = namedSubjects(front);
  return (["topic", "organization"] as const).flatMap((kind) =>
    named[kind].map(({ slug }) => ({
      addressIn: (locale: Locale) => urls.subjectUrl(locale, { kind, slug }),
      changed: changes.get(`${kind}/${slug}`),
    })),
  );
}

/** When the last paper came to the listings of `topic/agents`, `organization/google`; votes that settle are no news there. */
function listingChanges(listed: readonly { paper: Paper; day: ListDay }[]): ReadonlyMap<string, Instant> {
  const changes = new Map<string, Instant>();
  for (const { paper, day } of listed) {
    const came = opensAt(day);
    const listings = subjectsOf(paper).map(({ kind, slug }) => `${kind}/${slug}`);
    for (const listing of listings) if (came > (changes.get(listing) ?? "")) changes.set(listing, came);
  }
  return changes;
}

/** A week over the turn of a year stands in both years. */
function issuePages({ rows }: SiteModel, year: string): Entry[] {
  const days = rows.filter(({ day, kind }) => kind === "issue" && day.startsWith(year));
  const periods = new Map(days.flatMap(({ day }) => periodsOf(day)).map((period) => [period.name, period]));
  return [
    { addressIn: (locale) => urls.yearUrl(locale, year), changed: newestCapture(days) },
    ...[...periods.values()].map((period) => ({
      addressIn: (locale: Locale) => urls.periodUrl(locale, period),
      changed: newestCapture(days.filter(({ day }) => isInPeriod(day, period))),
    })),
    ...days.map(({ day, capturedAt }) => ({
      addressIn: (locale: Locale) => urls.dayUrl(locale, day),
      changed: capturedAt,
    })),
  ];
}

function newestCapture(rows: readonly IssueRow[]): Instant | undefined {
  return newest(rows.map(({ capturedAt }) => capturedAt));
}

function newest(instants: readonly Instant[]): Instant | undefined {
  return instants.toSorted().at(-1);
}

/** All papers, whether digests show them or not: each has a page. No listing shows a withdrawn one. */
function paperPages({ rows, periods }: SiteModel, month: string): Entry[] {
  const own = periods.find(({ period }) => period.name === month);
  if (!own) return [];
  const papers = rowsOfMonth(own).map(({ entry }) => entry);
  const shown = papers.filter(({ paper }) => !withdrawalOf(paper));
  const named = shown.flatMap(({ paper }) => subjectsOf(paper));
  const subjects = new Map(named.map((subject) => [`${subject.kind}/${subject.slug}`, subject]));
  const seen = new Map(rows.map(({ day, capturedAt }) => [day, capturedAt]));
  const changes = listingChanges(papers.flatMap(({ paper, days }) => days.map((day) => ({ paper, day }))));
  return [
    ...papers.map(({ paper, days }) => ({
      addressIn: (locale: Locale) => urls.paperUrl(locale, paper.id),
      changed: lastMoment(days.at(-1) ?? days[0], seen),
    })),
    ...[...subjects].map(([name, subject]) => ({
      addressIn: (locale: Locale) => urls.subjectMonthUrl(locale, subject, month),
      changed: changes.get(name),
    })),
  ];
}

/** A paper's page changes when its day opens, closes and settles, and not with every vote in between. */
function lastMoment(day: ListDay, seen: ReadonlyMap<ListDay, Instant>): Instant {
  const state = issueStateAt(day, seen.get(day) ?? opensAt(day));
  return { open: opensAt, closed: closesAt, settled: settlesAt }[state](day);
}
