/*
 * Where a reader's request goes, decided before anything is fetched. Imports nothing and keeps to the JavaScript that
 * CloudFront Functions run (ES 5.1 with const, let, arrows and templates: no `?.`, `??`, spread or destructuring).
 */

export interface ViewerRequest {
  /** The path as the reader's browser sent it, percent-encoded, without the query. */
  readonly uri: string;
  /** Without the question mark; empty for none. */
  readonly querystring: string;
  readonly cookieLocale: string | undefined;
  readonly acceptLanguage: string | undefined;
  readonly locales: readonly string[];
  readonly defaultLocale: string;
}

export type Route =
  | { readonly kind: "serve"; readonly uri: string }
  | { readonly kind: "redirect"; readonly status: 301 | 302; readonly location: string };

/** Files whose names have no ending; any other such name is a page that was cut off before its slash. */
const FILES_WITHOUT_ENDING = ["SHA256SUMS"];

/** An ending begins with a letter: `2602.04705` is a paper and no file. */
const ENDING = /\.[a-z][a-z0-9]*$/i;

const INDEX = "index.html";

/** The original blog's address of a day. */
const BLOG_POST = /^\/posts\/daily-papers-(\d{4})-(\d\d)-(\d\d)(\/|\/index\.html)?$/;

/** What is left of a paper's address that was cut: papers are found in the archive. */
const PAPERS = /^\/([a-z]+)\/papers\/$/;

/** What is left of an address of data: the page that explains all of them. */
const DATA_FOLDER = /^\/data\/(.*\/)?$/;

export function routeRequest(request: ViewerRequest): Route {
  const uri = request.uri;
  // A location made of such a path could lead to another host. No page has one, so it ends at "not found".
  if (!isPlainPath(uri)) return { kind: "serve", uri: uri };
  if (uri === "/") return redirect(302, `/${localeOf(request)}/`, request.querystring);
  const post = BLOG_POST.exec(uri);
  if (post) return redirect(301, `/${request.defaultLocale}/${post[1]}/${post[2]}/${post[3]}/`, request.querystring);
  const papers = PAPERS.exec(uri);
  if (papers && request.locales.indexOf(papers[1] as string) >= 0)
    return redirect(301, `/${papers[1]}/archive/`, request.querystring);
  if (DATA_FOLDER.test(uri)) return redirect(302, `/${localeOf(request)}/data/`, request.querystring);
  const name = uri.slice(uri.lastIndexOf("/") + 1);
  if (name === "") return { kind: "serve", uri: uri + INDEX };
  if (name === INDEX) return redirect(301, uri.slice(0, -INDEX.length), request.querystring);
  if (ENDING.test(name) || FILES_WITHOUT_ENDING.indexOf(name) >= 0) return { kind: "serve", uri: uri };
  return redirect(301, `${uri}/`, request.querystring);
}

/** Browsers read `\` as a slash, and two slashes in front as the beginning of a host. */
function isPlainPath(uri: string): boolean {
  return /^\/[\x21-\x7e]*$/.test(uri) && uri.indexOf("//") < 0 && uri.indexOf("\\") < 0;
}

function redirect(status: 301 | 302, path: string, querystring: string): Route {
  return { kind: "redirect", status: status, location: querystring === "" ? path : `${path}?${querystring}` };
}

/** What the reader chose before, otherwise what the browser asks for, otherwise the site's own. */
function localeOf(request: ViewerRequest): string {
  const chosen = request.cookieLocale;
  if (chosen !== undefined && request.locales.indexOf(chosen) >= 0) return chosen;
  return acceptedLocales(request.acceptLanguage || "", request.locales)[0] || request.defaultLocale;
}

/** The site's locales that `Accept-Language` names, best first; of equals, the first named. */
function acceptedLocales(header: string, locales: readonly string[]): string[] {
  return header
    .split(",")
    .map(parseLanguage)
    .filter((language) => language.weight > 0 && locales.indexOf(language.locale) >= 0)
    .sort((a, b) => b.weight - a.weight)
    .map((language) => language.locale);
}

/** `en-US;q=0.8` is English at 0.8. */
function parseLanguage(text: string): { locale: string; weight: number } {
  const language = text.trim().toLowerCase();
  const weight = /;\s*q=([\d.]+)$/.exec(language);
  return { locale: language.replace(/[-;].*$/, "").trim(), weight: weight ? Number(weight[1]) : 1 };
}
