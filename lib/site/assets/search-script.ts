import { once } from "#papers/once.ts";
import { JAVASCRIPT, type SiteFile } from "../site-file.ts";
import { hashedAsset } from "./hashed-asset.ts";
import { SEARCH_SCRIPT } from "./search-script.generated.ts";

const asset = once(() => hashedAsset("search", "js", JAVASCRIPT, SEARCH_SCRIPT));

export function searchScriptAddress(): string {
  return asset().address;
}

export function* renderSearchScript(): Iterable<SiteFile> {
  yield asset().file;
}
