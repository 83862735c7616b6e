import type { Period } from "#papers/period.ts";
import { renderAssets } from "./assets/assets.ts";
import { renderManifests } from "./assets/manifest.ts";
import { renderSearchScript } from "./assets/search-script.ts";
import { renderDayJson } from "./data/day-json.ts";
import { renderLlmsText } from "./data/llms-text.ts";
import { renderPaperJson } from "./data/paper-json.ts";
import { renderPeriodJson } from "./data/period-json.ts";
import { renderSchemas } from "./data/schema-files.ts";
import { renderStatusJson } from "./data/status-json.ts";
import { renderSubjectJson } from "./data/subject-json.ts";
import { renderDataPackage } from "./downloads/data-package.ts";
import { renderMonthDownloads } from "./downloads/month-downloads.ts";
import { renderFeeds, renderSubjectFeeds } from "./feeds/render-feeds.ts";
import { renderAboutPages } from "./html/about-page.ts";
import { renderArchivePages } from "./html/archive-pages.ts";
import { renderDataPages } from "./html/data-page.ts";
import { renderDayPages } from "./html/day-page.ts";
import { renderDownloadPages } from "./html/download-pages.ts";
import { renderFeedsPages } from "./html/feeds-page.ts";
import { renderHomePages } from "./html/home-page.ts";
import { renderSearchPages } from "./html/search-page.ts";
import { renderOverviewPages } from "./html/overview-pages.ts";
import { renderPeriodPages } from "./html/period-pages.ts";
import { renderNotFoundPage } from "./html/not-found-page.ts";
import { renderPaperPages } from "./html/paper-page.ts";
import { renderStatusPages } from "./html/status-page.ts";
import { renderSubjectIndexPages } from "./html/subject-index-pages.ts";
import { renderSubjectPages } from "./html/subject-pages.ts";
import { renderDayMarkdown, renderPeriodMarkdown } from "./markdown/digest-markdown.ts";
import { newestRows } from "./newest-rows.ts";
import { renderSearchFiles } from "./search/search-files.ts";
import type { SiteFile } from "./site-file.ts";
import type { SiteModel } from "./site-model.ts";
import { renderRobots } from "./sitemap/robots.ts";
import { renderSitemap } from "./sitemap/sitemap.ts";

/** Pure: the same model gives the same files, byte for byte. */
export type Renderer = (model: SiteModel) => Iterable<SiteFile>;

/**
 * Every output of the press. A new one is one file and one row. The order is the order of publishing: what pages
 * link to comes before the pages, and home comes last, so that a crash half way leaves a consistent site. What only its
 * own month has comes first, as it is put side by side, and what all of the site shares after it.
 */
export const renderers: Readonly<Record<string, Renderer>> = {
  assets: renderAssets,
  "search-script": renderSearchScript,
  "day-json": renderDayJson,
  "day-markdown": renderDayMarkdown,
  "day-pages": renderDayPages,
  "month-json": of("month", renderPeriodJson),
  "month-markdown": of("month", renderPeriodMarkdown),
  "month-pages": of("month", renderPeriodPages),
  "month-downloads": renderMonthDownloads,
  "download-pages": renderDownloadPages,

  manifests: renderManifests,
  "not-found": renderNotFoundPage,
  robots: renderRobots,
  about: renderAboutPages,
  "feeds-page": renderFeedsPages,
  "paper-json": renderPaperJson,
  "paper-pages": renderPaperPages,
  "week-json": of("week", renderPeriodJson),
  "week-markdown": of("week", renderPeriodMarkdown),
  "week-pages": of("week", renderPeriodPages),
  schemas: renderSchemas,
  "subject-json": renderSubjectJson,
  "data-pages": renderDataPages,
  "llms-text": renderLlmsText,
  "search-files": renderSearchFiles,
  "search-pages": renderSearchPages,
  "data-package": renderDataPackage,
  "subject-pages": renderSubjectPages,
  status: ofNewest(renderStatusJson),
  "status-pages": ofNewest(renderStatusPages),
  "subject-indexes": renderSubjectIndexPages,
  overviews: renderOverviewPages,
  archive: renderArchivePages,
  sitemap: renderSitemap,
  "subject-feeds": renderSubjectFeeds,
  feeds: ofNewest(renderFeeds),
  home: ofNewest(renderHomePages),
};

/** A renderer of weeks and months, for those of one kind. */
function of(kind: Period["kind"], renderer: Renderer): Renderer {
  return (model) => renderer({ ...model, periods: model.periods.filter(({ period }) => period.kind === kind) });
}

/** A renderer of what shows the newest. */
function ofNewest(renderer: Renderer): Renderer {
  return (model) => (model.front ? renderer({ ...model, rows: newestRows(model.rows, model.front.heldMonths) }) : []);
}

export function* renderSite(model: SiteModel): Iterable<SiteFile> {
  for (const renderer of Object.values(renderers)) yield* renderer(model);
}
