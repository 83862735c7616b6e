import { parseAtomFeed } from "feedsmith";
import { renderFeeds, renderSubjectFeeds } from "#site/feeds/render-feeds.ts";
import type { SiteModel } from "#site/site-model.ts";
import { textOf } from "../text-of.ts";

/** Every feed of a model and its text, by path. */
export function feedTexts(model: SiteModel): Map<string, string> {
  const files = [...renderFeeds(model), ...renderSubjectFeeds(model)];
  return new Map(files.map((file) => [file.path, textOf(file)]));
}

/** An Atom feed as a reader parses it. */
export function feedOf(model: SiteModel, path: string) {
  const feed = parseAtomFeed(feedTexts(model).get(path) ?? "");
  const links = (feed.links ?? []).map(({ rel, href }) => [rel, href] as const);
  return {
    id: feed.id,
    title: feed.title?.value,
    updated: feed.updated,
    author: feed.authors?.[0]?.name,
    links: Object.fromEntries(links) as Record<string, string>,
    entries: (feed.entries ?? []).map((entry) => ({
      id: entry.id,
      title: entry.title?.value,
      link: entry.links?.find(({ rel }) => rel === "alternate")?.href,
      published: entry.published,
      updated: entry.updated,
      summary: entry.summary?.value,
      content: entry.content?.value ?? "",
    })),
  };
}
