import type { Locale } from "#config/settings.ts";
import { opensAt } from "#papers/list-day.ts";
import type { SubjectRow } from "#papers/subject.ts";
import { findTopic } from "#papers/topics/topics.ts";
import { authorLine } from "../html/components/authors.ts";
import { formatDay, messagesOf, nameIn } from "../i18n/messages.ts";
import type { SiteModel, SubjectDigest } from "../site-model.ts";
import * as urls from "../urls.ts";
import { type Feed, type FeedEntry, NEWEST } from "./feed.ts";
import { paperLines, sampleNotice } from "./feed-papers.ts";
import { feedTitle } from "./feed-table.ts";
import { xml } from "./xml.ts";

/** The newest papers of a topic or an organisation, one entry each. Without votes, so that nothing in it moves. */
export function subjectFeed(model: SiteModel, digest: SubjectDigest, locale: Locale): Feed {
  const { subject, newest } = digest;
  const name = subjectName(digest, locale);
  return {
    locale,
    title: feedTitle(model, locale, name),
    description: messagesOf(locale).subjectFeed(name),
    page: model.siteUrl + urls.subjectUrl(locale, subject),
    author: model.settings.author,
    entries: newest.slice(0, NEWEST).map((row) => paperEntry(model, row, locale)),
  };
}

/** What readers call it; an organisation that nobody curates keeps the name its papers give it. */
function subjectName({ subject: { kind, slug }, newest }: SubjectDigest, locale: Locale): string {
  const names = kind === "topic" ? findTopic(slug)?.names : newest[0]?.organization?.names;
  return names ? nameIn(locale, names) : slug;
}

/** A paper that is listed on a second day is a second entry: the first one's date may not move. */
function paperEntry(model: SiteModel, row: SubjectRow, locale: Locale): FeedEntry {
  const { siteUrl } = model;
  const messages = messagesOf(locale);
  const day = xml`<a href="${siteUrl + urls.dayUrl(locale, row.day)}">${formatDay(locale, row.day)}</a>`;
  const authors = authorLine(locale, row.authors, row.authorCount);
  const organization = row.organization && nameIn(locale, row.organization.names);
  return {
    id: siteUrl + urls.paperAnchorUrl(locale, row.day, row.id),
    page: siteUrl + urls.paperUrl(locale, row.id),
    title: row.title,
    summary: row.summary.text,
    content: xml`${sampleNotice(model, locale)}<p>${authors}${organization && ` · ${organization}`}</p>
${paperLines(locale, row)}<p>${messages.listedOn}: ${day}</p>`,
    authors: row.authors,
    published: opensAt(row.day),
    updated: opensAt(row.day),
  };
}
