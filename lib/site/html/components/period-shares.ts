import type { Locale } from "#config/settings.ts";
import type { Subject } from "#papers/subject.ts";
import { formatList, messagesOf, nameIn } from "../../i18n/messages.ts";
import { topicName } from "../../i18n/topic-name.ts";
import type { PeriodDigest } from "../../period-digest.ts";
import * as urls from "../../urls.ts";
import { html, type SafeHtml } from "../html.ts";
import { LEADERS_NAMED } from "./bar-chart.ts";
import { byPapersThenName, type Share, sharesTable } from "./shares-table.ts";

const SHOWN = 12;

/**
 * What a period's papers are about, and where they come from. A month links to the subjects' pages of that month, and to
 * all of them: through it every such page is near home, however old it is.
 */
export function periodShares(locale: Locale, { period, topics, organizations }: PeriodDigest): SafeHtml {
  const messages = messagesOf(locale);
  const urlOf = (subject: Subject) =>
    period.kind === "month" ? urls.subjectMonthUrl(locale, subject, period.name) : urls.subjectUrl(locale, subject);
  const ofTopics = topics.map(({ slug, papers }) => ({
    name: topicName(locale, slug),
    url: urlOf({ kind: "topic", slug }),
    papers,
  }));
  const ofOrganizations = organizations.map(({ slug, names, papers }) => ({
    name: nameIn(locale, names),
    url: urlOf({ kind: "organization", slug }),
    papers,
  }));
  return html`${sharesSection(locale, "topics", messages.topics, byPapersThenName(locale, ofTopics))}
  ${sharesSection(locale, "organizations", messages.organizations, byPapersThenName(locale, ofOrganizations))}`;
}

function sharesSection(locale: Locale, id: string, heading: string, shares: readonly Share[]): SafeHtml | undefined {
  const messages = messagesOf(locale);
  const [first] = shares;
  if (!first) return undefined;
  const leaders = shares.filter(({ papers }) => papers === first.papers).map(({ name }) => name);
  const rest = shares.slice(SHOWN);
  return html`<section id="${id}">
    <h2>${heading}</h2>
    ${leaders.length <= LEADERS_NAMED && html`<p class="lede">${messages.shareOfPapers(formatList(locale, leaders), first.papers, leaders.length)}</p>`}
    ${sharesTable(heading, shares.slice(0, SHOWN), first.papers)}
    ${
      rest.length > 0 &&
      html`<details>
        <summary>${messages.others(rest.length)}</summary>
        ${sharesTable(heading, rest, first.papers)}
      </details>`
    }
  </section>`;
}
