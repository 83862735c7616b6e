import type { Locale } from "#config/settings.ts";
import type { Instant } from "#papers/instant.ts";
import type { ListDay } from "#papers/list-day.ts";
import { organizationOf } from "#papers/organizations/organization-of.ts";
import { oncePerPaper } from "#papers/once-per-paper.ts";
import type { Standing } from "#papers/paper.ts";
import { abstractOf, plainKeywordsOf, summaryOf, titleOf } from "#papers/paper-text.ts";
import type { RankedPaper } from "#papers/ranking.ts";
import type { Inline, Paragraph } from "#papers/text/rich-text.ts";
import { topicsOf } from "#papers/topics/topics-of.ts";
import { withdrawalOf } from "#papers/withdrawal.ts";
import { messagesOf, nameIn } from "../i18n/messages.ts";
import { topicName } from "../i18n/topic-name.ts";
import * as urls from "../urls.ts";
import { escapeLinkTarget, escapeMarkdown } from "./escape-markdown.ts";
import { paragraphMarkdown } from "./rich-text-markdown.ts";

const titleMarkdown = oncePerPaper((paper) => paragraphMarkdown(titleOf(paper).flatMap(withoutStrong)));
const summaryMarkdown = oncePerPaper((paper) => paragraphMarkdown(summaryOf(paper).text));
const abstractMarkdown = oncePerPaper((paper) => abstractOf(paper).map(paragraphMarkdown).join(" "));

/**
 * One paper of a digest, in the form people have parsed for years; newer lines come after the link to the paper.
 *
 * @param capturedAt when its votes and stars were seen
 * @param days on a digest of several days, those it was listed on: it then stands without its abstract, which they have
 */
export function paperBlock(
  locale: Locale,
  { paper, standing }: RankedPaper,
  position: number,
  capturedAt: Instant,
  days?: readonly ListDay[],
): string {
  const { markdown: words, summaryBy } = messagesOf(locale);
  const withdrawal = withdrawalOf(paper);
  const summary = summaryMarkdown(paper);
  const organization = organizationOf(paper);
  const topics = topicsOf(paper).map((slug) => topicName(locale, slug));
  const keywords = new Set([...topics, ...plainKeywordsOf(paper)]);
  const lines = [
    `${position}. **${titleMarkdown(paper)}** - 👍 ${standing.votes}`,
    item(words.organization, organization && escapeMarkdown(nameIn(locale, organization.names))),
    link(words.page, urls.huggingFacePaperUrl(paper.id)),
    link(words.paper, urls.arxivUrl(paper.id)),
    item(words.listedOn, days?.join(", ")),
    days === undefined && item(words.firstListedOn, paper.firstListedOn),
    item(words.withdrawn, withdrawal?.on),
    item(words.authors, escapeMarkdown(authors(locale, paper.authors))),
    paper.code && `${link(words.code, urls.repositoryUrl(paper.code))}${starsSeen(standing, capturedAt)}`,
    paper.projectPage && link(words.project, escapeLinkTarget(paper.projectPage)),
    item(words.summary, summary && `${summary} (${summaryBy[summaryOf(paper).origin]})`),
    // Our topics come first in a line that the format has, as a line of its own it has not.
    item(words.keywords, escapeMarkdown([...keywords].join(", "))),
    days === undefined && item("Abstract", abstractMarkdown(paper)),
  ];
  return lines.filter(Boolean).join("\n");
}

function starsSeen({ stars }: Standing, capturedAt: Instant): string {
  return stars === undefined ? "" : ` ⭐ ${stars} (${capturedAt.slice(0, 10)})`;
}

/** Marks within the title's own marks would end them. */
function withoutStrong(inline: Inline): Paragraph {
  return inline.kind === "emphasis" && inline.strong ? inline.content.flatMap(withoutStrong) : [inline];
}

function item(label: string, text: string | undefined): string | undefined {
  return text ? `   - ${label}: ${text}` : undefined;
}

function link(label: string, url: string): string {
  return `   - [${label}](${url})`;
}

/** A list of thousands would drown the digest; the paper's own page has them all. */
const AUTHORS_SHOWN = 20;

function authors(locale: Locale, names: readonly string[]): string {
  if (names.length <= AUTHORS_SHOWN) return names.join(", ");
  return `${names.slice(0, AUTHORS_SHOWN).join(", ")} ${messagesOf(locale).andMore(names.length - AUTHORS_SHOWN)}`;
}
