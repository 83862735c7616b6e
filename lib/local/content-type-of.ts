const TEXT = "charset=utf-8";

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: `text/html; ${TEXT}`,
  css: `text/css; ${TEXT}`,
  js: `text/javascript; ${TEXT}`,
  md: `text/markdown; ${TEXT}`,
  txt: `text/plain; ${TEXT}`,
  csv: `text/csv; ${TEXT}`,
  atom: `application/xml; ${TEXT}`,
  rss: `application/rss+xml; ${TEXT}`,
  opml: `text/x-opml; ${TEXT}`,
  xml: `application/xml; ${TEXT}`,
  bib: `application/x-bibtex; ${TEXT}`,
  json: `application/json; ${TEXT}`,
  jsonl: "application/jsonl",
  webmanifest: "application/manifest+json",
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  webp: "image/webp",
  ico: "image/x-icon",
  gz: "application/gzip",
  zip: "application/zip",
  parquet: "application/vnd.apache.parquet",
};

/**
 * What an object is, told by its ending alone: the bucket folder holds nothing but the objects, so that any web server
 * can serve it, and any web server has only the ending to go by.
 */
export function contentTypeOf(key: string): string {
  if (key.endsWith("SHA256SUMS")) return `text/plain; ${TEXT}`;
  const ending = /\.([a-z0-9]+)$/.exec(key)?.[1] ?? "";
  return CONTENT_TYPES[ending] ?? "application/octet-stream";
}

/** Of the types above. Source: "File types that CloudFront compresses" in the Amazon CloudFront developer guide. */
const COMPRESSED_BY_CLOUDFRONT: ReadonlySet<string> = new Set([
  "application/json",
  "application/rss+xml",
  "application/xml",
  "image/svg+xml",
  "text/css",
  "text/csv",
  "text/html",
  "text/javascript",
  "text/plain",
]);

/** Whether CloudFront would compress it. */
export function isCompressible(contentType: string): boolean {
  return COMPRESSED_BY_CLOUDFRONT.has(contentType.split(";", 1)[0] as string);
}
