import type { Locale } from "#config/settings.ts";
import type { PaperCard } from "#papers/paper-card.ts";
import type { Withdrawal } from "#papers/withdrawal.ts";
import type { SafeHtml } from "../html/html.ts";
import { messagesOf, nameIn } from "../i18n/messages.ts";
import type { SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";
import { xml } from "./xml.ts";

export interface FeedPaper {
  readonly card: PaperCard;
  readonly votes: number;
  /** Withdrawn papers hold none. */
  readonly rank?: number;
  readonly withdrawal?: Withdrawal;
}

/** Papers by rank, and after them the withdrawn ones. Feed readers drop styles and scripts: plain lists and paragraphs. */
export function rankingContent(model: SiteModel, locale: Locale, papers: readonly FeedPaper[]): SafeHtml {
  const items = (some: readonly FeedPaper[]) => some.map((paper) => paperItem(model, locale, paper));
  const ranked = items(papers.filter(({ rank }) => rank !== undefined));
  const others = items(papers.filter(({ rank }) => rank === undefined));
  return xml`${sampleNotice(model, locale)}${ranked.length > 0 && xml`<ol>${ranked}</ol>`}${others.length > 0 && xml`<ul>${others}</ul>`}`;
}

/** A feed's entries travel without its title, so a site made from the sample says so in each. */
export function sampleNotice({ sample }: SiteModel, locale: Locale): SafeHtml | false {
  return sample && xml`<p><strong>${messagesOf(locale).sample}</strong></p>`;
}

/** The daily and the settled feed show the same papers. */
const knownLines = new WeakMap<PaperCard, Partial<Record<Locale, SafeHtml>>>();

function linesOnce(locale: Locale, card: PaperCard): SafeHtml {
  const known = knownLines.get(card) ?? {};
  knownLines.set(card, known);
  return (known[locale] ??= paperLines(locale, card));
}

function paperItem({ siteUrl }: SiteModel, locale: Locale, { card, votes, rank, withdrawal }: FeedPaper): SafeHtml {
  const messages = messagesOf(locale);
  const url = siteUrl + urls.paperUrl(locale, card.id);
  const facts = [messages.votes(votes), card.organization ? nameIn(locale, card.organization.names) : ""]
    .filter(Boolean)
    .join(" · ");
  return xml`<li${rank !== undefined && xml` value="${rank}"`}>
<p><a href="${url}" lang="en">${card.title}</a><br/>${withdrawal ? messages.withdrawn[withdrawal.by] : facts}</p>
${linesOnce(locale, card)}</li>
`;
}

/** The one line on what a paper does, who wrote that line, and where the paper is. */
export function paperLines(locale: Locale, { id, code, summary }: PaperCard): SafeHtml {
  const { summaryBy, code: codeLabel } = messagesOf(locale);
  const repository = code && xml` · <a href="${urls.repositoryUrl(code)}">${codeLabel}</a>`;
  return xml`<p><span lang="en">${summary.text}</span> <small>(${summaryBy[summary.origin]})</small></p>
<p><a href="${urls.arxivUrl(id)}">arXiv</a> · <a href="${urls.huggingFacePaperUrl(id)}">Hugging Face</a>${repository}</p>
`;
}
