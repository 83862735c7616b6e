const LONGEST = 2_000;

/**
 * The address a submitter typed, when it can be linked: http(s), no credentials, a host name with a dot. Written the
 * way browsers read it, so spaces, quotes and control characters in it are percent-encoded.
 */
export function readProjectPage(address: string): string | undefined {
  const url = URL.parse(address.trim());
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  // A dot at the end alone names a host without a domain.
  return /\../.test(url.hostname) && url.href.length <= LONGEST ? url.href : undefined;
}
