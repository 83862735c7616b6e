import { strToU8, zipSync, type Zippable } from "fflate";
import type { Locale } from "#config/settings.ts";
import { renderDayMarkdown, renderPeriodMarkdown } from "../markdown/digest-markdown.ts";
import type { PeriodDigest } from "../period-digest.ts";
import type { SiteFile } from "../site-file.ts";
import type { SiteModel } from "../site-model.ts";

const LEVEL = 6;

/** The Markdown of one month in one language: its days and the month itself, ready to be unpacked into `_posts`. */
export function markdownZip(model: SiteModel, digest: PeriodDigest, locale: Locale): Uint8Array {
  const part: SiteModel = {
    ...model,
    settings: { ...model.settings, locales: [locale] },
    days: digest.digests,
    periods: [digest],
  };
  // The earliest that zip can tell. It is written as a wall clock shows it: the same bytes in every zone.
  const mtime = new Date(1980, 0, 1);
  const files = [...renderDayMarkdown(part), ...renderPeriodMarkdown(part)];
  return zipSync(Object.fromEntries(files.map(entryOf)), { level: LEVEL, mtime });
}

function entryOf({ path, body }: SiteFile): [string, Zippable[string]] {
  return [path.slice(path.lastIndexOf("/") + 1), typeof body === "string" ? strToU8(body) : body];
}
