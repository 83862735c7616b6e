/** The narrow waist: everything before builds these, everything after only moves them. Same input, same bytes. */
export interface SiteFile {
  /** Key in the bucket, without a slash at the start: `ko/2026/02/05/index.html`. */
  readonly path: string;
  readonly contentType: string;
  readonly cacheClass: CacheClass;
  /**
   * Text is UTF-8, and may come in parts: what is megabytes long is then never one text in memory. Bytes are for formats
   * that are not text.
   */
  readonly body: string | readonly string[] | Uint8Array;
}

/**
 * How long a file may be remembered.
 * - `page`: an address whose content changes when the press publishes.
 * - `immutable`: its name holds the hash of its bytes.
 */
export type CacheClass = "page" | "immutable";

export const HTML = "text/html; charset=utf-8";
export const MARKDOWN = "text/markdown; charset=utf-8";
export const JSON_TYPE = "application/json; charset=utf-8";
export const RSS = "application/rss+xml; charset=utf-8";
export const OPML = "text/x-opml; charset=utf-8";
export const XML = "application/xml; charset=utf-8";
export const CSS = "text/css; charset=utf-8";
/** Schemas are versioned by their own addresses. */
export const SCHEMA_JSON = "application/schema+json; charset=utf-8";
export const JAVASCRIPT = "text/javascript; charset=utf-8";
export const SVG = "image/svg+xml";
export const PNG = "image/png";
export const MANIFEST = "application/manifest+json";
export const TEXT = "text/plain; charset=utf-8";

/** A page or document that changes when the press publishes. */
export function pageFile(path: string, contentType: string, body: SiteFile["body"]): SiteFile {
  return { path, contentType, cacheClass: "page", body };
}
