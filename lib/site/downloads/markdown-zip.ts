import type { Locale } from "#config/settings.ts";
import { createBodyEncoder } from "../encode-body.ts";
import { renderDayMarkdown, renderPeriodMarkdown } from "../markdown/digest-markdown.ts";
import type { PeriodDigest } from "../period-digest.ts";
import type { SiteFile } from "../site-file.ts";
import type { SiteModel } from "../site-model.ts";
import { zip } from "./zip.ts";

/** The Markdown of one month in one language: its days and the month itself, ready to be unpacked into `_posts`. */
export function markdownZip(model: SiteModel, digest: PeriodDigest, locale: Locale): Uint8Array {
  const part: SiteModel = {
    ...model,
    settings: { ...model.settings, locales: [locale] },
    days: digest.digests,
    periods: [digest],
  };
  return zip(namedFiles(renderDayMarkdown(part), renderPeriodMarkdown(part)));
}

function* namedFiles(...all: readonly Iterable<SiteFile>[]): Iterable<[string, Uint8Array]> {
  const encode = createBodyEncoder();
  for (const files of all)
    for (const { path, body } of files) yield [path.slice(path.lastIndexOf("/") + 1), encode(body)];
}
