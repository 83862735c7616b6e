import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type PageFacts, readPage } from "./read-page.ts";

/** A page of the site with what a check needs to know of it. */
export interface SitePage extends PageFacts {
  /** Key in the bucket, `ko/2026/02/05/index.html`. */
  readonly key: string;
  /** Address below the site's root, `/ko/2026/02/05/`. */
  readonly url: string;
  /** What kind of page it is, over all languages: `day`, `paper`, … */
  readonly kind: string;
  readonly text: string;
}

export interface BuiltSite {
  readonly folder: string;
  readonly keys: ReadonlySet<string>;
  readonly pages: readonly SitePage[];
  /** Public address the site was made for, as its robots.txt names it; without a slash at the end. */
  readonly siteUrl: string;
  /** Kept out of search engines, as a site made from the sample is. */
  readonly hidden: boolean;
  readonly read: (key: string) => string;
}

const KINDS: readonly (readonly [string, RegExp])[] = [
  ["home", /^$/],
  ["day", /^\d{4}\/\d\d\/\d\d\/$/],
  ["week", /^\d{4}\/w\d\d\/$/],
  ["month", /^\d{4}\/\d\d\/$/],
  ["year", /^\d{4}\/$/],
  ["paper", /^papers\/[^/]+\/$/],
  ["topic month", /^topics\/[^/]+\/\d{4}-\d\d\/$/],
  ["topic", /^topics\/[^/]+\/$/],
  ["organization month", /^organizations\/[^/]+\/\d{4}-\d\d\/$/],
  ["organization", /^organizations\/[^/]+\/$/],
];

/** @param folder the bucket of a data folder; one that is not there has no pages */
export function readBuiltSite(folder: string): BuiltSite {
  const found = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const entries = found.filter((entry) => entry.isFile());
  const keys = entries.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join("/"));
  const read = (key: string) => readFileSync(join(folder, key), "utf8");
  const robots = keys.includes("robots.txt") ? read("robots.txt") : "";
  const pages = keys.filter((key) => key.endsWith(".html")).toSorted();
  return {
    folder,
    read,
    keys: new Set(keys),
    siteUrl: /^Sitemap: (.*)\/sitemap\.xml$/m.exec(robots)?.[1] ?? "",
    hidden: /^Disallow: \/$/m.test(robots),
    pages: pages.map((key) => pageOf(key, read(key))),
  };
}

function pageOf(key: string, text: string): SitePage {
  const url = `/${key.replace(/(^|\/)index\.html$/, "$1")}`;
  return { key, url, text, kind: kindOf(url), ...readPage(text) };
}

function kindOf(url: string): string {
  const [, path = url] = /^\/[a-z]{2}\/(.*)$/.exec(url) ?? [];
  const known = KINDS.find(([, pattern]) => pattern.test(path))?.[0];
  return known ?? (url === "/" ? "home" : path);
}
