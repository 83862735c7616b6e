import { joinMarkup } from "../html/html.ts";
import type { Feed, FeedEntry } from "./feed.ts";

/**
 * A feed as JSON Feed 1.1.
 * @param self the feed's own address
 */
export function toJsonFeed(feed: Feed, self: string): string[] {
  const document = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: feed.page,
    feed_url: self,
    description: feed.description,
    language: feed.locale,
    authors: [{ name: feed.author }],
  };
  const items = feed.entries.map((entry, index) => (index > 0 ? "," : "") + JSON.stringify(jsonItem(entry)));
  return [JSON.stringify(document).slice(0, -1), ',"items":[', ...items, "]}\n"];
}

function jsonItem({ id, page, title, summary, content, authors, published, updated }: FeedEntry) {
  return {
    id,
    url: page,
    title,
    summary,
    content_html: joinMarkup(content),
    date_published: published,
    date_modified: updated,
    ...(authors ? { authors: authors.map((name) => ({ name })) } : {}),
  };
}
