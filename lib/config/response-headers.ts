/*
 * What every answer to a reader says besides its body. One source for CloudFront's response headers policy and for the
 * local site server, so that a page that breaks under the policy breaks on the developer's machine.
 */

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "script-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

export const SECURITY_HEADERS = {
  "content-security-policy": CONTENT_SECURITY_POLICY,
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
} as const satisfies Readonly<Record<string, string>>;

/**
 * Production only: on 127.0.0.1 it would keep a browser from every plain-HTTP server of that machine. Two years, and
 * without subdomains, which the operator may use for something else.
 */
export const STRICT_TRANSPORT_SECURITY = "max-age=63072000";

/**
 * How long an answer may be remembered. `page`: an address that stays while its content changes; browsers ask again after
 * five minutes, and an hour bounds the time for which a lost invalidation can show. `immutable`: the name changes with
 * the content.
 */
export const CACHE_CONTROL = {
  page: "public, max-age=300, s-maxage=3600, stale-if-error=604800",
  immutable: "public, max-age=31536000, immutable",
} as const;
