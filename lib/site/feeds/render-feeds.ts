import type { Locale } from "#config/settings.ts";
import { OPML, pageFile, type SiteFile, XML } from "../site-file.ts";
import type { Front, SiteModel } from "../site-model.ts";
import { messagesOf } from "../i18n/messages.ts";
import * as urls from "../urls.ts";
import { toAtom } from "./atom.ts";
import { feedFormats, feedKinds, feedTitle, offeredFeeds } from "./feed-table.ts";
import { toOpml } from "./opml.ts";
import { subjectFeed } from "./subject-feed.ts";
import { namedSubjects, subjectFeedGroups } from "./subject-feed-groups.ts";

/** The feeds of the whole site in every format and language, and the list of them. */
export function* renderFeeds(model: SiteModel): Iterable<SiteFile> {
  const { front, settings, siteUrl } = model;
  if (!front) return;
  const subjects = namedSubjects(front);
  for (const locale of settings.locales) {
    yield* feedsIn(model, front, locale);
    const title = feedTitle(model, locale, messagesOf(locale).feeds);
    const groups = subjectFeedGroups(model, locale, subjects);
    const opml = toOpml(title, siteUrl, offeredFeeds(model, locale), groups);
    yield pageFile(urls.keyOf(urls.opmlUrl(locale)), OPML, opml);
  }
}

function* feedsIn(model: SiteModel, front: Front, locale: Locale): Iterable<SiteFile> {
  const { settings, siteUrl } = model;
  const offered = offeredFeeds(model, locale);
  for (const [index, { name, page, entries }] of feedKinds.entries()) {
    const { title = "", description = "" } = offered[index] ?? {};
    const made = entries(model, front, locale);
    const feed = { locale, title, description, page: siteUrl + page(locale), author: settings.author, entries: made };
    for (const { extension, contentType, write } of feedFormats) {
      const url = urls.feedUrl(locale, name, extension);
      yield pageFile(urls.keyOf(url), contentType, write(feed, siteUrl + url));
    }
  }
}

/** The newest papers of every topic and organisation that this run touches, as Atom. */
export function* renderSubjectFeeds(model: SiteModel): Iterable<SiteFile> {
  for (const digest of model.subjects) {
    for (const locale of model.settings.locales) {
      const url = urls.subjectAtomUrl(locale, digest.subject);
      yield pageFile(urls.keyOf(url), XML, toAtom(subjectFeed(model, digest, locale), model.siteUrl + url));
    }
  }
}
