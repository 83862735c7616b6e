import type { SafeHtml } from "../html/html.ts";
import { type Feed, type FeedEntry, updatedOf } from "./feed.ts";
import { markupAsText, xml, xmlParts } from "./xml.ts";

/**
 * A feed as Atom, RFC 4287. HTML goes in as escaped text (`type="html"`), which every reader sanitises and none parses.
 * @param self the feed's own address, which is also its id
 */
export function toAtom(feed: Feed, self: string): string[] {
  const opening = xml`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.locale}">
<title>${feed.title}</title>
<subtitle>${feed.description}</subtitle>
<id>${self}</id>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" hreflang="${feed.locale}" href="${feed.page}"/>
<updated>${updatedOf(feed)}</updated>
<author><name>${feed.author}</name></author>
`;
  return xmlParts([opening, ...feed.entries.map((entry) => atomEntry(feed, entry)), xml`</feed>`]);
}

function atomEntry({ locale }: Feed, entry: FeedEntry): SafeHtml {
  return xml`<entry>
<title>${entry.title}</title>
<id>${entry.id}</id>
<link rel="alternate" type="text/html" hreflang="${locale}" href="${entry.page}"/>
<published>${entry.published}</published>
<updated>${entry.updated}</updated>
${(entry.authors ?? []).map((name) => xml`<author><name>${name}</name></author>\n`)}<summary>${entry.summary}</summary>
<content type="html">${markupAsText(entry.content)}</content>
</entry>
`;
}
