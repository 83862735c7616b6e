import type { Locale } from "#config/settings.ts";
import { messagesOf } from "../../i18n/messages.ts";
import { html, type SafeHtml } from "../html.ts";

export interface Neighbour {
  readonly url: string;
  readonly label: string;
}

export interface Neighbours {
  readonly previous?: Neighbour | undefined;
  readonly next?: Neighbour | undefined;
}

/** At the end of a page, to the one before and the one after; nothing when there is neither. */
export function pager(locale: Locale, neighbours: Neighbours): SafeHtml | undefined {
  const links = pagerLinks(neighbours);
  return links && html`<nav class="pager" aria-label="${messagesOf(locale).pages}">${links}</nav>`;
}

/** The same beside a heading; a page has one such landmark, at its end. */
export function pagerBeside(neighbours: Neighbours): SafeHtml | undefined {
  const links = pagerLinks(neighbours);
  return links && html`<div class="pager">${links}</div>`;
}

function pagerLinks({ previous, next }: Neighbours): SafeHtml | undefined {
  if (!previous && !next) return undefined;
  return html`${previous && html`<a rel="prev" href="${previous.url}">← ${previous.label}</a>`}
  ${next && html`<a rel="next" href="${next.url}">${next.label} →</a>`}`;
}
