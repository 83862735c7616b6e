import { Parser } from "htmlparser2";

export interface PageFacts {
  readonly ids: ReadonlySet<string>;
  /** What readers can follow, as written. */
  readonly links: readonly string[];
  /** Everything else the page names: styles, scripts, icons, its other languages and feeds. */
  readonly resources: readonly string[];
  /** Every `element.class` that occurs: pages with the same ones look alike. */
  readonly looks: ReadonlySet<string>;
  /** Keeps itself out of search engines. */
  readonly hidden: boolean;
}

/** What a page names and is made of, by a parser that is not ours. */
export function readPage(text: string): PageFacts {
  const ids = new Set<string>();
  const links: string[] = [];
  const resources: string[] = [];
  const looks = new Set<string>();
  let hidden = false;
  const parser = new Parser({
    onopentag(name, { id, href, src, action, content, class: classes = "" }) {
      hidden ||= name === "meta" && content === "noindex";
      if (id !== undefined) ids.add(id);
      for (const one of classes.split(/\s+/)) looks.add(`${name}.${one}`);
      if (name === "a" && href !== undefined) links.push(href);
      else for (const address of [href, src, action]) if (address !== undefined) resources.push(address);
    },
  });
  parser.end(text);
  return { ids, links, resources, looks, hidden };
}
