import type { IncomingMessage, ServerResponse } from "node:http";
import { InvalidInputError } from "#config/invalid-input-error.ts";
import { CACHE_CONTROL, SECURITY_HEADERS } from "#config/response-headers.ts";
import type { Settings } from "#config/settings.ts";
import { keyOf, NOT_FOUND_URL, ROOT_URL } from "#site/urls.ts";
import { type Route, routeRequest } from "#site/viewer-request.ts";
import { answerPage, type PageAnswer } from "./answer-page.ts";
import { type LocalServer, startLoopbackServer } from "./loopback-server.ts";
import { readSiteFile } from "./read-site-file.ts";

export interface SiteServerOptions extends Pick<Settings, "locales" | "defaultLocale"> {
  /** The bucket's folder. */
  readonly folder: string;
  /** 0 takes any free one. */
  readonly port: number;
}

/**
 * The published site as CloudFront serves it: same addresses, same redirects, same headers but the one that asks for
 * HTTPS.
 *
 * @throws InvalidInputError when the port cannot be had
 */
export async function startSiteServer(options: SiteServerOptions): Promise<LocalServer> {
  try {
    return await startLoopbackServer((request, response) => void serve(options, request, response), options.port);
  } catch (error) {
    throw describePortFailure(options.port, error as NodeJS.ErrnoException);
  }
}

async function serve(options: SiteServerOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const answer = await answerTo(options, request).catch(() => plainAnswer(500, "The page could not be read."));
  const { status, headers, body } = answer;
  const length = status === 304 ? {} : { "content-length": `${Buffer.byteLength(body)}` };
  response.writeHead(status, { ...SECURITY_HEADERS, ...length, ...headers });
  response.end(request.method === "HEAD" ? undefined : body);
}

async function answerTo(options: SiteServerOptions, request: IncomingMessage): Promise<PageAnswer> {
  if (request.method !== "GET" && request.method !== "HEAD") return methodNotAllowed();
  const route = routeOf(options, request);
  if (route.kind === "redirect") return redirectAnswer(route);
  const body = await readSiteFile(options.folder, route.uri);
  if (body) return answerPage({ uri: route.uri, status: 200, body }, request.headers);
  // It is put last of all: without it the first publication is still under way.
  if (!(await readSiteFile(options.folder, `/${keyOf(ROOT_URL)}`))) return notYetAnswer();
  const notFound = await readSiteFile(options.folder, NOT_FOUND_URL);
  if (!notFound) return plainAnswer(404, "There is no such page.");
  return answerPage({ uri: NOT_FOUND_URL, status: 404, body: notFound }, request.headers);
}

function routeOf({ locales, defaultLocale }: SiteServerOptions, { url = "/", headers }: IncomingMessage): Route {
  const mark = url.indexOf("?");
  return routeRequest({
    uri: mark < 0 ? url : url.slice(0, mark),
    querystring: mark < 0 ? "" : url.slice(mark + 1),
    cookieLocale: /(?:^|;\s*)locale=([^;]*)/.exec(headers.cookie ?? "")?.[1],
    acceptLanguage: headers["accept-language"],
    locales,
    defaultLocale,
  });
}

function redirectAnswer({ status, location }: Extract<Route, { kind: "redirect" }>): PageAnswer {
  // 302 answers one reader, by cookie and language; 301 says the same to everybody.
  const cacheControl = status === 302 ? "no-store" : CACHE_CONTROL.page;
  return { status, headers: { location, "cache-control": cacheControl }, body: "" };
}

function plainAnswer(status: number, text: string): PageAnswer {
  return { status, headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" }, body: text };
}

/** Browsers ask again by themselves. */
function notYetAnswer(): PageAnswer {
  const answer = plainAnswer(503, "The press is still making its first pages. This one asks again by itself.");
  return { ...answer, headers: { ...answer.headers, "retry-after": "2", refresh: "2" } };
}

function methodNotAllowed(): PageAnswer {
  const answer = plainAnswer(405, "Only GET and HEAD are answered.");
  return { ...answer, headers: { ...answer.headers, allow: "GET, HEAD" } };
}

function describePortFailure(port: number, error: NodeJS.ErrnoException): Error {
  const reason = { EADDRINUSE: "is in use by another program", EACCES: "may not be used by this account" }[
    error.code ?? ""
  ];
  if (!reason) return error;
  return new InvalidInputError(`Port ${port} ${reason}; choose another with --port, or any free one with --port 0.`, {
    cause: error,
  });
}
