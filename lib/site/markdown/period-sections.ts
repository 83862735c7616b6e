import type { Locale } from "#config/settings.ts";
import { plainTitleOf } from "#papers/paper-text.ts";
import type { Subject } from "#papers/subject.ts";
import { courseLine } from "../course-line.ts";
import { messagesOf, nameIn } from "../i18n/messages.ts";
import { topicName } from "../i18n/topic-name.ts";
import { type PeriodDigest, unsettledDays } from "../period-digest.ts";
import * as urls from "../urls.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

/** Whether a week or month is still running, before its ranking. */
export function periodNotice(locale: Locale, digest: PeriodDigest): string {
  const { settled, settledBut, running } = messagesOf(locale);
  const unsettled = unsettledDays(digest);
  if (digest.state !== "settled") return `> ${running[digest.state]}`;
  return `> ${unsettled.length === 0 ? settled : `${settledBut} ${unsettled.join(", ")}`}`;
}

/**
 * What stands behind a period's ranking: what was found late, its days, and its topics and organisations, most papers
 * first; each with its page.
 */
export function periodSections(siteUrl: string, locale: Locale, digest: PeriodDigest): string[] {
  const messages = messagesOf(locale);
  const subject = (kind: Subject["kind"], slug: string, name: string, papers: number) =>
    line(name, siteUrl + urls.subjectUrl(locale, { kind, slug }), messages.papers(papers));
  return [
    section(
      messages.sleepers,
      digest.sleepers.map(({ paper, course }) =>
        line(
          plainTitleOf(paper),
          siteUrl + urls.paperUrl(locale, paper.id),
          escapeMarkdown(courseLine(locale, course) ?? ""),
        ),
      ),
    ),
    section(
      messages.papersPerDay,
      digest.rows.map(({ day, kind, papers }) => {
        const said = kind === "issue" ? messages.papers(papers) : messages.kind[kind];
        return line(day, siteUrl + urls.dayUrl(locale, day), said);
      }),
    ),
    section(
      messages.topics,
      digest.topics.map(({ slug, papers }) => subject("topic", slug, topicName(locale, slug), papers)),
    ),
    section(
      messages.organizations,
      digest.organizations.map(({ slug, names, papers }) =>
        subject("organization", slug, nameIn(locale, names), papers),
      ),
    ),
  ].flat();
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${heading}`, lines.join("\n")];
}

function line(name: string, url: string, said: string): string {
  return `- [${escapeMarkdown(name)}](${url}): ${said}`;
}
