import type { OfferedFeed } from "./feed-table.ts";
import { xml, xmlDocument } from "./xml.ts";

/** Feeds as OPML 2.0, which every feed reader imports. Its type is "rss" for Atom as well: the specification has no other. */
export function toOpml(title: string, siteUrl: string, feeds: readonly OfferedFeed[]): string {
  return xmlDocument(xml`<opml version="2.0">
<head><title>${title}</title></head>
<body>
<outline text="${title}">
${feeds.map((feed) => xml`<outline type="rss" text="${feed.title}" title="${feed.title}" description="${feed.description}" xmlUrl="${siteUrl}${feed.formats[0]?.url}" htmlUrl="${siteUrl}${feed.page}"/>\n`)}</outline>
</body>
</opml>`);
}
