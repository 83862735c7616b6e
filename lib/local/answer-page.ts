import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { CACHE_CONTROL } from "#config/response-headers.ts";
import { chooseEncoding, compress } from "./compress.ts";
import { contentTypeOf, isCompressible } from "./content-type-of.ts";

export interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

export interface FoundPage {
  readonly uri: string;
  readonly status: 200 | 404;
  readonly body: Buffer;
}

/** A file with what CloudFront says about it, compressed if the reader takes it, or 304 when the reader has it. */
export async function answerPage(page: FoundPage, headers: IncomingHttpHeaders): Promise<PageAnswer> {
  const contentType = contentTypeOf(page.uri);
  const encoding = chooseEncoding(headers["accept-encoding"] ?? "", contentType, page.body.length);
  const hash = createHash("md5").update(page.body).digest("hex");
  const described = {
    // CloudFront weakens the ETag of what it compresses: other bytes, same page.
    etag: encoding ? `W/"${hash}"` : `"${hash}"`,
    "cache-control": page.uri.startsWith("/assets/") ? CACHE_CONTROL.immutable : CACHE_CONTROL.page,
    ...(isCompressible(contentType) ? { vary: "Accept-Encoding" } : {}),
  };
  if (page.status === 200 && hasAlready(headers["if-none-match"], hash)) {
    return { status: 304, headers: described, body: "" };
  }
  return {
    status: page.status,
    headers: { ...described, "content-type": contentType, ...(encoding ? { "content-encoding": encoding } : {}) },
    body: encoding ? await compress(page.body, encoding) : page.body,
  };
}

function hasAlready(ifNoneMatch: string | undefined, hash: string): boolean {
  const known = new Set((ifNoneMatch ?? "").split(",").map((etag) => etag.trim().replace(/^W\//, "")));
  return known.has(`"${hash}"`) || known.has("*");
}
