import { html, type SafeHtml } from "../html.ts";

/** What a page is, in the largest letters, over the heavy rule that its content begins with. */
export function dateline(title: SafeHtml | string, counted?: SafeHtml | false, beside?: SafeHtml): SafeHtml {
  return html`<header class="date">
    <div>
      <h1>${title}</h1>
      ${counted}
    </div>
    ${beside}
  </header>`;
}

/** A day as machines read it too; no line breaks between a number and its month, `3 February`. */
export function timeOf(day: string, text: string): SafeHtml {
  return html`<time datetime="${day}">${text.replaceAll(/(?<=\d) (?=\p{L})/gu, "\u00a0")}</time>`;
}
