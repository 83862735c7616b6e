import type { Locale, Settings } from "#config/settings.ts";
import type { ArxivId } from "#papers/arxiv-id.ts";
import type { ListDay } from "#papers/list-day.ts";
import { type Period, periodsOf } from "#papers/period.ts";
import type { Subject } from "#papers/subject.ts";
import { partName } from "./search/shards.ts";

/*
 * The one place that knows every address. Addresses never change once published.
 * An address starts with a slash and is relative to the site; a directory address ends with one.
 */

export const homeUrl = (locale: Locale): string => `/${locale}/`;
export const dayUrl = (locale: Locale, day: ListDay): string => `/${locale}/${day.replaceAll("-", "/")}/`;
export const paperAnchorUrl = (locale: Locale, day: ListDay, id: ArxivId): string => `${dayUrl(locale, day)}#${id}`;
/** With `listed` a day's page leaves papers out, and other ones whenever votes move. */
export const paperOnDayUrl = (
  locale: Locale,
  day: ListDay,
  id: ArxivId,
  { listed }: Pick<Settings, "listed">,
): string => (listed === null ? paperAnchorUrl(locale, day, id) : dayUrl(locale, day));
export const dayMarkdownUrl = (locale: Locale, day: ListDay): string => `${dayUrl(locale, day)}${day}-daily-papers.md`;
export const yearUrl = (locale: Locale, year: string): string => `/${locale}/${year}/`;
export const monthUrl = (locale: Locale, month: string): string => `/${locale}/${month.replace("-", "/")}/`;
const weekUrl = (locale: Locale, week: string): string => `/${locale}/${week.replace("-", "/")}/`;
export const periodUrl = (locale: Locale, { kind, name }: Period): string =>
  kind === "week" ? weekUrl(locale, name) : monthUrl(locale, name);
export const periodMarkdownUrl = (locale: Locale, period: Period): string =>
  `${periodUrl(locale, period)}${period.name}-${period.kind}ly-papers.md`;
export const archiveUrl = (locale: Locale): string => `/${locale}/archive/`;
/** What feeds are about: the issues of days, weeks and months, and days that have settled. */
export const FEEDS = ["daily", "weekly", "monthly", "settled"] as const;
export type FeedName = (typeof FEEDS)[number];
export const FEED_FORMATS = ["atom", "rss", "json"] as const;
export type FeedExtension = (typeof FEED_FORMATS)[number];
export const feedUrl = (locale: Locale, name: FeedName, extension: FeedExtension): string =>
  `/${locale}/${name}.${extension}`;
export const dailyAtomUrl = (locale: Locale): string => feedUrl(locale, "daily", "atom");
export const opmlUrl = (locale: Locale): string => `/${locale}/feeds.opml`;
/** Pages there is one of in each language. */
export const searchUrl = (locale: Locale): string => `/${locale}/search/`;
export const downloadsUrl = (locale: Locale): string => `/${locale}/downloads/`;
export const feedsUrl = (locale: Locale): string => `/${locale}/feeds/`;
export const statusUrl = (locale: Locale): string => `/${locale}/status/`;
export const aboutUrl = (locale: Locale): string => `/${locale}/about/`;
export const manifestUrl = (locale: Locale): string => `/${locale}/site.webmanifest`;
export const dayJsonUrl = (day: ListDay): string => `/data/${day.slice(0, 4)}/${day.slice(5, 7)}/${day}.json`;
export const periodJsonUrl = ({ kind, name }: Period): string =>
  kind === "week" ? `/data/${name.slice(0, 4)}/${name}.json` : `/data/${name.replace("-", "/")}/${name}.json`;
export const weeklyUrl = (locale: Locale): string => `/${locale}/weekly/`;
export const monthlyUrl = (locale: Locale): string => `/${locale}/monthly/`;
export const paperUrl = (locale: Locale, id: ArxivId): string => `/${locale}/papers/${id}/`;
export const paperJsonUrl = (id: ArxivId): string => `/data/papers/${id}.json`;
export const subjectsUrl = (locale: Locale, kind: Subject["kind"]): string => `/${locale}/${kind}s/`;
export const subjectUrl = (locale: Locale, { kind, slug }: Subject): string => `${subjectsUrl(locale, kind)}${slug}/`;
export const subjectMonthUrl = (locale: Locale, subject: Subject, month: string): string =>
  `${subjectUrl(locale, subject)}${month}/`;
export const subjectAtomUrl = (locale: Locale, subject: Subject): string => `${subjectUrl(locale, subject)}feed.atom`;
export const STATUS_JSON_URL = "/data/status.json";
export const downloadYearUrl = (locale: Locale, year: string): string => `${downloadsUrl(locale)}${year}/`;
/** @param name of the file, `2026-02.csv` */
export const downloadUrl = (month: string, name: string): string => `/data/${month.replace("-", "/")}/${name}`;
export const CHECKSUMS = "SHA256SUMS";
export const DATA_PACKAGE_URL = "/data/datapackage.json";
export const SEARCH_NAMES_URL = "/data/search/names.json";
export const searchCatalogUrl = (month: string): string => `/data/search/${month}/catalog.json`;
export const searchPartUrl = (month: string, part: number): string => `/data/search/${month}/${partName(part)}.json`;
export const dataUrl = (locale: Locale): string => `/${locale}/data/`;
export const LLMS_URL = "/llms.txt";
export const subjectJsonUrl = ({ kind, slug }: Subject): string => `/data/${kind}s/${slug}.json`;
export const schemaUrl = (name: string): string => `/data/schemas/${name}.schema.json`;
export const TABLE_SCHEMA_URL = "/data/schemas/papers.table.json";
/** An asset that changes its name with its bytes: `site` `css`, `site` `js`, `icon` `svg`, `icon` `png`. */
export const assetUrl = (name: string, hash: string, ending: string): string => `/assets/${name}.${hash}.${ending}`;
export const SITEMAP_URL = "/sitemap.xml";
/** The pages that no year owns. */
export const PAGES_SITEMAP_URL = "/sitemap-pages.xml";
/** The issues of a year: its days, weeks and months. */
export const yearSitemapUrl = (year: string): string => `/sitemap-${year}.xml`;
/** The papers of a month, and its listings. */
export const monthSitemapUrl = (month: string): string => `/sitemap-${month}.xml`;
export const ROBOTS_URL = "/robots.txt";
export const NOT_FOUND_URL = "/404.html";
export const ROOT_URL = "/";

export const arxivUrl = (id: ArxivId): string => `https://arxiv.org/abs/${id}`;
export const pdfUrl = (id: ArxivId): string => `https://arxiv.org/pdf/${id}`;
/** arXiv gives every paper a DOI of its own. */
export const arxivDoi = (id: ArxivId): string => `10.48550/arXiv.${id}`;
export const doiUrl = (doi: string): string => `https://doi.org/${encodeURI(doi)}`;
export const huggingFacePaperUrl = (id: ArxivId): string => `https://huggingface.co/papers/${id}`;
export const repositoryUrl = ({ owner, name }: { owner: string; name: string }): string =>
  `https://github.com/${owner}/${name}`;

/** The bucket key behind an address: a directory is its `index.html`. */
export function keyOf(url: string): string {
  const path = url.slice(1);
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

const OURS = [
  /^(index|404)\.html$/,
  /^data\/(status|datapackage)\.json$/,
  /^assets\/search\.[0-9a-f]{8,}\.js$/,
  /^data\/search\/(names|\d{4}-\d\d\/(catalog|[01][0-9a-f]))\.json$/,
  /^[a-z]{2}\/(search|data)\/index\.html$/,
  /^llms\.txt$/,
  /^data\/(topics|organizations)\/[a-z\d-]+\.json$/,
  /^data\/schemas\/[a-z-]+\.(schema|table)\.json$/,
  /^data\/\d{4}\/\d\d\/(\d{4}-\d\d\.(jsonl\.gz|csv|parquet|bib|[a-z]{2}\.zip)|SHA256SUMS)$/,
  /^[a-z]{2}\/downloads\/(\d{4}\/)?index\.html$/,
  /^(robots\.txt|sitemap(-pages|-\d{4}(-\d\d)?)?\.xml)$/,
  /^assets\/(site\.[0-9a-f]{8,}\.(css|js)|icon\.[0-9a-f]{8,}\.(svg|png))$/,
  /^data\/\d{4}\/\d{4}-w\d\d\.json$/,
  /^data\/\d{4}\/\d\d\/\d{4}-\d\d(-\d\d)?\.json$/,
  /^[a-z]{2}\/(archive\/)?index\.html$/,
  /^[a-z]{2}\/((daily|weekly|monthly|settled)\.(atom|rss|json)|feeds\.opml|site\.webmanifest)$/,
  /^[a-z]{2}\/(search|downloads|feeds|status|about)\/index\.html$/,
  /^[a-z]{2}\/(weekly|monthly|topics|organizations)\/index\.html$/,
  /^[a-z]{2}\/papers\/\d{4}\.\d{4,5}\/index\.html$/,
  /^data\/papers\/\d{4}\.\d{4,5}\.json$/,
  /^[a-z]{2}\/(topics|organizations)\/[a-z\d-]+\/(\d{4}-\d\d\/)?index\.html$/,
  /^[a-z]{2}\/(topics|organizations)\/[a-z\d-]+\/feed\.atom$/,
  /^[a-z]{2}\/\d{4}\/(w\d\d\/)?index\.html$/,
  /^[a-z]{2}\/\d{4}\/(\d\d\/)?(\d\d\/)?index\.html$/,
  /^[a-z]{2}\/\d{4}\/w\d\d\/\d{4}-w\d\d-weekly-papers\.md$/,
  /^[a-z]{2}\/\d{4}\/\d\d\/\d{4}-\d\d-monthly-papers\.md$/,
  /^[a-z]{2}\/\d{4}\/\d\d\/\d\d\/\d{4}-\d\d-\d\d-daily-papers\.md$/,
];

/** Whether `key` has a name that only this program gives; what an operator put beside it is never touched. */
export function isOurKey(key: string): boolean {
  return OURS.some((pattern) => pattern.test(key));
}

/**
 * The folder to list when `key` is to be compared with what the bucket holds. Dated files are listed by month, the
 * pages of downloads (one a year) together, all else by directory, so that publishing a day costs the same however old the archive is.
 */
export function folderOf(key: string): { prefix: string; shallow: boolean } {
  const whole = /^[a-z]+\/(\d{4}\/\d\d|downloads)\//.exec(key);
  return whole
    ? { prefix: whole[0], shallow: false }
    : { prefix: key.slice(0, key.lastIndexOf("/") + 1), shallow: true };
}

/** Every folder that a run over `days` can write to; together with `folderOf` this is what keeps listing cheap. */
export function touchedFolders(
  locales: readonly Locale[],
  days: readonly ListDay[],
): { prefix: string; shallow: boolean }[] {
  const periods = days.flatMap(periodsOf);
  const keys = [
    ROOT_URL,
    STATUS_JSON_URL,
    DATA_PACKAGE_URL,
    SEARCH_NAMES_URL,
    TABLE_SCHEMA_URL,
    assetUrl("site", "0", "css"),
    ...locales.flatMap((locale) => [
      homeUrl(locale),
      archiveUrl(locale),
      weeklyUrl(locale),
      monthlyUrl(locale),
      ...[searchUrl, downloadsUrl, feedsUrl, statusUrl, aboutUrl, dataUrl].map((url) => url(locale)),
      ...(["topic", "organization"] as const).map((kind) => subjectsUrl(locale, kind)),
    ]),
    ...days.map(dayJsonUrl),
    ...periods.map(periodJsonUrl),
    ...periods.filter(({ kind }) => kind === "month").map(({ name }) => searchCatalogUrl(name)),
    ...periods.flatMap((period) =>
      locales.flatMap((locale) => [periodUrl(locale, period), yearUrl(locale, period.name.slice(0, 4))]),
    ),
    ...days.flatMap((day) => locales.map((locale) => dayUrl(locale, day))),
  ].map(keyOf);
  return [...new Map(keys.map((key) => [folderOf(key).prefix, folderOf(key)])).values()];
}

/** Every file that a run can write into folders that grow with the archive. */
export function touchedKeys(
  locales: readonly Locale[],
  { ids, subjects, months }: { ids: readonly ArxivId[]; subjects: readonly Subject[]; months: readonly string[] },
): string[] {
  const inLocale = (locale: Locale) => [
    ...ids.map((id) => paperUrl(locale, id)),
    ...subjects.flatMap((subject) => [
      subjectUrl(locale, subject),
      subjectAtomUrl(locale, subject),
      ...months.map((month) => subjectMonthUrl(locale, subject, month)),
    ]),
  ];
  return [...ids.map(paperJsonUrl), ...subjects.map(subjectJsonUrl), ...locales.flatMap(inLocale)].map(keyOf);
}
