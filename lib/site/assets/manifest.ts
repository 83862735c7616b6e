import type { Locale } from "#config/settings.ts";
import { messagesOf } from "../i18n/messages.ts";
import { MANIFEST, pageFile, PNG, type SiteFile, SVG } from "../site-file.ts";
import type { SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";
import { addressOf, TOUCH_ICON_SIZE } from "./assets.ts";
import { PAGE_COLOURS } from "./styles/tokens.ts";

/** What telephones need to put the site on their home screens. Source: W3C Web Application Manifest. */
export function* renderManifests(model: SiteModel): Iterable<SiteFile> {
  for (const locale of model.settings.locales)
    yield pageFile(
      urls.keyOf(urls.manifestUrl(locale)),
      MANIFEST,
      `${JSON.stringify(manifestOf(model, locale), null, 1)}\n`,
    );
}

function manifestOf({ settings }: SiteModel, locale: Locale) {
  return {
    name: settings.title,
    description: messagesOf(locale).tagline,
    lang: locale,
    dir: "ltr",
    start_url: urls.homeUrl(locale),
    scope: urls.ROOT_URL,
    display: "browser",
    background_color: PAGE_COLOURS.light,
    theme_color: PAGE_COLOURS.light,
    icons: [
      { src: addressOf("icon"), sizes: "any", type: SVG },
      { src: addressOf("touchIcon"), sizes: `${TOUCH_ICON_SIZE}x${TOUCH_ICON_SIZE}`, type: PNG },
    ],
  };
}
