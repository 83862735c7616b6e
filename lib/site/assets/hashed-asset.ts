import { createHash } from "node:crypto";
import type { SiteFile } from "../site-file.ts";
import { assetUrl, keyOf } from "../urls.ts";

/** A file whose address changes with its bytes, so that it can be remembered for ever. */
export function hashedAsset(name: string, ending: string, contentType: string, body: string | Uint8Array) {
  const hash = createHash("sha256").update(body).digest("hex").slice(0, 12);
  const address = assetUrl(name, hash, ending);
  const file: SiteFile = { path: keyOf(address), contentType, cacheClass: "immutable", body };
  return { address, file };
}
