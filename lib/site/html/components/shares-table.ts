import { html, type SafeHtml } from "../html.ts";
import { shareBar } from "./paper-entry.ts";

export interface Share {
  readonly name: string;
  readonly url: string;
  readonly papers: number;
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
