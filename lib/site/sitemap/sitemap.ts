import { html } from "../html/html.ts";
import { pageFile, type SiteFile, TEXT, XML } from "../site-file.ts";
import type { SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";

const DECLARATION = html`<?xml version="1.0" encoding="utf-8"?> `;

/** An index with one sitemap per year, so that a new day rewrites one small file however old the archive is. */
export function* renderSitemap({ siteUrl, years, touchedYears, rows, settings }: SiteModel): Iterable<SiteFile> {
  const index = years.map((year) => html`<sitemap><loc>${siteUrl + urls.yearSitemapUrl(year)}</loc></sitemap> `);
  const body = html`${DECLARATION}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      ${index}</sitemapindex
    > `;
  yield pageFile(urls.keyOf(urls.SITEMAP_URL), XML, body.html);
  for (const year of touchedYears) {
    const issues = rows.filter(({ day, kind }) => kind === "issue" && day.startsWith(year));
    const entries = issues.flatMap(({ day, capturedAt }) =>
      settings.locales.map(
        (locale) => html`<url><loc>${siteUrl + urls.dayUrl(locale, day)}</loc><lastmod>${capturedAt}</lastmod></url> `,
      ),
    );
    const sitemap = html`${DECLARATION}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        ${settings.locales.map(
          (locale) => html`<url><loc>${siteUrl + urls.yearUrl(locale, year)}</loc></url> `,
        )}${entries}</urlset
      > `;
    yield pageFile(urls.keyOf(urls.yearSitemapUrl(year)), XML, sitemap.html);
  }
}

export function* renderRobots({ siteUrl, sample }: SiteModel): Iterable<SiteFile> {
  const rule = sample ? "Disallow: /" : "Allow: /";
  yield pageFile(
    urls.keyOf(urls.ROBOTS_URL),
    TEXT,
    `User-agent: *\n${rule}\n\nSitemap: ${siteUrl}${urls.SITEMAP_URL}\n`,
  );
}
