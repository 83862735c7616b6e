import { type Instant, toMilliseconds } from "#papers/instant.ts";
import type { SafeHtml } from "../html/html.ts";
import { type Feed, type FeedEntry, updatedOf } from "./feed.ts";
import { markupAsText, xml, xmlParts } from "./xml.ts";

/**
 * A feed as RSS 2.0. RSS has an author only as an e-mail address and no date of change, so those are in the namespaces
 * that readers know.
 * @param self the feed's own address
 */
export function toRss(feed: Feed, self: string): string[] {
  const opening = xml`<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${feed.title}</title>
<link>${feed.page}</link>
<description>${feed.description}</description>
<language>${feed.locale}</language>
${feed.entries.length > 0 && xml`<lastBuildDate>${formatRfc822(updatedOf(feed))}</lastBuildDate>\n`}<atom:link rel="self" type="application/rss+xml" href="${self}"/>
`;
  const closing = xml`</channel>
</rss>`;
  return xmlParts([opening, ...feed.entries.map((entry) => rssItem(feed, entry)), closing]);
}

function rssItem({ author }: Feed, entry: FeedEntry): SafeHtml {
  return xml`<item>
<title>${entry.title}</title>
<link>${entry.page}</link>
<guid isPermaLink="${String(entry.id === entry.page)}">${entry.id}</guid>
<pubDate>${formatRfc822(entry.published)}</pubDate>
<atom:updated>${entry.updated}</atom:updated>
${(entry.authors ?? [author]).map((name) => xml`<dc:creator>${name}</dc:creator>\n`)}<description>${entry.summary}</description>
<content:encoded>${markupAsText(entry.content)}</content:encoded>
</item>
`;
}

/** `Thu, 05 Feb 2026 02:30:00 GMT` */
function formatRfc822(instant: Instant): string {
  return new Date(toMilliseconds(instant)).toUTCString();
}
