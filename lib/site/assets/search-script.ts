import { JAVASCRIPT, type SiteFile } from "../site-file.ts";
import { hashedAsset } from "./hashed-asset.ts";
import { SEARCH_SCRIPT } from "./search-script.generated.ts";

const { address, file } = hashedAsset("search", "js", JAVASCRIPT, SEARCH_SCRIPT);

export function searchScriptAddress(): string {
  return address;
}

export function* renderSearchScript(): Iterable<SiteFile> {
  yield file;
}
