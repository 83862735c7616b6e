import type { Locale } from "#config/settings.ts";
import { plainTitleOf } from "#papers/paper-text.ts";
import type { ListDay } from "#papers/list-day.ts";
import { formatDay, formatInstant, messagesOf } from "../i18n/messages.ts";
import type { SiteFile } from "../site-file.ts";
import type { Digest, SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";
import { html, type SafeHtml } from "./html.ts";
import { renderPage } from "./page.ts";
import { paperEntry } from "./paper-entry.ts";

/** The daily digest of every touched day, in every language; a day without an issue says honestly why. */
export function* renderDayPages(model: SiteModel): Iterable<SiteFile> {
  for (const digest of model.days) for (const locale of model.settings.locales) yield dayPage(model, digest, locale);
}

function dayPage(model: SiteModel, digest: Digest, locale: Locale): SiteFile {
  const { day, issue } = digest;
  const published = issue.kind === "issue";
  const messages = messagesOf(locale);
  const title = formatDay(locale, day);
  return renderPage(model, {
    locale,
    title,
    description: published ? describe(locale, digest) : messages.kindExplained[issue.kind],
    addressIn: (other) => urls.dayUrl(other, day),
    section: "daily",
    hidden: !published,
    asOf: formatInstant(locale, issue.capturedAt, model.settings.timeZone),
    twins: published
      ? [
          { type: "text/markdown", url: urls.dayMarkdownUrl(locale, day) },
          { type: "application/json", url: urls.dayJsonUrl(day) },
        ]
      : [],
    content: html`<header class="dl">
        <div>
          <h1>${title}</h1>
          <p class="sum">${published ? countLine(locale, digest) : messages.kind[issue.kind]}</p>
        </div>
        ${neighbours(locale, digest)}
      </header>
      ${notices(locale, digest).map((text) => html`<p class="note">${text}</p>`)}
      ${published && ranking(locale, digest)}
      ${published && html`<nav class="end"><a href="${urls.dayMarkdownUrl(locale, day)}">${messages.source}</a> <a href="${urls.dayJsonUrl(day)}">${messages.data}</a></nav>`}
      ${neighbours(locale, digest)}`,
  });
}

export function countLine(locale: Locale, { ranking: entries, votes }: Digest): string {
  const messages = messagesOf(locale);
  const withCode = entries.filter(({ paper }) => paper.code).length;
  const parts = [
    messages.papers(entries.length),
    messages.votes(votes),
    withCode > 0 ? messages.withCode(withCode) : "",
  ];
  return parts.filter(Boolean).join(" · ");
}

export function ranking(locale: Locale, { ranking: entries }: Digest): SafeHtml {
  const leaderVotes = entries[0]?.standing.votes ?? 0;
  return html`<ol class="pl">
    ${entries.map((entry) => paperEntry(locale, entry, { leaderVotes, abstract: true }))}
  </ol>`;
}

function describe(locale: Locale, digest: Digest): string {
  const top = digest.ranking[0] && plainTitleOf(digest.ranking[0].paper);
  return [countLine(locale, digest), top].filter(Boolean).join(" · ");
}

function notices(locale: Locale, { issue }: Digest): string[] {
  const messages = messagesOf(locale);
  if (issue.kind !== "issue") return [messages.kindExplained[issue.kind]];
  return [
    issue.state === "open" ? messages.soFar : "",
    issue.flags.length > 0 ? messages.kept : "",
    issue.rejects.length > 0 ? messages.rejected(issue.rejects.length) : "",
  ].filter(Boolean);
}

function neighbours(locale: Locale, { previous, next }: Digest): SafeHtml {
  const messages = messagesOf(locale);
  const link = (day: ListDay | undefined, rel: string, label: string) =>
    day && html`<a rel="${rel}" href="${urls.dayUrl(locale, day)}">${label}: ${formatDay(locale, day)}</a> `;
  return html`<nav class="pn" aria-label="${messages.previous} / ${messages.next}">
    ${link(previous, "prev", messages.previous)}${link(next, "next", messages.next)}
  </nav>`;
}
