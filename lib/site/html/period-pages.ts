import type { Locale } from "#config/settings.ts";
import type { IssueRow } from "#papers/issue.ts";
import type { Period } from "#papers/period.ts";
import type { PeriodPaper } from "#papers/period-ranking.ts";
import { findTopic } from "#papers/topics/topics.ts";
import { formatDayOfYear, formatInstant, formatPeriod, formatShare, formatSpan, messagesOf } from "../i18n/messages.ts";
import type { PeriodDigest } from "../period-digest.ts";
import type { SiteFile } from "../site-file.ts";
import type { SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";
import { html, type SafeHtml } from "./html.ts";
import { renderPage } from "./page.ts";
import { paperEntry } from "./paper-entry.ts";

/** A month lists some seven hundred papers; what comes after these is on the days' own pages, and in the data. */
const PAPERS_SHOWN = 100;
const COUNTS_SHOWN = 12;

/** The weekly and monthly digests of the days this run writes, in every language. */
export function* renderPeriodPages(model: SiteModel): Iterable<SiteFile> {
  for (const digest of model.periods)
    for (const locale of model.settings.locales) yield periodPage(model, digest, locale);
}

function periodPage(model: SiteModel, digest: PeriodDigest, locale: Locale): SiteFile {
  const { period } = digest;
  const messages = messagesOf(locale);
  const title = formatPeriod(locale, period);
  return renderPage(model, {
    locale,
    title,
    description: `${title} · ${countLine(locale, digest)}`,
    addressIn: (other) => urls.periodUrl(other, period),
    section: period.kind,
    asOf: formatInstant(locale, digest.asOf, model.settings.timeZone),
    twins: [
      { type: "text/markdown", url: urls.periodMarkdownUrl(locale, period) },
      { type: "application/json", url: urls.periodJsonUrl(period) },
    ],
    content: html`<header class="dl">
        <div>
          <h1>${title}</h1>
          <p class="sum">${period.kind === "week" && `${formatSpan(locale, period)} · `}${countLine(locale, digest)}</p>
        </div>
        ${neighbours(locale, digest)}
      </header>
      <p class="note">${digest.state === "settled" ? messages.settled : messages.running[digest.state]}</p>
      ${days(locale, digest)} ${ranking(locale, digest)} ${sleepers(locale, digest)} ${counts(locale, digest)}
      <nav class="end">
        <a href="${urls.periodMarkdownUrl(locale, period)}">${messages.source}</a>
        <a href="${urls.periodJsonUrl(period)}">${messages.data}</a>
      </nav>
      ${neighbours(locale, digest)}`,
  });
}

function countLine(locale: Locale, { ranking: papers, votes, rows }: PeriodDigest): string {
  const messages = messagesOf(locale);
  const issues = rows.filter(({ kind }) => kind === "issue").length;
  return [messages.papers(papers.length), messages.votes(votes), messages.days(issues)].join(" · ");
}

function days(locale: Locale, { rows }: PeriodDigest): SafeHtml {
  return html`<ul class="days">
    ${rows.map((row) => dayLine(locale, row))}
  </ul>`;
}

function dayLine(locale: Locale, { day, kind, papers }: IssueRow): SafeHtml {
  const messages = messagesOf(locale);
  return html`<li>
    <p>
      <a href="${urls.dayUrl(locale, day)}">${formatDayOfYear(locale, day)}</a>
      <small>${kind === "issue" ? messages.papers(papers) : messages.kind[kind]}</small>
    </p>
  </li>`;
}

function ranking(locale: Locale, { ranking: papers }: PeriodDigest): SafeHtml {
  const shown = papers.slice(0, PAPERS_SHOWN);
  return html`<ol class="pl rows">
      ${shown.map((entry) => periodEntry(locale, entry, papers))}
    </ol>
    ${papers.length > shown.length && html`<p class="note">${messagesOf(locale).firstOf(shown.length, papers.length)}</p>`}`;
}

function periodEntry(locale: Locale, entry: PeriodPaper, papers: readonly PeriodPaper[]): SafeHtml {
  const links = entry.days.map(
    (day, index) =>
      html`${index > 0 && ", "}<a href="${urls.paperAnchorUrl(locale, day, entry.paper.id)}"
          >${formatDayOfYear(locale, day)}</a
        >`,
  );
  const leaderVotes = papers[0]?.standing.votes ?? 0;
  return paperEntry(locale, entry, { leaderVotes, byline: html`${links}`, abstract: false });
}

function sleepers(locale: Locale, { sleepers: found }: PeriodDigest): SafeHtml | undefined {
  const messages = messagesOf(locale);
  if (found.length === 0) return undefined;
  return html`<h2 class="hd">${messages.sleepers}</h2>
    <p class="sum">${messages.sleepersExplained}</p>
    <ul class="days">
      ${found.map(
        ({ paper, days: [day] }) =>
          html`<li>
            <p lang="en"><a href="${urls.paperAnchorUrl(locale, day, paper.id)}">${paper.title}</a></p>
          </li>`,
      )}
    </ul>`;
}

/** What the period's papers are about, and where they come from. */
function counts(locale: Locale, { topics, organizations, ranking: papers }: PeriodDigest): SafeHtml {
  const messages = messagesOf(locale);
  const named = topics.flatMap(({ slug, papers: count }) => {
    const name = findTopic(slug)?.names[locale];
    return name ? [{ name, count }] : [];
  });
  const from = organizations.map(({ names, papers: count }) => ({ name: names[locale], count }));
  return html`${countList(locale, messages.topics, named, papers.length)}
  ${countList(locale, messages.organizations, from, papers.length)}`;
}

function countList(
  locale: Locale,
  heading: string,
  counted: readonly { readonly name: string; readonly count: number }[],
  all: number,
): SafeHtml | undefined {
  if (counted.length === 0) return undefined;
  const lines = counted.slice(0, COUNTS_SHOWN).map(({ name, count }) => {
    return html`<li>
      <p>${name} <small>${messagesOf(locale).asCounted(count, formatShare(locale, count / all))}</small></p>
    </li>`;
  });
  return html`<h2 class="hd">${heading}</h2>
    <ul class="days">
      ${lines}
    </ul>`;
}

function neighbours(locale: Locale, { previous, next }: PeriodDigest): SafeHtml {
  const messages = messagesOf(locale);
  const link = (period: Period | undefined, rel: string, label: string) =>
    period &&
    html`<a rel="${rel}" href="${urls.periodUrl(locale, period)}">${label}: ${formatPeriod(locale, period)}</a> `;
  return html`<nav class="pn" aria-label="${messages.previous} / ${messages.next}">
    ${link(previous, "prev", messages.previous)}${link(next, "next", messages.next)}
  </nav>`;
}
