import { routeRequest } from "#site/viewer-request.ts";

/*
 * The CloudFront function: joins the event of CloudFront to the routing that the local site server uses too. The stack
 * bundles it to one script without imports or exports; see lib/infrastructure/viewer-request-code.ts for its language.
 */

/** Set by the bundler from the settings: a CloudFront function has no environment. */
declare const LOCALES: readonly string[];
declare const DEFAULT_LOCALE: string;

interface Value {
  readonly value: string;
  readonly multiValue?: readonly { readonly value: string }[];
}

/** Source: "CloudFront Functions event structure" in the Amazon CloudFront developer guide. */
export interface ViewerRequestEvent {
  readonly request: {
    uri: string;
    readonly querystring: Readonly<Record<string, Value>>;
    readonly headers: Readonly<Record<string, Value>>;
    readonly cookies: Readonly<Record<string, Value>>;
  };
}

export function handler(event: ViewerRequestEvent) {
  const request = event.request;
  const cookie = request.cookies["locale"];
  const language = request.headers["accept-language"];
  const route = routeRequest({
    uri: request.uri,
    querystring: joinQuery(request.querystring),
    cookieLocale: cookie && cookie.value,
    acceptLanguage: language && language.value,
    locales: LOCALES,
    defaultLocale: DEFAULT_LOCALE,
  });
  if (route.kind === "serve") {
    request.uri = route.uri;
    return request;
  }
  return {
    statusCode: route.status,
    statusDescription: route.status === 301 ? "Moved Permanently" : "Found",
    headers: {
      location: { value: route.location },
      // 302 answers one reader, by cookie and language; 301 says the same to everybody.
      "cache-control": { value: route.status === 302 ? "no-store" : "public, max-age=300" },
    },
  };
}

/** CloudFront hands the query over in parts, each still percent-encoded; together they are what the reader sent. */
function joinQuery(parts: Readonly<Record<string, Value>>): string {
  return Object.keys(parts)
    .map((name) => {
      const part = parts[name] as Value;
      return (part.multiValue || [part]).map((one) => (one.value === "" ? name : `${name}=${one.value}`)).join("&");
    })
    .join("&");
}
