import type { CacheClass } from "#site/site-file.ts";

/**
 * Readers' browsers ask again after five minutes; CloudFront keeps a page for an hour unless told to forget it, which
 * bounds the time a lost invalidation can show; both may serve the old page while they fetch, or while we are down.
 */
const CACHE_CONTROL: Record<CacheClass, string> = {
  page: "public, max-age=300, s-maxage=3600, stale-while-revalidate=86400, stale-if-error=604800",
  immutable: "public, max-age=31536000, immutable",
};

export function cacheControlOf(cacheClass: CacheClass): string {
  return CACHE_CONTROL[cacheClass];
}
