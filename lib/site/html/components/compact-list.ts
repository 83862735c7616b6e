import type { Locale } from "#config/settings.ts";
import type { PaperCard } from "#papers/paper-card.ts";
import { formatNumber, messagesOf, nameIn } from "../../i18n/messages.ts";
import * as urls from "../../urls.ts";
import { html, type SafeHtml } from "../html.ts";
import { authorLine, byline } from "./authors.ts";

export interface CompactEntry {
  readonly card: PaperCard;
  readonly rank?: number;
  readonly votes?: number | undefined;
  /** What the number counts, when it is not simply votes. */
  readonly votesLabel?: (votes: number) => string;
  /** After the authors, such as the day it was listed on. */
  readonly day?: SafeHtml;
}

/** Papers in two lines each. */
export function compactEntry(locale: Locale, { card, rank, votes, votesLabel, day }: CompactEntry): SafeHtml {
  const organization = card.organization && nameIn(locale, card.organization.names);
  const labelOf = votesLabel ?? messagesOf(locale).upvotes;
  return html`<li>
    ${rank !== undefined && html`<span class="rank">${rank}</span>`}
    <div>
      <h3 lang="en"><a href="${urls.paperUrl(locale, card.id)}">${card.title}</a></h3>
      ${byline(authorLine(locale, card.authors, card.authorCount), organization, day)}
    </div>
    ${
      votes !== undefined &&
      html`<p class="votes"><b>${formatNumber(locale, votes)}</b><span class="vh"> ${labelOf(votes)}</span></p>`
    }
  </li> `;
}
