import type { Locale } from "#config/settings.ts";
import { opensAt } from "#papers/list-day.ts";
import type { RankedPaper } from "#papers/ranking.ts";
import { countLine } from "../html/day-page.ts";
import { escapeMarkup, html, type SafeHtml } from "../html/html.ts";
import { formatDay, messagesOf } from "../i18n/messages.ts";
import { ATOM, pageFile, type SiteFile } from "../site-file.ts";
import type { Digest, SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";

/** The newest issues as an Atom feed (RFC 4287), one per language; every entry holds the whole ranking. */
export function* renderDailyAtom(model: SiteModel): Iterable<SiteFile> {
  for (const locale of model.settings.locales) {
    yield pageFile(urls.keyOf(urls.dailyAtomUrl(locale)), ATOM, feed(model, locale).html);
  }
}

function feed(model: SiteModel, locale: Locale): SafeHtml {
  const { settings, siteUrl, newest, sample } = model;
  const self = siteUrl + urls.dailyAtomUrl(locale);
  const updated =
    newest
      .map(({ issue }) => issue.capturedAt)
      .toSorted()
      .at(-1) ?? "1970-01-01T00:00:00Z";
  return html`<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
      <title>${settings.title}${sample && ` (${messagesOf(locale).sample})`}</title>
      <subtitle>${messagesOf(locale).tagline}</subtitle>
      <id>${self}</id>
      <link rel="self" type="application/atom+xml" href="${self}" />
      <link rel="alternate" type="text/html" hreflang="${locale}" href="${siteUrl + urls.homeUrl(locale)}" />
      <updated>${updated}</updated>
      <author><name>${settings.author}</name></author>
      ${newest.map((digest) => entry(model, digest, locale))}</feed
    > `;
}

/** The id is the address, which never changes; `published` is the list's opening, which never moves. */
function entry({ siteUrl }: SiteModel, digest: Digest, locale: Locale): SafeHtml {
  const url = siteUrl + urls.dayUrl(locale, digest.day);
  return html`<entry>
    <title>${formatDay(locale, digest.day)}</title>
    <id>${url}</id>
    <link rel="alternate" type="text/html" href="${url}" />
    <published>${opensAt(digest.day)}</published>
    <updated>${digest.issue.capturedAt}</updated>
    <summary>${countLine(locale, digest)}</summary>
    <content type="html"
      >${asText(
        html`<ol>
          ${digest.ranking.map((paper) => item(paper, locale))}
        </ol>`,
      )}</content
    >
  </entry> `;
}

function item({ paper, standing }: RankedPaper, locale: Locale): SafeHtml {
  const { code, summary, organization } = paper;
  return html`<li>
    <p>
      <a href="${urls.arxivUrl(paper.id)}">${paper.title}</a> 👍
      ${standing.votes}${organization && ` · ${organization.name}`}
    </p>
    <p>
      ${summary && `${summary.text} `}<a href="${urls.huggingFacePaperUrl(paper.id)}">Hugging Face</a
      >${code && html` <a href="${urls.repositoryUrl(code)}">${messagesOf(locale).code}</a>`}
    </p>
  </li>`;
}

/** Markup inside an element of type html is text to XML. */
function asText(markup: SafeHtml): SafeHtml {
  return { html: escapeMarkup(markup.html) };
}
