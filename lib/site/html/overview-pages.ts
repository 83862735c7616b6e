import type { Locale } from "#config/settings.ts";
import type { PeriodEntry } from "#papers/period-entry.ts";
import { formatPeriod, formatSpan, messagesOf } from "../i18n/messages.ts";
import type { SiteFile } from "../site-file.ts";
import type { SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";
import { compactEntry } from "./components/compact-list.ts";
import { dateline } from "./components/dateline.ts";
import { notice } from "./components/notice.ts";
import { sectionHead } from "./components/section-head.ts";
import { itemList } from "./document/structured-data.ts";
import { html, type SafeHtml } from "./html.ts";
import { renderPage } from "./page.ts";

const TOP_SHOWN = 3;

/** The newest weeks, and the newest months, each with its first papers. */
export function* renderOverviewPages(model: SiteModel): Iterable<SiteFile> {
  if (!model.front) return;
  for (const locale of model.settings.locales) {
    yield overviewPage(model, model.front.weeks, locale, "week");
    yield overviewPage(model, model.front.months, locale, "month");
  }
}

function overviewPage(
  model: SiteModel,
  entries: readonly PeriodEntry[],
  locale: Locale,
  kind: PeriodEntry["period"]["kind"],
): SiteFile {
  const messages = messagesOf(locale);
  const title = kind === "week" ? messages.weekly : messages.monthly;
  return renderPage(model, {
    locale,
    title,
    description: `${title} · ${messages.tagline}`,
    addressIn: kind === "week" ? urls.weeklyUrl : urls.monthlyUrl,
    section: kind,
    structured: {
      "@type": "CollectionPage",
      name: title,
      inLanguage: locale,
      mainEntity: itemList(entries.map(({ period }) => model.siteUrl + urls.periodUrl(locale, period))),
    },
    content: html`${dateline(title)} ${entries.length === 0 && notice(messages.noIssues)}
    ${entries.map((entry) => periodSection(locale, entry))}
    ${entries.length > 0 && html`<p class="more"><a href="${urls.archiveUrl(locale)}">${messages.fullArchive}</a> →</p>`}`,
  });
}

function periodSection(locale: Locale, { period, papers, votes, top }: PeriodEntry): SafeHtml {
  const messages = messagesOf(locale);
  const name = formatPeriod(locale, period);
  const counted = [
    ...(period.kind === "week" ? [formatSpan(locale, period)] : []),
    messages.papers(papers),
    messages.votes(votes),
  ];
  return html`<section>
    ${sectionHead(html`<a href="${urls.periodUrl(locale, period)}">${name}</a>`, {
      aside: html`<small>${counted.join(" · ")}</small>`,
    })}
    <ol class="mini">
      ${top.slice(0, TOP_SHOWN).map((card, index) => compactEntry(locale, { card, rank: index + 1, votes: card.votes }))}
    </ol>
  </section> `;
}
