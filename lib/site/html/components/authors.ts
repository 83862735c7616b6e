import type { Locale } from "#config/settings.ts";
import { messagesOf, unbroken } from "../../i18n/messages.ts";
import { html, type SafeHtml } from "../html.ts";

const SHOWN = 3;
/** What parts two sayings of a line stays with the one before it: no line begins with it. */
const PART = "\u00a0· ";

/**
 * All authors when there are four or fewer, otherwise the first three and how many more: 400 cost no more than 5.
 * @param all how many there are, where `authors` are the first of them only
 */
export function authorLine(locale: Locale, authors: readonly string[], all = authors.length): string {
  if (all <= Math.min(SHOWN + 1, authors.length)) return authors.join(", ");
  const shown = authors.slice(0, SHOWN);
  return `${shown.join(", ")} ${unbroken(messagesOf(locale).andMore(all - shown.length))}`;
}

/** Who, and what else there is to say; the original blog never said who wrote a paper. */
export function byline(...parts: readonly (string | SafeHtml | undefined)[]): SafeHtml | undefined {
  const said = parts.filter((part) => part !== undefined && part !== "");
  if (said.length === 0) return undefined;
  return html`<p class="by">${said.map((part, index) => html`${index > 0 && PART}${part}`)}</p>`;
}
