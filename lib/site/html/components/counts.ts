import { unbroken } from "../../i18n/messages.ts";
import { html, type SafeHtml } from "../html.ts";

/**
 * The numbers of a line of counts stand out: `**30** papers · **1,273** upvotes`.
 * @param before what is said first and counts nothing, such as a span of dates
 */
export function counts(parts: readonly string[], before?: string): SafeHtml {
  return html`<p class="counts">
    ${before !== undefined && `${before}\u00a0· `}${emphasiseNumbers(parts.map(unbroken).join("\u00a0· "))}
  </p>`;
}

function emphasiseNumbers(text: string): SafeHtml[] {
  return text
    .split(/(\d(?:[\d,.]*\d)?)/)
    .map((part, index) => (index % 2 === 1 ? html`<b>${part}</b>` : html`${part}`));
}
