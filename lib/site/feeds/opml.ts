import type { OfferedFeed } from "./feed-table.ts";
import { xml, xmlDocument } from "./xml.ts";

/** Feeds that belong together: a folder of a feed reader. */
export interface FeedGroup {
  readonly title: string;
  readonly feeds: readonly OfferedFeed[];
}

/**
 * Feeds as OPML 2.0, which every feed reader imports. Its type is "rss" for Atom as well: the specification has no other.
 * @param groups those without a feed are left out
 */
export function toOpml(
  title: string,
  siteUrl: string,
  feeds: readonly OfferedFeed[],
  groups: readonly FeedGroup[],
): string {
  const outlines = (some: readonly OfferedFeed[]) => some.map((feed) => outline(siteUrl, feed));
  return xmlDocument(xml`<opml version="2.0">
<head><title>${title}</title></head>
<body>
<outline text="${title}">
${outlines(feeds)}${groups.map((group) => group.feeds.length > 0 && xml`<outline text="${group.title}">\n${outlines(group.feeds)}</outline>\n`)}</outline>
</body>
</opml>`);
}

const outline = (siteUrl: string, { title, description, formats, page }: OfferedFeed) =>
  xml`<outline type="rss" text="${title}" title="${title}" description="${description}" xmlUrl="${siteUrl}${formats[0]?.url}" htmlUrl="${siteUrl}${page}"/>\n`;
