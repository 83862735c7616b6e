import { pageFile, type SiteFile, TEXT } from "../site-file.ts";
import type { SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";

export function* renderRobots({ siteUrl, sample }: SiteModel): Iterable<SiteFile> {
  const rule = sample ? "Disallow: /" : "Allow: /";
  yield pageFile(
    urls.keyOf(urls.ROBOTS_URL),
    TEXT,
    `User-agent: *\n${rule}\n\nSitemap: ${siteUrl}${urls.SITEMAP_URL}\n`,
  );
}
