import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import type { BuiltSite, SitePage } from "./built-site.ts";
import { readPage } from "./read-page.ts";
import type { CheckResult } from "./report.ts";

/** The key behind an address of this site; undefined for other sites' addresses. */
function keyOf(site: BuiltSite, address: string, from: string): { key: string; anchor: string } | undefined {
  const base = `${site.siteUrl || "http://site.invalid"}${from}`;
  const url = URL.parse(address, base);
  if (!url || url.origin !== new URL(base).origin || !url.protocol.startsWith("http")) return undefined;
  const path = decodeURIComponent(url.pathname).slice(1);
  const key = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  return { key, anchor: decodeURIComponent(url.hash.slice(1)) };
}

/** Every internal link of every page and feed leads to something that is there, and to an anchor that is there. */
export function checkLinks(site: BuiltSite): CheckResult {
  const pages = new Map(site.pages.map((page) => [page.key, page]));
  const violations = new Set<string>();
  let count = 0;
  const check = (from: string, address: string) => {
    const target = keyOf(site, address, from);
    if (!target) return;
    count++;
    const page = pages.get(target.key);
    if (!site.keys.has(target.key)) violations.add(`${from} links to ${address}, which is not there`);
    else if (target.anchor && page && !page.ids.has(target.anchor))
      violations.add(`${from} links to ${address}, which has no such anchor`);
  };
  for (const { url, links, resources } of site.pages) for (const one of [...links, ...resources]) check(url, one);
  for (const [key, addresses] of feedLinks(site)) for (const address of addresses) check(`/${key}`, address);
  return {
    name: "links",
    figures: `${count} internal links of ${site.pages.length} pages and all feeds`,
    violations: [...violations],
  };
}

/** What feeds link to: their own pages, their entries', and whatever the entries' content links to. */
function feedLinks(site: BuiltSite): [string, string[]][] {
  return [...site.keys].flatMap((key): [string, string[]][] => {
    if (key.endsWith(".atom")) {
      const { links = [], entries = [] } = parseAtomFeed(site.read(key));
      const own = [...links, ...entries.flatMap((entry) => entry.links ?? [])].flatMap(({ href }) => href ?? []);
      return [[key, [...own, ...entries.flatMap(({ content }) => readPage(content?.value ?? "").links)]]];
    }
    if (/^[a-z]{2}\/[a-z]+\.json$/.test(key)) {
      const { items = [] } = parseJsonFeed(site.read(key));
      return [[key, items.flatMap((item) => [item.url ?? "", ...readPage(item.content_html ?? "").links])]];
    }
    if (key.endsWith(".opml"))
      return [[key, Array.from(site.read(key).matchAll(/(?:xml|html)Url="([^"]+)"/g), ([, url = ""]) => url)]];
    return [];
  });
}

const CLICKS = 3;

/**
 * Every page is at most three clicks from the home of its language. But for papers that left every list, and topics and
 * organisations whose last paper left: nothing leads to them any more, and their addresses answer those who kept them.
 */
export function checkReach(site: BuiltSite): CheckResult {
  const pages = new Map(site.pages.map((page) => [page.key, page]));
  const homes = site.pages.filter(({ key }) => /^[a-z]{2}\/index\.html$/.test(key));
  const far = homes.flatMap((home) => {
    const clicks = clicksFrom(home, pages, site);
    const own = site.pages.filter(({ url }) => url.startsWith(home.url));
    const abandoned = ({ kind, hidden }: SitePage) => hidden && /^(paper|topic|organization)/.test(kind);
    return own.filter((page) => !abandoned(page)).map(({ url, key }) => ({ url, clicks: clicks.get(key) ?? Infinity }));
  });
  const histogram = Object.entries(Object.groupBy(far, ({ clicks }) => clicks));
  return {
    name: "reach",
    figures: `pages by clicks from home: ${histogram.map(([clicks, some]) => `${clicks}: ${some?.length}`).join(", ")}`,
    violations: far
      .filter(({ clicks }) => clicks > CLICKS)
      .map(({ url, clicks }) => `${url} is ${clicks === Infinity ? "out of reach" : `${clicks} clicks`} from home`),
  };
}

function clicksFrom(home: SitePage, pages: ReadonlyMap<string, SitePage>, site: BuiltSite): Map<string, number> {
  const clicks = new Map([[home.key, 0]]);
  const queue = [home];
  for (const page of queue) {
    for (const link of page.links) {
      const next = pages.get(keyOf(site, link, page.url)?.key ?? "");
      if (!next || clicks.has(next.key)) continue;
      clicks.set(next.key, (clicks.get(page.key) ?? 0) + 1);
      queue.push(next);
    }
  }
  return clicks;
}
