import { renderStylesheet } from "./assets/stylesheet.ts";
import { renderDayJson } from "./data/day-json.ts";
import { renderPeriodJson } from "./data/period-json.ts";
import { renderStatusJson } from "./data/status-json.ts";
import { renderDailyAtom } from "./feeds/daily-atom.ts";
import { renderArchivePages } from "./html/archive-pages.ts";
import { renderDayPages } from "./html/day-page.ts";
import { renderHomePages } from "./html/home-page.ts";
import { renderPeriodPages } from "./html/period-pages.ts";
import { renderNotFoundPage } from "./html/not-found-page.ts";
import { renderDayMarkdown, renderPeriodMarkdown } from "./markdown/digest-markdown.ts";
import type { SiteFile } from "./site-file.ts";
import type { SiteModel } from "./site-model.ts";
import { renderRobots, renderSitemap } from "./sitemap/sitemap.ts";

/** Pure: the same model gives the same files, byte for byte. */
export type Renderer = (model: SiteModel) => Iterable<SiteFile>;

/**
 * Every output of the press. A new one is one file and one row. The order is the order of publishing: what pages
 * link to comes before the pages, and home comes last, so that a crash half way leaves a consistent site.
 */
export const renderers: Readonly<Record<string, Renderer>> = {
  stylesheet: renderStylesheet,
  "not-found": renderNotFoundPage,
  robots: renderRobots,
  "day-json": renderDayJson,
  "day-markdown": renderDayMarkdown,
  "day-pages": renderDayPages,
  "period-json": renderPeriodJson,
  "period-markdown": renderPeriodMarkdown,
  "period-pages": renderPeriodPages,
  status: renderStatusJson,
  archive: renderArchivePages,
  sitemap: renderSitemap,
  "daily-atom": renderDailyAtom,
  home: renderHomePages,
};

export function* renderSite(model: SiteModel): Iterable<SiteFile> {
  for (const renderer of Object.values(renderers)) yield* renderer(model);
}
