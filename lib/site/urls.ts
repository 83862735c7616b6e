import type { Locale } from "#config/settings.ts";
import type { ArxivId } from "#papers/arxiv-id.ts";
import type { ListDay } from "#papers/list-day.ts";
import { type Period, periodsOf } from "#papers/period.ts";

/*
 * The one place that knows every address. Addresses never change once published.
 * An address starts with a slash and is relative to the site; a directory address ends with one.
 */

export const homeUrl = (locale: Locale): string => `/${locale}/`;
export const dayUrl = (locale: Locale, day: ListDay): string => `/${locale}/${day.replaceAll("-", "/")}/`;
export const paperAnchorUrl = (locale: Locale, day: ListDay, id: ArxivId): string => `${dayUrl(locale, day)}#${id}`;
export const dayMarkdownUrl = (locale: Locale, day: ListDay): string => `${dayUrl(locale, day)}${day}-daily-papers.md`;
export const yearUrl = (locale: Locale, year: string): string => `/${locale}/${year}/`;
export const monthUrl = (locale: Locale, month: string): string => `/${locale}/${month.replace("-", "/")}/`;
export const weekUrl = (locale: Locale, week: string): string => `/${locale}/${week.replace("-", "/")}/`;
export const periodUrl = (locale: Locale, { kind, name }: Period): string =>
  kind === "week" ? weekUrl(locale, name) : monthUrl(locale, name);
export const periodMarkdownUrl = (locale: Locale, period: Period): string =>
  `${periodUrl(locale, period)}${period.name}-${period.kind}ly-papers.md`;
export const archiveUrl = (locale: Locale): string => `/${locale}/archive/`;
export const dailyAtomUrl = (locale: Locale): string => `/${locale}/daily.atom`;
export const dayJsonUrl = (day: ListDay): string => `/data/${day.slice(0, 4)}/${day.slice(5, 7)}/${day}.json`;
export const periodJsonUrl = ({ kind, name }: Period): string =>
  kind === "week" ? `/data/${name.slice(0, 4)}/${name}.json` : `/data/${name.replace("-", "/")}/${name}.json`;
export const STATUS_JSON_URL = "/data/status.json";
export const stylesheetUrl = (hash: string): string => `/assets/site.${hash}.css`;
export const SITEMAP_URL = "/sitemap.xml";
export const yearSitemapUrl = (year: string): string => `/sitemap-${year}.xml`;
export const ROBOTS_URL = "/robots.txt";
export const NOT_FOUND_URL = "/404.html";
export const ROOT_URL = "/";

export const arxivUrl = (id: ArxivId): string => `https://arxiv.org/abs/${id}`;
export const pdfUrl = (id: ArxivId): string => `https://arxiv.org/pdf/${id}`;
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
  /^(robots\.txt|sitemap(-\d{4})?\.xml)$/,
  /^assets\/site\.[0-9a-f]{8,}\.css$/,
  /^data\/status\.json$/,
  /^data\/\d{4}\/\d{4}-w\d\d\.json$/,
  /^data\/\d{4}\/\d\d\/\d{4}-\d\d(-\d\d)?\.json$/,
  /^[a-z]{2}\/(archive\/)?index\.html$/,
  /^[a-z]{2}\/daily\.atom$/,
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
 * The folder to list when `key` is to be compared with what the bucket holds. Dated files are listed by month,
 * all else by directory, so that publishing a day costs the same however old the archive is.
 */
export function folderOf(key: string): { prefix: string; shallow: boolean } {
  const month = /^[a-z]+\/\d{4}\/\d\d\//.exec(key);
  return month
    ? { prefix: month[0], shallow: false }
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
    stylesheetUrl("0"),
    ...locales.flatMap((locale) => [homeUrl(locale), archiveUrl(locale)]),
    ...days.map(dayJsonUrl),
    ...periods.map(periodJsonUrl),
    ...periods.flatMap((period) => locales.map((locale) => periodUrl(locale, period))),
    ...days.flatMap((day) => locales.flatMap((locale) => [dayUrl(locale, day), yearUrl(locale, day.slice(0, 4))])),
  ].map(keyOf);
  return [...new Map(keys.map((key) => [folderOf(key).prefix, folderOf(key)])).values()];
}
