import { once } from "#papers/once.ts";
import { CSS, JAVASCRIPT, PNG, type SiteFile, SVG } from "../site-file.ts";
import { hashedAsset } from "./hashed-asset.ts";
import { iconPng, iconSvg } from "./icon.ts";
import { SITE_SCRIPT } from "./site-script.generated.ts";
import { stylesheet } from "./stylesheet.ts";

/** Pixels of the icon that telephones put on their home screens, and messengers beside a link: below 200, some show none. */
export const TOUCH_ICON_SIZE = 240;

/** What pages load. All of it is ours, and all of it can be remembered for ever. */
const assets = {
  stylesheet: once(() => hashedAsset("site", "css", CSS, stylesheet())),
  script: once(() => hashedAsset("site", "js", JAVASCRIPT, SITE_SCRIPT)),
  icon: once(() => hashedAsset("icon", "svg", SVG, iconSvg())),
  touchIcon: once(() => hashedAsset("icon", "png", PNG, iconPng(TOUCH_ICON_SIZE))),
};

export function addressOf(asset: keyof typeof assets): string {
  return assets[asset]().address;
}

export function* renderAssets(): Iterable<SiteFile> {
  for (const asset of Object.values(assets)) yield asset().file;
}
