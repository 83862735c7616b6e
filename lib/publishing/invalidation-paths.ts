/** CloudFront's free allowance is 1,000 paths a month; a publication that touches more than this has everything forgotten. */
const PATHS_AT_MOST = 10;

/** One path, however much it covers. Pages are asked for anew within the hour all the same. */
const EVERYTHING = "/*";

/**
 * What CloudFront has to forget after `keys` changed. A directory page is remembered under both its names. CloudFront bills
 * paths, and takes no more than fifteen with a star at a time: several renders that end together must not be refused.
 */
export function invalidationPaths(keys: readonly string[]): string[] {
  const exact = new Set(
    keys.flatMap((key) =>
      key.endsWith("index.html") ? [`/${key}`, `/${key.slice(0, -"index.html".length)}`] : [`/${key}`],
    ),
  );
  return exact.size <= PATHS_AT_MOST ? [...exact].toSorted() : [EVERYTHING];
}
