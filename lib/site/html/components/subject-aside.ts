import type { Locale } from "#config/settings.ts";
import type { Subject, SubjectRow } from "#papers/subject.ts";
import { formatMonthOfYear, formatYear, messagesOf } from "../../i18n/messages.ts";
import { topicName } from "../../i18n/topic-name.ts";
import type { SubjectDigest } from "../../site-model.ts";
import * as urls from "../../urls.ts";
import { html, type SafeHtml } from "../html.ts";
import { papersPerMonth } from "./papers-per-month.ts";
import { sharesTable } from "./shares-table.ts";

const TOPICS_SHOWN = 6;

/** Beside the newest papers of a topic or an organisation: how many there were, what else they are about, and where all are. */
export function subjectAside(locale: Locale, { subject, newest, months }: SubjectDigest): SafeHtml {
  const messages = messagesOf(locale);
  return html`<aside>
    ${papersPerMonth(locale, months)} ${topicsAmong(locale, subject, newest)} ${monthLinks(locale, subject, months)}
    <section>
      <h2>${messages.follow}</h2>
      <p><a href="${urls.subjectAtomUrl(locale, subject)}">${messages.feed}</a></p>
    </section>
  </aside>`;
}

/** The topics that its newest papers share, besides itself. */
function topicsAmong(locale: Locale, { kind, slug }: Subject, rows: readonly SubjectRow[]): SafeHtml | undefined {
  const messages = messagesOf(locale);
  const others = rows.flatMap(({ topics = [] }) => topics).filter((topic) => kind !== "topic" || topic !== slug);
  const counted = [...Map.groupBy(others, (topic) => topic)]
    .map(([topic, same]) => ({ topic, papers: same.length }))
    .toSorted((a, b) => b.papers - a.papers || (a.topic < b.topic ? -1 : 1))
    .slice(0, TOPICS_SHOWN);
  const [first] = counted;
  if (!first) return undefined;
  const heading = kind === "topic" ? messages.subject.oftenWith : messages.topics;
  const shares = counted.map(({ topic, papers }) => ({
    name: topicName(locale, topic),
    url: urls.subjectUrl(locale, { kind: "topic", slug: topic }),
    papers,
  }));
  return html`<section>
    <h2>${heading}</h2>
    <p class="lede">${messages.subject.among(rows.length)}</p>
    ${sharesTable(heading, shares, first.papers)}
  </section>`;
}

function monthLinks(locale: Locale, subject: Subject, months: SubjectDigest["months"]): SafeHtml | undefined {
  if (months.length === 0) return undefined;
  const years = [...Map.groupBy(months, ({ month }) => month.slice(0, 4))];
  return html`<section>
    <h2>${messagesOf(locale).subject.months}</h2>
    ${years.map(
      ([year, own]) =>
        html`<p class="tags">
          <small>${formatYear(locale, year)}</small>
          ${own.map(
            ({ month }) =>
              html`<a href="${urls.subjectMonthUrl(locale, subject, month)}">${formatMonthOfYear(locale, month)}</a> `,
          )}
        </p> `,
    )}
  </section>`;
}
