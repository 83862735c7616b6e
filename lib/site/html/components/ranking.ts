import type { Locale } from "#config/settings.ts";
import { titleOf } from "#papers/paper-text.ts";
import { messagesOf } from "../../i18n/messages.ts";
import type { DigestPaper } from "../../site-model.ts";
import { html, type SafeHtml } from "../html.ts";
import { paragraphHtml } from "../rich-text-html.ts";
import { paperEntry } from "./paper-entry.ts";

const LEADING = 3;
/** Fewer papers than this are seen at a glance. */
const CONTENTS_FROM = 12;

/** A day's papers: the first three side by side, the others one below the other. */
export function dayRanking(locale: Locale, entries: readonly DigestPaper[]): SafeHtml {
  const leaderVotes = entries[0]?.standing.votes ?? 0;
  const others = entries.slice(LEADING);
  return html`<h2 class="vh">${messagesOf(locale).ranking}</h2>
    ${leadingPapers(locale, entries)}
    ${
      others.length > 0 &&
      html`<ol class="list rows wide" start="${LEADING + 1}">
        ${others.map((entry) => paperEntry(locale, entry, { leaderVotes, abstract: true }))}
      </ol>`
    }`;
}

export function leadingPapers(locale: Locale, entries: readonly DigestPaper[]): SafeHtml {
  return html`<ol class="list lead">
    ${entries.slice(0, LEADING).map((entry, index) => paperEntry(locale, entry, { abstract: true, first: index === 0 }))}
  </ol>`;
}

/** All titles of a long page, each a link to its place on it. */
export function contents(
  locale: Locale,
  entries: readonly Pick<DigestPaper, "paper" | "rank">[],
): SafeHtml | undefined {
  if (entries.length < CONTENTS_FROM) return undefined;
  return html`<details class="toc">
    <summary>${messagesOf(locale).contents}</summary>
    <ol>
      ${entries.map(
        ({ paper, rank }) =>
          html`<li>
            <span>${rank ?? "–"}</span><a lang="en" href="#${paper.id}">${paragraphHtml(titleOf(paper))}</a>
          </li> `,
      )}
    </ol>
  </details>`;
}
