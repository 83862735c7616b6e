import type { Locale } from "#config/settings.ts";
import { compareNames } from "../../i18n/messages.ts";
import { html, type SafeHtml } from "../html.ts";
import { shareBar } from "./paper-entry.ts";

export interface Share {
  readonly name: string;
  readonly url: string;
  readonly papers: number;
}

/** Most papers first; equals by the names that readers see, or a long list of equals has no order that they know. */
export function byPapersThenName(locale: Locale, shares: readonly Share[]): Share[] {
  return shares.toSorted((a, b) => b.papers - a.papers || compareNames(locale, a.name, b.name));
}

/** Names with how many papers each has: a table whose rows are its bars. */
export function sharesTable(caption: string, shares: readonly Share[], most: number): SafeHtml {
  return html`<table class="shares">
    <caption class="vh">
      ${caption}
    </caption>
    <tbody>
      ${shares.map(
        ({ name, url, papers }) =>
          html`<tr>
            <th scope="row"><a href="${url}">${name}</a>${shareBar(papers, most)}</th>
            <td>${papers}</td>
          </tr> `,
      )}
    </tbody>
  </table>`;
}
