import type { Locale, Settings } from "#config/settings.ts";
import { hasMath } from "#papers/paper-text.ts";
import type { Instant } from "#papers/instant.ts";
import type { ListDay } from "#papers/list-day.ts";
import type { RankedPaper } from "#papers/ranking.ts";
import { messagesOf } from "../i18n/messages.ts";
import { MARKDOWN, pageFile, type SiteFile } from "../site-file.ts";
import type { SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { frontMatter } from "./front-matter.ts";
import { paperBlock } from "./paper-block.ts";
import { periodNotice, periodSections } from "./period-sections.ts";

interface Document {
  readonly locale: Locale;
  /** What the title names: `2026-02-05`, `2026-w06`, `2026-02`. */
  readonly name: string;
  readonly kind: "day" | "week" | "month";
  /** The date Jekyll files it under. */
  readonly date: ListDay;
  /** What stands before and behind the ranking. */
  readonly notice?: string;
  readonly sections?: readonly string[];
  readonly papers: readonly (RankedPaper & { readonly capturedAt: Instant; readonly days?: readonly ListDay[] })[];
}

/** The daily digest in Markdown, the format of record, under the file name Jekyll wants. */
export function* renderDayMarkdown(model: SiteModel): Iterable<SiteFile> {
  for (const { day, issue, ranking } of model.days.filter(({ issue: { kind } }) => kind === "issue")) {
    const papers = ranking.map((entry) => ({ ...entry, capturedAt: issue.capturedAt }));
    for (const locale of model.settings.locales) {
      const body = markdown(model, { locale, name: day, kind: "day", date: day, papers });
      yield pageFile(urls.keyOf(urls.dayMarkdownUrl(locale, day)), MARKDOWN, body);
    }
  }
}

/** Weekly and monthly digests follow the daily one; the abstracts are in the days' own. */
export function* renderPeriodMarkdown(model: SiteModel): Iterable<SiteFile> {
  for (const digest of model.periods) {
    const { period, ranking: papers } = digest;
    for (const locale of model.settings.locales) {
      const { name, kind, last } = period;
      const notice = periodNotice(locale, digest);
      const sections = periodSections(model.siteUrl, locale, digest);
      const body = markdown(model, { locale, name, kind, date: last, papers, notice, sections });
      yield pageFile(urls.keyOf(urls.periodMarkdownUrl(locale, period)), MARKDOWN, body);
    }
  }
}

function markdown({ settings, sample }: SiteModel, document: Document): string[] {
  const { locale, name, kind, date, papers, notice, sections = [] } = document;
  const words = messagesOf(locale).markdown;
  const title = `${settings.title} - ${name}`;
  const math = papers.some(({ paper, days }) => hasMath(paper, days === undefined));
  const parts = [
    frontMatter(frontMatterOf(settings, title, date, words.category[kind], math)),
    `# ${escapeMarkdown(title)}`,
    ...(sample ? [`> ${messagesOf(locale).sample}`] : []),
    words.total(papers.length),
    ...(notice === undefined ? [] : [notice]),
    `## ${words.ranking}`,
    ...papers.map((entry, index) => paperBlock(locale, entry, index + 1, entry.capturedAt, entry.days)),
    ...sections,
  ];
  // The posts people have compared and parsed for years end with a blank line.
  return parts.map((part) => `${part}\n\n`);
}

function frontMatterOf(settings: Settings, title: string, day: ListDay, category: string, math: boolean) {
  return {
    title,
    date: `${day} ${settings.markdown.time}:00 ${utcOffset(settings.timeZone, day)}`,
    categories: [...settings.markdown.categories, category],
    tags: settings.markdown.tags,
    author: settings.author,
    ...(math ? { math } : {}),
  };
}

const offsetFormats = new Map<string, Intl.DateTimeFormat>();

/** `+0900`: the zone's offset at noon of `day`. */
function utcOffset(timeZone: string, day: string): string {
  const format = offsetFormats.get(timeZone) ?? new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  offsetFormats.set(timeZone, format);
  const parts = format.formatToParts(Date.parse(`${day}T12:00:00Z`));
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "GMT";
  return name === "GMT" ? "+0000" : name.slice("GMT".length).replace(":", "");
}
