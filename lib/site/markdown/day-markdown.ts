import type { Locale, Settings } from "#config/settings.ts";
import type { RankedPaper } from "#papers/ranking.ts";
import { messagesOf } from "../i18n/messages.ts";
import { MARKDOWN, pageFile, type SiteFile } from "../site-file.ts";
import type { Digest, SiteModel } from "../site-model.ts";
import * as urls from "../urls.ts";
import { escapeLinkTarget, escapeMarkdown } from "./escape-markdown.ts";
import { frontMatter } from "./front-matter.ts";

/** The daily digest in Markdown, the format of record, under the file name Jekyll wants. */
export function* renderDayMarkdown(model: SiteModel): Iterable<SiteFile> {
  for (const digest of model.days.filter(({ issue }) => issue.kind === "issue")) {
    for (const locale of model.settings.locales) {
      const body = dayMarkdown(model, digest, locale);
      yield pageFile(urls.keyOf(urls.dayMarkdownUrl(locale, digest.day)), MARKDOWN, body);
    }
  }
}

function dayMarkdown({ settings, sample }: SiteModel, { day, ranking }: Digest, locale: Locale): string {
  const messages = messagesOf(locale);
  const title = `${settings.title} - ${day}`;
  return [
    frontMatter(frontMatterOf(settings, title, day, messages.markdown.category.day)),
    `# ${escapeMarkdown(title)}`,
    ...(sample ? [`> ${messages.sample}`] : []),
    messages.markdown.total(ranking.length),
    `## ${messages.markdown.ranking}`,
    ...ranking.map((entry, index) => paperBlock(locale, entry, index + 1)),
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}

function frontMatterOf(settings: Settings, title: string, day: string, category: string) {
  return {
    title,
    date: `${day} ${settings.markdown.time}:00 ${utcOffset(settings.timeZone, day)}`,
    categories: [...settings.markdown.categories, category],
    tags: settings.markdown.tags,
    author: settings.author,
  };
}

function paperBlock(locale: Locale, { paper, standing }: RankedPaper, position: number): string {
  const words = messagesOf(locale).markdown;
  const item = (label: string, text: string | undefined | false) => (text ? `   - ${label}: ${text}` : undefined);
  const link = (label: string, url: string) => `   - [${label}](${url})`;
  return [
    `${position}. **${escapeMarkdown(paper.title)}** - 👍 ${standing.votes}`,
    item(words.organization, paper.organization && escapeMarkdown(paper.organization.name)),
    link(words.page, urls.huggingFacePaperUrl(paper.id)),
    link(words.paper, urls.arxivUrl(paper.id)),
    item(words.withdrawn, paper.withdrawnAt?.slice(0, 10)),
    item(words.authors, escapeMarkdown(authors(locale, paper.authors))),
    paper.code &&
      `${link(words.code, urls.repositoryUrl(paper.code))}${standing.stars === undefined ? "" : ` ⭐ ${standing.stars}`}`,
    paper.projectPage && link(words.project, escapeLinkTarget(paper.projectPage)),
    item(words.summary.upstream, paper.summary && escapeMarkdown(paper.summary.text)),
    item(words.keywords, paper.keywords.length > 0 && escapeMarkdown(paper.keywords.join(", "))),
    item("Abstract", escapeMarkdown(paper.abstract.replaceAll("\n\n", " "))),
  ]
    .filter(Boolean)
    .join("\n");
}

/** A list of thousands would drown the digest; the paper's own page has them all. */
const AUTHORS_SHOWN = 20;

function authors(locale: Locale, names: readonly string[]): string {
  if (names.length <= AUTHORS_SHOWN) return names.join(", ");
  return `${names.slice(0, AUTHORS_SHOWN).join(", ")} ${messagesOf(locale).andMore(names.length - AUTHORS_SHOWN)}`;
}

/** `+0900`: the zone's offset at noon of `day`. */
function utcOffset(timeZone: string, day: string): string {
  const parts = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" }).formatToParts(
    Date.parse(`${day}T12:00:00Z`),
  );
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "GMT";
  return name === "GMT" ? "+0000" : name.slice("GMT".length).replace(":", "");
}
