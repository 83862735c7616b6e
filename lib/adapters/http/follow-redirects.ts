const MOST_REDIRECTS = 3;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Upstream points somewhere we do not go. */
export class UnfollowedRedirectError extends Error {
  override readonly name = "UnfollowedRedirectError";
}

/**
 * GET that follows up to three redirects, never from https to http, and takes no `Authorization` to another origin.
 * Redirects are followed by hand because fetch would go from https to http without a word.
 * @throws UnfollowedRedirectError naming where upstream pointed
 */
export async function getFollowingRedirects(
  send: typeof fetch,
  start: URL,
  given: Headers,
  signal: AbortSignal,
): Promise<Response> {
  let [url, headers] = [start, given];
  for (let redirects = 0; ; redirects += 1) {
    const response = await send(url, { headers, signal, redirect: "manual" });
    const location = REDIRECTS.has(response.status) ? response.headers.get("Location") : null;
    if (location === null) return response;
    await response.body?.cancel();
    if (redirects === MOST_REDIRECTS) throw new UnfollowedRedirectError(`more than ${MOST_REDIRECTS} redirects`);
    const next = readTarget(location, url);
    if (next.origin !== url.origin) headers = withoutAuthorization(headers);
    url = next;
  }
}

function readTarget(location: string, from: URL): URL {
  const target = URL.parse(location, from.href);
  const allowed = from.protocol === "https:" ? ["https:"] : ["http:", "https:"];
  if (target && allowed.includes(target.protocol) && !target.username && !target.password) return target;
  throw new UnfollowedRedirectError(`a redirect to ${target ? `${target.protocol}//${target.host}` : "no address"}`);
}

function withoutAuthorization(headers: Headers): Headers {
  const fewer = new Headers(headers);
  fewer.delete("Authorization");
  return fewer;
}
