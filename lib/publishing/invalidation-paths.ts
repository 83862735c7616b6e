/** CloudFront's free allowance is 1,000 paths a month; a publication that touches more than this is taken by sections. */
const PATHS_AT_MOST = 10;

/**
 * What CloudFront has to forget after `keys` changed. A directory page is remembered under both its names. When
 * exact paths would be many, each top-level section counts as one.
 */
export function invalidationPaths(keys: readonly string[]): string[] {
  const exact = new Set(
    keys.flatMap((key) =>
      key.endsWith("index.html") ? [`/${key}`, `/${key.slice(0, -"index.html".length)}`] : [`/${key}`],
    ),
  );
  if (exact.size <= PATHS_AT_MOST) return [...exact].toSorted();
  const sections = new Set(
    [...exact].map((path) => (path.indexOf("/", 1) > 0 ? `${path.slice(0, path.indexOf("/", 1))}/*` : path)),
  );
  return [...sections].toSorted();
}
